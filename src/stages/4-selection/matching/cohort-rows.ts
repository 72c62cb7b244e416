// Rows of the banks → what the solver computes over, and why somebody takes no part.
import type { Day } from '../../../kit/calendar/day.ts'
import { answersText } from '../../../kit/questionnaires/answers.ts'
import { pointIn } from '../../../kit/questionnaires/scores.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { NameCases } from '../../../kit/russian/cases.ts'
import { fullName, screenName, type Gender, type PersonName } from '../../../kit/russian/names.ts'
import { isAbsentOn, serviceToday } from '../../../common/people/index.ts'
import { countedNeeds, keysText } from '../../2-requests/index.ts'
import type { Called, CohortMentee, CohortMentor, PriorityClass } from './cohort.ts'

export interface KnownPerson {
  id: string
  name: PersonName
  nameCases: NameCases
  gender: Gender
  post: string
  birthDate: Day | null
  building: string | null
  sortKey: string
  employment: string
  hiredOn: Day | null
  dismissedOn: Day | null
  servicePedagogicalMonths: number | null
  serviceAsOf: Day | null
  absences: { from: Day | null; to: Day | null }[]
  /** Kinds of consents that hold today. */
  consents: ReadonlySet<string>
}

interface MenteeRow {
  id: string
  personId: string
  category: string | null
  counts: string
  priority: number
  slots: string
  ages: string
  deficits: { competence: string; level: number | null; isPriority: boolean; severity: number }[]
  observations: { competence: string; level: number }[]
}

interface MentorRow {
  id: string
  personId: string
  state: string
  answers: string
  capacity: number
  slots: string
  ages: string
  trainedOn: Day | null
  suspendedUntil: Day | null
  strengths: { competence: string; said: number; confirmed: number | null }[]
}

/** Long in the work and with a question of their own: such people are led by whoever knows the answer, whatever the age (pitfalls N20). */
const REVERSE = 'specific'

export function menteeOf(row: MenteeRow, person: KnownPerson, told: string, today: Day): CohortMentee {
  return {
    id: row.id, personId: row.personId, ...calledOf(person, told), sortKey: person.sortKey, post: person.post, building: buildingOf(person),
    priority: priorityOf(row.priority),
    deficits: countedNeeds(row.deficits, row.observations, row.counts === 'observer' ? 'observer' : 'self')
      .flatMap(({ key, severity, isPriority }) => (severity === 0 ? [] : [{ competence: key, severity, isPriority }])),
    slots: keysText.decode(row.slots), ages: keysText.decode(row.ages), years: yearsOf(person, today),
    hasConsent: person.consents.has('processing-mentee'), isReverse: row.category === REVERSE,
  }
}

export function mentorOf(row: MentorRow, person: KnownPerson, told: string, today: Day): CohortMentor {
  return {
    id: row.id, personId: row.personId, ...calledOf(person, told), sortKey: person.sortKey, post: person.post, building: buildingOf(person),
    strengths: row.strengths.map(({ competence, said, confirmed }) => ({ competence, level: levelOf(confirmed ?? said), isConfirmed: confirmed !== null })),
    capacity: row.capacity, slots: keysText.decode(row.slots), ages: keysText.decode(row.ages),
    years: yearsOf(person, today) ?? pointIn(answersText.decode(row.answers), 'exp_ped'),
    hasConsent: person.consents.has('processing-mentor'), hasMentoringConsent: person.consents.has('mentoring'),
    isTrained: row.trainedOn !== null, isExternal: person.employment === 'external',
    absences: person.absences.map(({ from, to }) => ({ from: from ?? undefined, to: to ?? undefined })),
  }
}

/** Said on the board under «Не участвуют»; the reason of an absence is never said. */
export function whyMenteeIsOut(row: Pick<MenteeRow, 'deficits' | 'observations' | 'counts'>, person: KnownPerson, today: Day): string | undefined {
  if (!person.consents.has('processing-mentee')) return 'нет действующего согласия'
  if (hasLeft(person, today)) return 'больше не работает'
  const away = awayUntil(person, today)
  if (away !== undefined) return away
  const isObserved = row.counts === 'observer' && row.observations.length > 0
  return row.deficits.length === 0 && !isObserved ? 'нет карты дефицитов' : undefined
}

export function whyMentorIsOut(row: Pick<MentorRow, 'state' | 'suspendedUntil'>, person: KnownPerson, today: Day): string | undefined {
  if (!person.consents.has('processing-mentor')) return 'нет действующего согласия наставника'
  if (hasLeft(person, today)) return 'больше не работает'
  if (row.state !== 'suspended') return undefined
  return row.suspendedUntil === null ? 'работа наставника приостановлена' : `работа наставника приостановлена до ${requisiteDay(row.suspendedUntil)}`
}

/** «Громовой Н. А.»; of namesakes the whole name and what follows it. */
function calledOf({ name, nameCases, gender }: KnownPerson, told: string): Called {
  const isShort = told === screenName(name)
  const rest = isShort ? '' : told.slice(fullName(name).length)
  const inCase = (one: PersonName) => (isShort ? screenName(one) : fullName(one) + rest)
  const { nom, gen, dat, acc, ins, pre } = nameCases
  return { gender, called: { nom: inCase(nom), gen: inCase(gen), dat: inCase(dat), acc: inCase(acc), ins: inCase(ins), pre: inCase(pre) } }
}

function hasLeft({ dismissedOn }: KnownPerson, today: Day): boolean {
  return dismissedOn !== null && dismissedOn < today
}

function awayUntil(person: KnownPerson, today: Day): string | undefined {
  if (!isAbsentOn({ absences: person.absences.map((absence) => ({ id: '', ...absence })) }, today)) return undefined
  const until = person.absences.find(({ from, to }) => (from === null || from <= today) && (to === null || to >= today))?.to
  return until ? `длительное отсутствие до ${requisiteDay(until)}` : 'длительное отсутствие'
}

function yearsOf({ servicePedagogicalMonths, serviceAsOf, hiredOn, dismissedOn }: KnownPerson, today: Day): number | undefined {
  const service = { total: null, pedagogical: servicePedagogicalMonths, post: null, here: null, asOf: serviceAsOf }
  const months = serviceToday({ service, hiredOn, dismissedOn }, today).pedagogical
  return months === null ? undefined : Math.floor(months / 12)
}

function buildingOf({ building }: KnownPerson): string | undefined {
  const told = building?.trim().toLowerCase()
  return told ? told : undefined
}

function priorityOf(value: number): PriorityClass {
  return value === 1 || value === 2 ? value : 3
}

function levelOf(value: number): 0 | 1 | 2 | 3 {
  return value >= 3 ? 3 : value === 2 ? 2 : value === 1 ? 1 : 0
}
