// The order of aims in one whole number: people of class 1 first, then of class 2, then of class 3, then points. A difference can be read back.
import { Refusal } from '../../../kit/refusal.ts'
import type { PriorityClass } from './cohort.ts'
import { MOST_POINTS } from './fit.ts'

/**
 * matching.md writes the classes as 3, 2 and 1 times 10⁶; as those who can be served together form a matroid, any falling weights choose
 * the same people. These are the digits of one number, so the order is strict also where groups bind, and a price tells whom it costs.
 */
export interface Scale {
  /** More than all points together, both ways. */
  unit: number
  /** Worth of seating somebody, by class. */
  pair: Readonly<Record<PriorityClass, number>>
  /** Worth of a filled place that a group needs: more than all people together. */
  groupPlace: number
}

/** A difference of two values: whole people by class, points of 0…1000, places missing in groups. */
export interface Difference {
  byClass: readonly [first: number, second: number, third: number]
  pairs: number
  points: number
  groupPlaces: number
}

const LEAST_UNIT = 1_000_000

interface Size {
  /** People by class. */
  people: readonly [first: number, second: number, third: number]
  staying: number
  /** Cost of the dearest place. */
  dearest: number
  groupPlaces: number
}

/** @throws Refusal when there are so many people that whole numbers would no longer be exact */
export function scaleOf({ people: [first, second, third], staying, dearest, groupPlaces }: Size): Scale {
  const everybody = first + second + third
  const unit = Math.max(LEAST_UNIT, 2 * everybody * (MOST_POINTS + staying + dearest) + 1)
  const pair = { 3: unit, 2: unit * (2 * third + 1), 1: unit * (2 * third + 1) * (2 * second + 1) }
  const groupPlace = pair[1] * (2 * first + 1)
  if (groupPlace * (2 * groupPlaces + 2) > Number.MAX_SAFE_INTEGER) {
    throw new Refusal('invalid', 'Людей слишком много для одного расчёта. Разделите подбор, например, по зданиям.')
  }
  return { unit, pair, groupPlace }
}

export function differenceIn(scale: Scale, value: number): Difference {
  const [groupPlaces, people] = digit(value, scale.groupPlace)
  const [first, others] = digit(people, scale.pair[1])
  const [second, last] = digit(others, scale.pair[2])
  const [third, points] = digit(last, scale.pair[3])
  return { byClass: [first, second, third], pairs: first + second + third, points, groupPlaces }
}

/** How many whole steps are nearest, and what is left over, of either sign. */
function digit(value: number, step: number): [whole: number, left: number] {
  const whole = Math.round(value / step)
  return [whole + 0, value - whole * step]
}
