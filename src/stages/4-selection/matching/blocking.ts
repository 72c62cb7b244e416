// Pairs who would both score higher with each other than now, and why the proposal declines them all the same.
import { plural } from '../../../kit/russian/plural.ts'
import { boardPrices, type Price } from './board-prices.ts'
import type { Match } from './match.ts'
import { sentence, shownPoints } from './sentence.ts'

export interface BlockingPair {
  menteeId: string
  mentorId: string
  /** 0…1000, together. */
  score: number
  /** The mentee's score now; undefined without a pair. */
  now: number | undefined
  price: Price
  words: string
}

/** By surname of the mentee, then of the mentor. Held and locked people ask for nobody else. */
export function blockingPairs(match: Match): BlockingPair[] {
  const { ground, plan, flow } = match
  const prices = boardPrices(match)
  const scoreAt = (place: number, column: number) => ground.cells[place]![column]!.fit.score
  return plan.rows.flatMap((place, row) =>
    ground.cohort.mentors.flatMap((mentor, column): BlockingPair[] => {
      const own = flow.chosen[row]!
      const score = scoreAt(place, column)
      const now = own < 0 ? undefined : scoreAt(place, own)
      if (own === column || ground.cells[place]![column]!.bars.length > 0 || (now !== undefined && now >= score)) return []
      const isFree = flow.load[column]! < plan.network.places[column]!.length
      const wouldRather = isFree || plan.rows.some((other, index) => flow.chosen[index] === column && scoreAt(other, column) < score)
      if (!wouldRather) return []
      const mentee = ground.cohort.mentees[place]!
      const price = prices[place]![column]!
      const words = sentence(`${mentee.called.nom} и ${mentor.called.nom}: вместе ${shownPoints(score)}, сейчас ${now === undefined ? 'без пары' : shownPoints(now)}. ${declined(price)}`)
      return [{ menteeId: mentee.id, mentorId: mentor.id, score, now, price, words }]
    }),
  )
}

function declined({ kind, pairs, byClass, points }: Price): string {
  if (kind === 'impossible') return 'Но группа тогда распалась бы'
  if (kind === 'equal') return 'Вся сумма осталась бы той же, поэтому решает порядок фамилий'
  if (pairs > 0) return 'Но пар стало бы меньше'
  if (byClass.some((lost) => lost !== 0)) return 'Но без пары остался бы тот, чья очередь раньше'
  return `Но вся сумма потеряла бы ${points < 10 ? 'меньше балла' : plural(Math.round(points / 10), ['балл', 'балла', 'баллов'])}`
}
