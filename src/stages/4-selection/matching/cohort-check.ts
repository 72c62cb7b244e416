// A cohort as matching may compute with it: everything checked by name, everything in one order, so that the order of input decides nothing.
import { Refusal } from '../../../kit/refusal.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import type { Cohort, CohortMentee, CohortMentor, PairRule, StandingPair } from './cohort.ts'

/** Nobody leads more people than that; a larger number is a slip of the pen. */
const MOST_PLACES = 50

/** @throws Refusal that names the person and what is wrong with the record */
export function orderlyCohort(cohort: Cohort): Cohort {
  cohort.mentees.forEach(checkMentee)
  cohort.mentors.forEach(checkMentor)
  checkOnce(cohort.mentees, 'наставляемых')
  checkOnce(cohort.mentors, 'наставников')
  return {
    ...cohort,
    mentees: cohort.mentees.toSorted(bySurname),
    mentors: cohort.mentors.toSorted(bySurname),
    rules: cohort.rules.toSorted(byText(ruleText)),
    standing: cohort.standing.toSorted(byText(standingText)),
  }
}

function checkMentee(mentee: CohortMentee): void {
  const refuse = refusing(mentee)
  if (![1, 2, 3].includes(mentee.priority)) refuse('очередь', '1, 2 или 3')
  if (mentee.deficits.some(({ severity }) => ![1, 2, 3].includes(severity))) refuse('тяжесть дефицита', '1, 2 или 3')
  checkYears(mentee, refuse)
}

function checkMentor(mentor: CohortMentor): void {
  const refuse = refusing(mentor)
  if (!isWithin(mentor.capacity, MOST_PLACES)) refuse('число мест', `целое от 0 до ${MOST_PLACES}`)
  if (mentor.strengths.some(({ level }) => ![0, 1, 2, 3].includes(level))) refuse('уровень сильной стороны', 'от 0 до 3')
  checkYears(mentor, refuse)
}

type Refuse = (what: string, right: string) => never

function refusing({ called, id, sortKey }: CohortMentee | CohortMentor): Refuse {
  const whose = called?.gen || sortKey || id || 'одного из участников'
  if (!id || !sortKey) throw new Refusal('invalid', withStop(`В записи ${whose} нет фамилии. Откройте карточку и заполните имя`))
  return (what, right) => {
    throw new Refusal('invalid', withStop(`У ${whose} неверно указано: ${what}. Нужно ${right}. Исправьте карточку и пересчитайте`))
  }
}

function checkYears({ years }: { years: number | undefined }, refuse: Refuse): void {
  if (years !== undefined && !isWithin(years, 80)) refuse('педагогический стаж', 'целое число лет от 0 до 80')
}

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}

function checkOnce(people: readonly (CohortMentee | CohortMentor)[], among: string): void {
  const seen = new Set<string>()
  for (const { id, called } of people) {
    if (seen.has(id)) throw new Refusal('invalid', withStop(`${called.nom} стоит среди ${among} дважды. Оставьте одну запись`))
    seen.add(id)
  }
}

const byCode = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function bySurname(one: CohortMentee | CohortMentor, other: CohortMentee | CohortMentor): number {
  return byCode(one.sortKey, other.sortKey) || byCode(one.id, other.id)
}

function byText<T>(textOf: (value: T) => string): (one: T, other: T) => number {
  return (one, other) => byCode(textOf(one), textOf(other))
}

function ruleText(rule: PairRule): string {
  const { menteePersonId, mentorPersonId, kind, side, rank, isConfidential, reason } = rule
  return JSON.stringify([menteePersonId, mentorPersonId, kind, side, rank ?? 0, isConfidential, reason ?? ''])
}

function standingText({ menteeId, mentorId }: StandingPair): string {
  return JSON.stringify([menteeId, mentorId])
}
