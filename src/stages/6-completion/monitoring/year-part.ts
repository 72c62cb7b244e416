// The part of a school year in a unit that lasts longer: each year tells its own, and no year changes once it is over (pitfalls A8).
import type { Day } from '../../../kit/calendar/day.ts'
import type { ProgrammeResult, Unit } from '../../5-pairs/index.ts'
import type { UnitAnswer } from './unit-growth.ts'

interface Bounds {
  from: Day
  to: Day
}

/**
 * The unit as it stood on the last day of the year, with whoever was in it during the year.
 * @param isProlonged an order of this year has prolonged it
 */
export function unitWithin<T extends Pick<Unit, 'state' | 'outcome' | 'endedOn' | 'endGround' | 'members'>>(unit: T, { from, to }: Bounds, isProlonged: boolean): T {
  const members = unit.members.filter((member) => member.from <= to && (member.to === null || member.to >= from))
  if (unit.endedOn === null || unit.endedOn <= to) return { ...unit, members }
  return { ...unit, members, state: 'approved', outcome: isProlonged ? 'extended' : null, endedOn: null, endGround: null }
}

/** Answers of the year; those of the start, and the last card of deficits before it, are what the year is compared with. */
export function answersWithin(answers: readonly UnitAnswer[], { from, to }: Bounds): UnitAnswer[] {
  const known = answers.filter(({ on }) => on <= to)
  const before = new Map(known.filter(({ key, on }) => key === 'mentee_deficits' && on < from).map((one) => [one.personId, one]))
  return known.filter((one) => one.on >= from || one.key.startsWith('start_') || before.get(one.personId) === one)
}

/** Lines of the plan that end within the year, levels that were not marked in another one. */
export function programmeWithin(programme: ProgrammeResult, { from, to }: Bounds): ProgrammeResult {
  const isWithin = (day: Day) => day >= from && day <= to
  return {
    ...programme,
    lines: programme.lines.filter((line) => isWithin(line.to)),
    targets: programme.targets.map((target) => (target.reachedOn === null || isWithin(target.reachedOn) ? target : { ...target, reachedLevel: null })),
  }
}
