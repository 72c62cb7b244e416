// The card of a mentor: the way into the bank, criteria and readiness, strengths, places and time, consents, history.
import { longDay, requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName, politeName, screenName } from '../../kit/russian/names.ts'
import { numberInWords } from '../../kit/forms/messages.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { historyLines } from '../../common/journal/index.ts'
import { categoryInWords, isAbsentOn, peoplePaths, stateOf } from '../../common/people/index.ts'
import { surveyPaths } from '../../common/surveys/index.ts'
import { competenceTitle, consentLines, inOrder } from '../2-requests/index.ts'
import { bandWords } from './admission.ts'
import { criteriaInWords } from './criteria.ts'
import { caseKeys, caseMarks } from './mentor.form.ts'
import type { MentorFacts } from './mentor.facts.ts'
import { mentorMore } from './mentor-menu.pages.ts'
import { mentorPath } from './mentor-path.pages.ts'
import { mentorStateWords, stateTag, strengthWords } from './mentor.ts'
import { hoursWords, slotsInWords } from './mentor-row.ts'
import { mentorsPaths } from './paths.ts'

interface Viewer {
  mayManage: boolean
  mayAdmit: boolean
  menteeHref: string | undefined
}

const HISTORY = 5

export function mentorPage(facts: MentorFacts, viewer: Viewer) {
  const { mentor, person, consent, today } = facts
  const mayShow = consent !== null
  const isExternal = person.employment === 'external'
  return {
    title: fullName(person.name),
    head: {
      crumbs: [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: screenName(person.name) }],
      title: fullName(person.name),
      lead: leadOf(facts),
      tag: stateTag(mentor, person.gender),
      actions: [{ words: 'Карточка сотрудника', href: peoplePaths.person.to({ id: person.id }), icon: 'user-circle' }],
      more: mentorMore(mentor, viewer),
    },
    notices: noticesOf(facts, viewer.menteeHref),
    path: viewer.mayManage || viewer.mayAdmit ? mentorPath(facts, viewer) : undefined,
    admission: mayShow ? admissionPart(facts, viewer) : undefined,
    strengths: mayShow ? strengthsPart(facts, viewer) : undefined,
    answers: mayShow ? answersPart(facts, viewer) : undefined,
    places: {
      facts: [
        { label: 'Мест', value: `${mentor.load} из ${mentor.capacity}` },
        { label: 'Время в месяц', value: mayShow && mentor.hours !== null ? (hoursWords[mentor.hours] ?? '') : '' },
        { label: 'Когда удобно', value: mayShow ? slotsInWords(mentor.slots) : '' },
        { label: 'Готов начать', value: mayShow && mentor.readyFrom !== null ? screenDay(mentor.readyFrom, today) : '' },
        { label: 'Обучение', value: mentor.trainedOn === null ? 'ещё не отмечено' : [requisiteDay(mentor.trainedOn), mentor.trainingNote].filter(Boolean).join(', ') },
        ...(isExternal ? [{ label: 'Организация', value: person.externalOrganisation ?? 'не указана' }, { label: 'Договор', value: person.externalAgreement ?? 'не указан' }] : []),
      ],
      change: viewer.mayManage && mentor.shelf === 'open' ? mentorsPaths.places.to({ id: mentor.id }) : undefined,
    },
    taking: facts.held.map((one, index) => ({
      title: facts.held.length === 1 ? 'Ход работы' : `Запись ${facts.held.length - index}${one.id === mentor.id ? ', эта карточка' : ''}`,
      href: one.id === mentor.id ? undefined : mentorsPaths.mentor.to({ id: one.id }),
      steps: facts.steps.filter(({ mentorId }) => mentorId === one.id).map(({ on, state, reason, byId }) => ({
        day: on, words: [mentorStateWords[state][person.gender].toLowerCase(), reason, facts.names.get(byId ?? '')].filter(Boolean).join(', '),
      })),
    })),
    consents: consentLines(facts.consents, isExternal ? ['processing-mentor', 'dissemination', 'transfer'] : ['processing-mentor', 'mentoring', 'dissemination', 'transfer'], person.id, today),
    consentNote: isExternal ? 'Согласие по ст. 351.8 ТК РФ не нужно: наставник работает в другой организации, с ней заключён договор.' : undefined,
    mayOffer: viewer.mayManage,
    seenBy: `Ответы и сильные стороны видят ${politeName(person.name)}, куратор и заведующий. Ответы «только для куратора» видит один куратор; наставляемый видит имя и должность.`,
    history: { entries: historyLines(facts.entries.slice(0, HISTORY)), ...(facts.entries.length > HISTORY && { more: { href: mentorsPaths.history.to({ id: mentor.id }), words: 'Вся история' } }) },
  }
}

function leadOf({ person }: MentorFacts): string {
  const parts = [
    person.post,
    person.group && `группа ${person.group.replace(/^группа /i, '')}`,
    person.category !== 'none' && categoryInWords({ ...person, categoryYear: null }),
    person.employment === 'external' ? person.externalOrganisation : person.hiredOn !== null && `в саду с ${longDay(person.hiredOn)}`,
  ]
  return capitalized(parts.filter(Boolean).join(', '))
}

function noticesOf({ mentor, person, consent, today }: MentorFacts, menteeHref: string | undefined) {
  const isOpen = mentor.shelf === 'open'
  return [
    ...(isOpen && consent === null && mentor.state !== 'candidate' ? [{ tone: 'need' as const, title: 'Согласие больше не действует', words: 'Ответы и сильные стороны скрыты, в активных списках человека нет. Предложите новое согласие или исключите из банка.' }] : []),
    ...(isOpen && stateOf(person, today) === 'dismissed' ? [{ tone: 'need' as const, title: 'Больше не работает в детском саду', words: 'Если наставник работает теперь в другой организации, исключите запись и внесите его как внешнего.' }] : []),
    ...(isOpen && isAbsentOn(person, today) ? [{ tone: 'info' as const, title: 'Длительное отсутствие', words: 'На это время работу наставника можно приостановить.' }] : []),
    ...(menteeHref === undefined ? [] : [{ tone: 'info' as const, title: 'Одновременно стоит в банке наставляемых', words: 'Это возможно: роли в разных парах не мешают друг другу.', link: { href: menteeHref, words: 'Открыть карточку наставляемого' } }]),
  ]
}

function admissionPart({ mentor, gaps, criteria, readiness, regulationCriteria, names }: MentorFacts, { mayManage }: Viewer) {
  const points = (value: number | undefined) => (value === undefined ? 'нет ответа' : `${numberInWords(Math.round(value * 10) / 10)} из 5`)
  const caseWords = mentor.caseMark === null ? 'ещё не оценено' : caseMarks[caseKeys[mentor.caseMark] ?? 'none']
  return {
    checks: gaps.length === 0
      ? [{ state: 'done' as const, words: 'Формальные критерии выполнены', fact: criteriaInWords(criteria) }]
      : gaps.map((gap) => ({ state: 'missing' as const, words: capitalized(gap), fact: 'Решение остаётся за заведующим: допустить можно с обоснованием.' })),
    regulation: `В Положении: ${regulationCriteria}.`,
    index: mentor.readiness === null ? undefined : { percent: mentor.readiness, words: readiness.band === undefined ? '' : bandWords[readiness.band] },
    parts: [
      { label: 'Самооценка умений, 40 %', value: points(readiness.parts.self) },
      { label: 'Как поправляет коллегу, 20 %', value: points(readiness.parts.feedback) },
      { label: 'Опыт, 20 %', value: points(readiness.parts.experience) },
      { label: 'Время, 20 %', value: points(readiness.parts.time) },
      ...(mayManage ? [{ label: 'Случай с откладыванием встреч, оценка куратора', value: caseWords }] : []),
    ],
    warnings: readiness.warnings,
    decision: mentor.admittedOn === null ? undefined : `Допуск ${requisiteDay(mentor.admittedOn)}${names.get(mentor.admittedById ?? '') ? `, ${names.get(mentor.admittedById ?? '')}` : ''}${mentor.admissionNote ? `: ${mentor.admissionNote}` : ''}.`,
  }
}

function strengthsPart({ mentor, strengths, today }: MentorFacts, { mayManage }: Viewer) {
  const order = inOrder(strengths.map(({ competence }) => competence))
  const weight = ({ confirmed, said }: (typeof strengths)[number]) => confirmed ?? said
  return {
    rows: strengths
      .toSorted((one, other) => weight(other) - weight(one) || order.indexOf(one.competence) - order.indexOf(other.competence))
      .map(({ competence, level, isTop, said, confirmed }) => ({
        title: competenceTitle(competence), isTop,
        said: level === null ? '–' : String(level),
        confirmed: confirmed === null ? '–' : `${confirmed} – ${strengthWords[confirmed]}`,
        isCorrected: confirmed !== null && confirmed !== said,
      })),
    note: mentor.confirmedOn === null ? 'Методист ещё не подтвердил: при подборе сильные стороны считаются вполсилы.' : `Подтверждено ${screenDay(mentor.confirmedOn, today)}.`,
    change: mayManage && mentor.shelf === 'open' ? { href: mentorsPaths.strengths.to({ id: mentor.id }), words: mentor.confirmedOn === null ? 'Подтвердить или исправить' : 'Исправить' } : undefined,
  }
}

const asked = ['ready', 'motive', 'mentor_before', 'mentor_before_note', 'types', 'age_pref', 'practices', 'training_need'] as const
const confidential = ['difficult_case', 'conflict'] as const

function answersPart({ given, mentor }: MentorFacts, { mayManage }: Viewer) {
  if (given === undefined) return undefined
  const answersTo = (keys: readonly string[]) =>
    keys.flatMap((key) => given.words.filter((one) => one.key === key && one.answer !== '').map(({ question, answer }) => ({ label: question, value: answer })))
  return {
    answers: answersTo(asked),
    confidential: mayManage ? answersTo(confidential) : [],
    foot: `Анкета ${requisiteDay(given.answeredOn)}${given.way === 'paper' ? ', введена с бумаги' : ''}.`,
    all: surveyPaths.person.to({ personId: mentor.personId }),
  }
}
