// Fills everything the rooms of stages 2–6 keep about a mentee, each place with a word of its own.
import { momentOf } from '../../../src/kit/calendar/day.ts'
import { newId } from '../../../src/kit/ids.ts'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import type { House } from '../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../support/pairs.ts'
import { castId } from '../../support/cast.ts'
import { launchedFor, methodist } from '../surveys/support.ts'

/** The beginning of every word: searched in the whole database afterwards. */
export const MARK = 'жужелица'
export const word = (place: string) => `${MARK}-${place}`

/** The mentee of the cast with a pair and words in every room; answers the places that were filled. */
export async function fillRooms(house: House): Promise<{ unitId: string }> {
  const { database: db, tools, clock } = house
  const at = clock.now()
  const personId = castId('mentee')
  const mentee = await aMentee(tools, { personId, request: word('запрос'), deficits: [{ competence: 'plan_day', severity: 3 }], state: 'bank' })
  const mentor = await aMentor(tools, { personId: castId('mentor') })
  const { unitId } = await aUnit(tools, { mentors: [mentor], mentees: [mentee] })
  const menteeId = mentee.bankId

  const [asked] = await launchedFor(house, [personId], 'mentee_request')
  const scan = { id: newId(), name: 'бланк.pdf', mediaType: 'application/pdf', bytes: Buffer.from(`%PDF-1.4\n${word('скан')}\n%%EOF\n`) }
  await enterFromPaper(tools, questionnairesOfHouse(), methodist, asked?.id ?? '', { answers: { main_request: word('ответ') }, answeredOn: clock.today(), scan })
  const [drafted] = await launchedFor(house, [personId], 'mentee_request')
  await db.assignment.update({ where: { id: drafted?.id ?? '' }, data: { state: 'draft', draft: JSON.stringify({ answers: { comment: word('черновик') }, versions: {} }), savedAt: at } })
  await db.assignment.update({ where: { id: asked?.id ?? '' }, data: { returnWords: word('уточнение') } })
  await db.surveyLetter.create({ data: { id: newId(), assignmentId: asked?.id ?? '', surveyId: asked?.surveyId ?? '', to: 'a@b.ru', body: word('письмо'), createdAt: at, createdById: methodist.personId } })

  await db.mentee.update({ where: { id: menteeId }, data: { want: word('желание'), requestKey: word('поиск'), reason: word('причина'), supportNote: word('поддержка'), observerNote: word('наблюдение'), observedOn: clock.today() } })
  await db.menteeStep.create({ data: { id: newId(), menteeId, on: clock.today(), state: 'postponed', reason: word('шаг'), at } })
  await db.menteeObservation.create({ data: { id: newId(), menteeId, competence: 'plan_day', level: 2 } })
  await db.supportRecord.create({ data: { id: newId(), menteeId, on: clock.today(), byId: castId('psychologist'), side: 'psychologist', kind: 'talk', words: word('беседа'), notes: word('заметки'), createdAt: at } })

  await db.pairRule.create({ data: { id: newId(), menteePersonId: personId, mentorPersonId: mentor.personId, kind: 'wish', side: 'mentee', reason: word('пожелание'), from: clock.today(), byId: personId, createdAt: at } })
  const runId = newId()
  await db.matchRun.create({ data: { id: runId, createdAt: at, createdById: methodist.personId, on: clock.today(), settings: '{}', dataHash: 'x', certificate: '{}', pairs: 1, score: 1, reason: word('подбор'), choices: { create: { id: newId(), menteeId, mentorId: mentor.bankId, score: 700, parts: JSON.stringify([{ name: word('балл'), points: 1, of: 2 }]), reason: word('выбор') } } } })

  await db.unit.update({ where: { id: unitId }, data: { reason: word('почему'), outcomeNote: word('итог') } })
  await db.unitMember.updateMany({ where: { unitId, personId }, data: { answerWords: word('вопрос') } })
  await db.unitStep.create({ data: { id: newId(), unitId, on: clock.today(), step: 'suspended', words: word('пауза'), at } })
  await db.replacement.create({ data: { id: newId(), unitId, memberId: newId(), ground: 'mentorNotice', initiator: 'mentor', noticedOn: clock.today(), stopsOn: clock.today(), orderDueOn: clock.today(), note: word('замена'), withoutMentor: word('без'), createdAt: at } })

  const programmeId = newId()
  await db.programme.create({
    data: {
      id: programmeId, unitId, edition: 1, state: 'draft', from: '2025-10-01', to: '2026-05-31', goal: 'Освоить режимные моменты', strengths: word('сильное'), returnWords: word('возврат'), createdAt: at, updatedAt: at,
      parts: { create: { menteePersonId: personId, request: word('своё'), background: word('исходное') } },
      items: { create: { id: newId(), lineId: newId(), menteePersonId: personId, from: '2025-10-01', to: '2025-10-31', content: 'Посетить утренний круг', form: 'visit', state: 'cancelled', reason: word('отмена'), position: 1 } },
    },
  })
  await db.meeting.create({
    data: { id: newId(), unitId, on: '2025-10-10', form: 'case', topic: word('тема'), outcome: word('вышло'), nextStep: word('дальше'), mentorId: mentor.personId, createdAt: at, mentees: { create: { personId, answer: 'disputed', words: word('иначе'), answeredAt: at } } },
  })
  await db.visit.create({ data: { id: newId(), unitId, menteePersonId: personId, observerId: mentor.personId, on: '2025-10-11', topic: word('занятие'), answers: JSON.stringify({ note: word('карта') }), score: 10, createdAt: at } })
  await db.mentorReport.create({ data: { id: newId(), unitId, mentorId: mentor.personId, from: '2025-10-01', to: '2026-05-31', findings: word('выводы'), difficulties: word('трудности'), proposals: word('предложения'), createdAt: at, updatedAt: at } })
  await db.monthWithoutMeeting.create({ data: { id: newId(), unitId, month: '2025-11', cause: 'other', words: word('месяц'), at } })
  await db.alertTalk.create({ data: { id: newId(), assignmentId: asked?.id ?? '', unitId, personId, reasons: JSON.stringify([word('сигнал')]), kind: 'talk', dueOn: clock.today(), words: word('разговор'), createdAt: at } })

  await db.swotLine.create({ data: { id: newId(), schoolYear: 2025, quadrant: 'weakness', text: word('ответ'), origin: 'answer', position: 1, createdAt: at, removedAt: at } })

  const eventId = newId()
  await db.event.create({ data: { id: eventId, kind: 'kickoff', stage: 4, title: 'Сессия', on: '2025-10-01', code: newId().slice(0, 8), createdAt: at, updatedAt: at, visitors: { create: { id: newId(), personId, presence: 'excused', reason: word('отсутствие'), invitedAt: at } } } })
  const told = (verb: string, subjectKind: string, subjectId: string) => db.journalEntry.create({
    data: { id: newId(), at: momentOf('2025-12-01', '10:00', 'Europe/Moscow'), actorId: methodist.personId, actorName: 'Лебедева О. Н.', actorGender: 'female', verb, subjectKind, subjectId, subjectName: 'запись', details: JSON.stringify({ words: word(verb) }) },
  })
  for (const verb of ['postponed', 'supported', 'endedPart']) await told(verb, 'person', personId)
  for (const verb of ['changedUnit', 'pausedUnit', 'beganReplacement', 'removed']) await told(verb, 'unit', unitId)
  for (const verb of ['changed', 'returned', 'rescheduled']) await told(verb, 'programme', unitId)
  await told('keptMatching', 'matching', runId)
  return { unitId }
}
