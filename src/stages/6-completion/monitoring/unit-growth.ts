// What came of one unit: its people at both ends, satisfaction of both sides, the goal as they see it.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { choiceIn, matrixIn, mean } from '../../../kit/questionnaires/scores.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import type { PlanSum, ProgrammeResult, Unit, UnitMember } from '../../5-pairs/index.ts'
import { growthOf, menteeSatisfaction, mentorSatisfaction, resultBand, type ResultBand } from './growth.ts'
import { cardEnds, levelEnds, ownRows, scaleEnds, type Ends, type LevelEnds, type ScaleKey } from './person-growth.ts'

/** An answer with the unit it speaks of. */
export interface UnitAnswer {
  unitId: string | undefined
  personId: string
  key: string
  on: Day
  answers: Answers
}

export interface MenteeGrowth {
  personId: string
  name: PersonName
  /** Time in the unit. */
  from: Day
  to: Day | undefined
  scales: Record<ScaleKey, Ends>
  levels: LevelEnds[]
  hasStart: boolean
  hasFinal: boolean
  /** Works here on 1 September after the school year; undefined before that day. */
  stillEmployed: boolean | undefined
  priorities: { rated: number; improved: number }
}

export interface MentorGrowth {
  personId: string
  name: PersonName
  from: Day
  to: Day | undefined
  skill: Ends
  burden: Ends
  hasFinal: boolean
}

export interface UnitGrowth {
  unit: Unit
  mentees: MenteeGrowth[]
  mentors: MentorGrowth[]
  /** Means over whoever answered of the side: a replaced mentor counts with the one who came. */
  menteeSatisfaction: number | undefined
  mentorSatisfaction: number | undefined
  goalByMentee: string | undefined
  goalByMentor: string | undefined
  band: ResultBand | undefined
  meetings: number
  plan: PlanSum
  hasProgramme: boolean
}

export interface YearGrowth {
  year: SchoolYear
  units: UnitGrowth[]
  /** Readable answers with their units, up to the last day of the year, the oldest first. */
  answers: UnitAnswer[]
}

export interface UnitGiven {
  unit: Unit
  programme: ProgrammeResult | undefined
  plan: PlanSum
  meetings: number
  answers: readonly UnitAnswer[]
  today: Day
  /** 1 September after the school year. */
  nextSeptember: Day
}

const goalOrder = ['fully', 'mostly', 'partly', 'no']
/** A card filled in during the first weeks is still the one of the start. */
const SETTLED_DAYS = 45

export function unitGrowth(given: UnitGiven): UnitGrowth {
  const { unit, answers, meetings, plan } = given
  const own = answers.filter(({ unitId }) => unitId === unit.id)
  const mentees = stays(unit, 'mentee').map((stay) => menteeGrowth(stay, own, given))
  const finals = (key: string) => lastOfEach(own, key).map((one) => one.answers)
  const [finalMentees, finalMentors] = [finals('final_mentee'), finals('final_mentor')]
  const bands = mentees.flatMap(({ personId, from }) => {
    const first = (key: string) => answersOf(own, personId, key)[0]?.answers ?? {}
    const cards = cardEnds(cardsOf(answers, personId), addDays(from, SETTLED_DAYS))
    return resultBand([...lastOf(own, personId, 'final_mentee'), ...finalMentors], growthOf({
      start: first('start_mentee'), final: lastOf(own, personId, 'final_mentee')[0] ?? {}, deficitsStart: cards.first?.answers ?? {}, deficitsEnd: cards.last?.answers ?? {},
    })) ?? []
  })
  return {
    unit, mentees, meetings, plan, hasProgramme: given.programme !== undefined,
    mentors: stays(unit, 'mentor').map((stay) => mentorGrowth(stay, own)),
    menteeSatisfaction: mean(finalMentees.map(menteeSatisfaction)),
    mentorSatisfaction: mean(finalMentors.map(mentorSatisfaction)),
    goalByMentee: lowestGoal(finalMentees),
    goalByMentor: lowestGoal(finalMentors),
    band: worst(bands),
  }
}

interface Stay {
  member: UnitMember
  from: Day
  to: Day | undefined
}

/** One for each person who was in the unit, over all the times; whoever left with the unit has no last day of the own. */
function stays(unit: Unit, role: UnitMember['role']): Stay[] {
  const own = unit.members.filter((member) => member.role === role && member.orderId !== null)
  return [...new Set(own.map(({ personId }) => personId))].flatMap((id) => {
    const all = own.filter(({ personId }) => personId === id).toSorted((one, other) => (one.from < other.from ? -1 : 1))
    const [first, last] = [all[0], all.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ member: last, from: first.from, to: last.to !== null && last.to !== unit.endedOn ? last.to : undefined }]
  })
}

function menteeGrowth({ member, from, to }: Stay, own: readonly UnitAnswer[], { unit, programme, answers, today, nextSeptember }: UnitGiven): MenteeGrowth {
  const { personId, person } = member
  const start = answersOf(own, personId, 'start_mentee')[0]?.answers
  const [final] = lastOf(own, personId, 'final_mentee')
  const targets = (programme?.targets ?? []).filter((one) => one.menteePersonId === personId)
  const others = (programme?.targets ?? []).filter((one) => one.menteePersonId !== personId).map(({ competence }) => competence)
  const isAlone = new Set(unit.members.filter(({ role }) => role === 'mentee').map((one) => one.personId)).size === 1
  const matrix = own.filter(({ key }) => key === 'final_mentor').at(-1) ?? own.filter(({ key }) => key === 'mid_mentor').at(-1)
  const byMentor = matrix === undefined ? {} : ownRows(matrixIn(matrix.answers, 'progress'), targets.map(({ competence }) => competence), isAlone ? [] : others)
  const levels = levelEnds({ cards: cardsOf(answers, personId), targets, byMentor }, addDays(from, SETTLED_DAYS))
  const rated = levels.filter(({ isPriority, start: before, end }) => isPriority && before !== undefined && end !== undefined)
  return {
    personId, name: person.name, from, to, levels, scales: scaleEnds({ start, final }),
    hasStart: start !== undefined, hasFinal: final !== undefined,
    stillEmployed: today < nextSeptember ? undefined : person.dismissedOn === null || person.dismissedOn > nextSeptember,
    priorities: { rated: rated.length, improved: rated.filter(({ start: before, end }) => (end ?? 0) >= (before ?? 0) + 1).length },
  }
}

function mentorGrowth({ member, from, to }: Stay, own: readonly UnitAnswer[]): MentorGrowth {
  const { personId, person } = member
  const start = answersOf(own, personId, 'start_mentor')[0]?.answers
  const [final] = lastOf(own, personId, 'final_mentor')
  const ends = (key: 'mentor_skill' | 'burden'): Ends => ({ start: numberIn(start, key), end: numberIn(final, key) })
  return { personId, name: person.name, from, to, skill: ends('mentor_skill'), burden: ends('burden'), hasFinal: final !== undefined }
}

function numberIn(answers: Answers | undefined, key: string): number | undefined {
  const value = answers?.[key]
  return typeof value === 'number' ? value : undefined
}

function answersOf(all: readonly UnitAnswer[], personId: string, key: string): UnitAnswer[] {
  return all.filter((one) => one.personId === personId && one.key === key)
}

function lastOf(all: readonly UnitAnswer[], personId: string, key: string): Answers[] {
  return answersOf(all, personId, key).slice(-1).map(({ answers }) => answers)
}

function lastOfEach(all: readonly UnitAnswer[], key: string): UnitAnswer[] {
  return [...new Map(all.filter((one) => one.key === key).map((one) => [one.personId, one])).values()]
}

/** Cards of the person, whichever unit: deficits are the person's own. */
function cardsOf(all: readonly UnitAnswer[], personId: string): { on: Day; answers: Answers }[] {
  return answersOf(all, personId, 'mentee_deficits').map(({ on, answers }) => ({ on, answers }))
}

/** The more careful of several answers counts. */
function lowestGoal(finals: readonly Answers[]): string | undefined {
  const places = finals.map((answers) => goalOrder.indexOf(choiceIn(answers, 'goal_reached') ?? '')).filter((place) => place >= 0)
  return places.length === 0 ? undefined : goalOrder[Math.max(...places)]
}

function worst(bands: readonly ResultBand[]): ResultBand | undefined {
  const order: ResultBand[] = ['full', 'good', 'partial', 'attention']
  return order.findLast((band) => bands.includes(band))
}
