// A round of monitoring: one occasion of the year, all units asked together, each member by the questionnaire of the role.
import type { Day } from '../../../kit/calendar/day.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import { isMemberOn, type Unit, type UnitRole } from '../../5-pairs/index.ts'

export const roundKinds = ['start', 'comfort', 'mid', 'end', 'satisfaction'] as const
export type RoundKind = (typeof roundKinds)[number]

interface RoundWords {
  title: string
  /** For a task and a heading of a form. */
  verb: string
  about: string
  /** Questionnaires by role; the same person is asked once by each. */
  keys: Record<UnitRole, readonly string[]>
  /** With what its answers are compared. */
  occasion: 'start' | 'mid' | 'end' | undefined
  /** Nobody is urged to it. */
  isOptional?: true
}

export const rounds: Record<RoundKind, RoundWords> = {
  start: { title: 'Стартовые анкеты', verb: 'Начать стартовое анкетирование', about: 'Ожидания и уверенность до начала работы. Без них в конце года не с чем сравнить.', keys: { mentor: ['start_mentor'], mentee: ['start_mentee'] }, occasion: 'start' },
  comfort: { title: 'Комфорт общения в парах', verb: 'Спросить о комфорте общения', about: 'Пять утверждений после первых двух встреч, по желанию. Вывод видят только куратор и педагог-психолог.', keys: { mentor: ['comfort_check'], mentee: ['comfort_check'] }, occasion: undefined, isOptional: true },
  mid: { title: 'Промежуточные анкеты', verb: 'Начать промежуточное анкетирование', about: 'Как идёт работа. Тревожные ответы станут делом «Беседа куратора».', keys: { mentor: ['mid_mentor'], mentee: ['mid_mentee'] }, occasion: 'mid' },
  end: { title: 'Итоговые анкеты', verb: 'Начать итоговое анкетирование', about: 'Что изменилось за год. Наставляемым – ещё и карта дефицитов: её уровни сравним с началом.', keys: { mentor: ['final_mentor'], mentee: ['final_mentee', 'mentee_deficits'] }, occasion: 'end' },
  satisfaction: { title: 'Короткая анкета удовлетворённости', verb: 'Спросить об удовлетворённости', about: 'Шесть вопросов о наставничестве в целом. Анонимно, если спросить пятерых и больше.', keys: { mentor: ['satisfaction'], mentee: ['satisfaction'] }, occasion: undefined, isOptional: true },
}

/** Whom of which unit a campaign asks. */
export interface Target {
  unitId: string
  personId: string
}

/** A campaign of a round with the people it asks and the units they are asked about. */
export interface RoundSurvey {
  id: string
  key: string
  people: Target[]
}

export interface Round {
  id: string
  schoolYear: number
  kind: RoundKind
  launchedOn: Day
  dueOn: Day
  surveys: RoundSurvey[]
}

/** A member who belongs to the round. */
export interface Member extends Target {
  unitTitle: string
  role: UnitRole
  name: PersonName
  post: string
  /** Last day of whoever has left the unit already, as a replaced mentor: he answers for the time he led. */
  until: Day | undefined
}

/** Everybody a round asks on the day: who is in a running unit, and at the end also who was in it during the year. */
export function membersOf(kind: RoundKind, units: readonly Unit[], today: Day, yearFrom: Day): Member[] {
  const isLast = kind === 'end' || kind === 'satisfaction'
  return units
    .filter(({ state, from }) => from <= today && (isLast || state === 'approved' || state === 'suspended'))
    .flatMap((unit) => {
      const present = unit.members.filter((member) => member.orderId !== null && worksOn(member.person.dismissedOn, today) && member.from <= today)
      const asked = present.filter((member) => isMemberOn(member, today) || (isLast && (member.to ?? today) >= yearFrom))
      return oncePerRole(asked).map((member): Member => ({
        unitId: unit.id, unitTitle: unit.title, personId: member.personId, role: member.role, name: member.person.name, post: member.person.post,
        until: isMemberOn(member, today) || unit.endedOn !== null && member.to === unit.endedOn ? undefined : (member.to ?? undefined),
      }))
    })
}

function worksOn(dismissedOn: Day | null, today: Day): boolean {
  return dismissedOn === null || dismissedOn > today
}

/** Who left and came back has two memberships and one questionnaire: the later one tells until when. */
function oncePerRole<T extends { personId: string; role: UnitRole; from: Day }>(members: readonly T[]): T[] {
  const latest = new Map<string, T>()
  for (const member of members.toSorted((one, other) => (one.from < other.from ? -1 : 1))) latest.set(`${member.role} ${member.personId}`, member)
  return [...latest.values()]
}

/** A campaign to launch: everybody with one unit together, whoever has several by a campaign for each unit. */
export interface Campaign {
  key: string
  /** The unit in the title, where the same person is asked about another one as well. */
  unitTitle: string | undefined
  people: Target[]
}

/** @param all everybody of the round, asked before or not: who has several units is told so by all of them */
export function campaignsOf(kind: RoundKind, chosen: readonly Member[], all: readonly Member[]): Campaign[] {
  const isOnce = kind === 'satisfaction'
  const found = new Map<string, Campaign>()
  const seen = new Set<string>()
  for (const member of chosen) {
    for (const key of rounds[kind].keys[member.role]) {
      // About oneself or the whole system one is asked once, however many units one has.
      const isOwn = isOnce || key === 'mentee_deficits'
      if (isOwn && seen.has(`${key} ${member.personId}`)) continue
      seen.add(`${key} ${member.personId}`)
      const several = !isOwn && new Set(all.filter((one) => one.personId === member.personId && rounds[kind].keys[one.role].includes(key)).map(({ unitId }) => unitId)).size > 1
      const unitTitle = several ? member.unitTitle : undefined
      const place = `${key} ${several ? member.unitId : ''}`
      const campaign = found.get(place) ?? { key, unitTitle, people: [] }
      campaign.people.push({ unitId: member.unitId, personId: member.personId })
      found.set(place, campaign)
    }
  }
  return [...found.values()]
}

/** Whether a round can ask the member now: nobody is asked twice, nor without a consent. */
export function isInvitable({ answered, hasConsent }: { answered: string; hasConsent: boolean }): boolean {
  return answered === 'notAsked' && hasConsent
}

/** Value of a member in a form. */
export function memberKey({ unitId, personId }: Target): string {
  return `${unitId}:${personId}`
}

/** The unit an answer speaks of, as the round that asked says. */
export function unitOfAnswer(all: readonly Round[], { surveyId, personId }: { surveyId: string; personId: string }): string | undefined {
  for (const round of all) {
    const person = round.surveys.find(({ id }) => id === surveyId)?.people.find((one) => one.personId === personId)
    if (person !== undefined) return person.unitId
  }
  return undefined
}
