// Mentors × sessions: who is trained, who is not, and the one thing to do about it.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { eventPaths, eventTag, kindNames, presenceTag, whenWords, type Event } from '../../../common/events/index.ts'
import { mentorsPaths, stateTag } from '../../3-mentors/index.ts'
import { trainingPaths } from './paths.ts'
import { acceptanceForm } from './training.form.ts'
import { nextStep } from './training.ts'
import type { TrainingFacts } from './training.facts.ts'
import type { Trainee } from './training.store.ts'

interface TrainingView extends TrainingFacts {
  today: Day
  mayManage: boolean
  /** Page with the done-tests of the stage. */
  stageHref: string
  materialsHref: string
}

/** Sessions that fit beside the names. */
const MOST_COLUMNS = 4

export function trainingPage(view: TrainingView) {
  const { mentors, sessions, today, mayManage, stageHref, materialsHref } = view
  const untrained = mentors.filter(({ trainedOn }) => trainedOn === null)
  const plan = { href: eventPaths.newEvent.to({}, { kind: 'kickoff' }), words: 'Запланировать сессию', icon: 'calendar-plus' }
  return {
    title: 'Обучение наставников',
    head: {
      crumbs: [{ words: '4. Отбор и обучение', href: stageHref }, { words: 'Обучение' }],
      title: 'Обучение наставников',
      lead: leadOf(mentors, untrained),
      ...(mayManage && sessions.length > 0 && { primary: plan }),
      actions: [{ href: trainingPaths.planPdf.to(), words: 'План на год' }],
      more: [{ words: 'План в Word', href: trainingPaths.planDocx.to() }, { words: 'Материалы', href: materialsHref }, ...(mayManage ? [{ words: 'Запланировать консультацию', href: eventPaths.newEvent.to({}, { kind: 'consultation' }) }] : [])],
    },
    sessions: {
      title: `Сессии и консультации, ${schoolYearWords(schoolYearOf(today))}`,
      table: { label: 'Сессии', columns: [{ key: 'title', words: 'Что', keep: true }, { key: 'when', words: 'Когда' }, { key: 'people', words: 'Были' }, { key: 'state', words: 'Состояние' }], rows: sessions.map((session) => sessionRow(session, view)) },
      empty: sessions.length > 0 ? undefined : { title: 'Сессий в этом году ещё не было', why: 'На установочной сессии наставники узнают свои права и обязанности и получают образцы документов. После неё они готовы к работе.', ...(mayManage && { primary: plan }) },
    },
    people: {
      table: {
        label: 'Наставники и сессии',
        columns: [{ key: 'name', words: 'Наставник', keep: true }, { key: 'trained', words: 'Обучение' }, ...columnsOf(sessions).map(({ id, kind, on }) => ({ key: id, words: `${kind === 'kickoff' ? 'Сессия' : 'Консультация'} ${screenDay(on, today)}` })), { key: 'next', words: 'Что сделать' }],
        rows: [...untrained, ...mentors.filter(({ trainedOn }) => trainedOn !== null)].map((mentor) => mentorRow(mentor, view)),
      },
      empty: mentors.length > 0 ? undefined : { title: 'Учить пока некого', why: 'Здесь появятся наставники и кандидаты, когда войдут в банк.', primary: { href: mentorsPaths.bank.to(), words: 'Открыть банк наставников' } },
    },
  }
}

function leadOf(mentors: readonly Trainee[], untrained: readonly Trainee[]): string {
  if (mentors.length === 0) return 'Кто прошёл установочную сессию и кого пригласить'
  if (untrained.length === 0) return `Обучение прошли все: ${peopleCount(mentors.length)}`
  return `Прошли обучение ${mentors.length - untrained.length} из ${mentors.length}, ждут ${peopleCount(untrained.length)}`
}

/** Kickoff sessions first: they decide; then the latest consultations. */
function columnsOf(sessions: readonly Event[]): Event[] {
  const kickoffs = sessions.filter(({ kind }) => kind === 'kickoff').slice(-MOST_COLUMNS)
  const others = sessions.filter(({ kind }) => kind !== 'kickoff').slice(-(MOST_COLUMNS - kickoffs.length) || sessions.length)
  return [...kickoffs, ...others].slice(0, MOST_COLUMNS).toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

function sessionRow(session: Event, { visitors, today }: TrainingView) {
  const own = visitors.filter(({ eventId }) => eventId === session.id)
  const came = own.filter(({ presence }) => presence === 'present').length
  return {
    id: session.id,
    name: session.title,
    cells: {
      title: { words: session.title, href: eventPaths.event.to({ id: session.id }), sub: kindNames[session.kind] },
      when: whenWords(session, today),
      people: own.length === 0 ? 'никто не приглашён' : session.state === 'held' || came > 0 ? `${came} из ${own.length}` : plural(own.length, ['приглашение', 'приглашения', 'приглашений']),
      state: { tag: eventTag(session, today) },
    },
  }
}

function mentorRow(mentor: Trainee, view: TrainingView) {
  const { person, trainedOn, trainingNote } = mentor
  const presenceAt = (session: { id: string }) => view.visitors.find(({ eventId, personId }) => eventId === session.id && personId === mentor.personId)
  const marks = Object.fromEntries(columnsOf(view.sessions).map((session) => {
    const visitor = presenceAt(session)
    return [session.id, visitor === undefined ? '' : { tag: presenceTag(visitor.presence, person.gender), ...(visitor.reason !== null && { sub: visitor.reason }) }]
  }))
  return {
    id: mentor.id,
    name: fullName(person.name),
    cells: {
      name: { words: fullName(person.name), href: mentorsPaths.mentor.to({ id: mentor.id }), sub: `${person.post}, ${stateTag(mentor, person.gender).words.toLowerCase()}` },
      trained: trainedOn === null ? { tag: { tone: 'need' as const, words: 'Ещё нет' } } : { tag: { tone: 'good' as const, words: requisiteDay(trainedOn) }, ...(trainingNote !== null && !trainingNote.startsWith('установочная') && { sub: trainingNote }) },
      ...marks,
      next: trainedOn === null ? stepCell(mentor, presenceAt, view) : '',
    },
  }
}

function stepCell(mentor: Trainee, presenceAt: (session: { id: string }) => { presence: 'invited' | 'present' | 'absent' | 'excused' } | undefined, { sessions, today, mayManage }: TrainingView) {
  const next = nextStep(sessions, (session) => presenceAt(session)?.presence, today)
  if (next.step === 'await') return `ждём ${screenDay(next.session.on, today)}`
  if (!mayManage) return ''
  if (next.step === 'accept') return { words: 'Засчитать обучение', href: trainingPaths.acceptance.to({ id: mentor.id }) }
  if (next.step === 'mark') return { words: 'Отметить присутствие', href: eventPaths.attendance.to({ id: next.session.id }) }
  if (next.step === 'invite') return { words: 'Пригласить', href: eventPaths.invitation.to({ id: next.session.id }, { person: mentor.personId }) }
  return { words: 'Запланировать сессию', href: eventPaths.newEvent.to({}, { kind: 'kickoff' }) }
}

export function acceptancePage(mentor: Trainee, submission: Submission) {
  const title = `Засчитать обучение: ${screenName(mentor.person.name)}`
  const back = trainingPaths.training.to()
  return {
    title,
    head: { crumbs: [{ words: 'Обучение наставников', href: back }, { words: 'Засчитать' }], title, lead: 'Если человек не был на сессии по уважительной причине, но знает её содержание.' },
    form: formView(acceptanceForm, onFreshVersion(submission, mentor.version), { action: trainingPaths.acceptance.to({ id: mentor.id }), submit: 'Засчитать обучение', cancel: { href: back, words: 'Не засчитывать' } }),
  }
}
