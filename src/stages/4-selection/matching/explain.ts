// A pair in words: why these two, and why not those who would score higher.
import { boardPrices, type Price } from './board-prices.ts'
import { coupleOf, type Ground } from './ground.ts'
import { coverageWords, timeWords, wishWords } from './fit-words.ts'
import { isSamePost } from './fit.ts'
import { commonOf } from './hard-rules.ts'
import { matchOn, type Match, type Totals } from './match.ts'
import { movesBetween, type Move } from './moves.ts'
import { sentence, shownPoints } from './sentence.ts'

/** Two short sentences: what the mentor covers, and what else speaks for the pair. The second is absent when nothing does. */
export function pairReasons(ground: Ground, menteeId: string, mentorId: string): string[] {
  const { mentee, mentor } = coupleOf(ground, menteeId, mentorId)
  const { hasBuildings } = ground.around
  const others = [
    mentee.isReverse ? 'реверсивная пара' : '',
    isSamePost(mentee.post, mentor.post) ? 'та же должность' : '',
    commonOf(mentee.ages, mentor.ages).length > 0 ? 'общий возраст детей' : '',
    commonOf(mentee.slots, mentor.slots).length > 0 ? timeWords(mentee, mentor) : '',
    hasBuildings && mentee.building !== undefined && mentee.building === mentor.building ? 'одно здание' : '',
  ].filter(Boolean)
  const wish = wishWords(mentee, mentor, ground.around.rulesBetween(mentee, mentor))
  return [coverageWords(mentee, mentor), [...others, ...(wish === '' ? [] : [wish])].join('; ')].filter(Boolean).map(sentence)
}

export interface WhyNot {
  price: Price
  before: Totals
  after: Totals
  /** Others whose mentor would change. */
  affected: readonly Move[]
  words: string
}

/** What would become of the whole proposal if this pair were fixed. @throws Refusal when either is not in the cohort */
export function whyNot(match: Match, menteeId: string, mentorId: string): WhyNot {
  const { ground, plan, proposal } = match
  const { mentor } = coupleOf(ground, menteeId, mentorId)
  const [row, column] = [ground.menteePlaces.get(menteeId)!, ground.mentorPlaces.get(mentorId)!]
  const price = boardPrices(match)[row]![column]!
  const before = proposal.totals
  if (price.kind !== 'costs' && price.kind !== 'equal') {
    return { price, before, after: before, affected: [], words: unpricedWords(price, mentor.called.gen) }
  }
  const forced = matchOn(ground, { held: new Map([...plan.held, [row, column]]) }).proposal
  const affected = movesBetween(ground, proposal, forced).filter((move) => move.menteeId !== menteeId)
  const told = affected.slice(0, 3).map(({ words }) => words)
  const more = affected.length > 3 ? [sentence(`Перемены коснулись бы ещё ${affected.length - 3}`)] : []
  return { price, before, after: forced.totals, affected, words: [...told, ...more, totalsWords(before, forced.totals, price)].join(' ') }
}

function unpricedWords({ kind }: Price, whose: string): string {
  if (kind === 'proposed') return sentence('Эта пара и предложена')
  if (kind === 'held') return sentence('Выбор для этого наставляемого закреплён: снимите закрепление, чтобы сравнить')
  return kind === 'forbidden' ? sentence('Пару запрещает правило') : sentence(`Место у ${whose} освободить нельзя`)
}

function totalsWords(before: Totals, after: Totals, price: Price): string {
  if (price.kind === 'equal') return sentence('Равноценно: столько же пар и столько же баллов с учётом нагрузки')
  const pairs = after.pairs === before.pairs ? 'Пар столько же' : `Пар ${after.pairs} вместо ${before.pairs}`
  const sum = `сумма ${shownPoints(after.score)} вместо ${shownPoints(before.score)}`
  const others = shownPoints(after.score) === shownPoints(before.score) ? 'сумма та же' : sum
  return sentence(`${pairs}, ${others}`)
}
