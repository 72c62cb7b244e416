// The operative part of the order on results (documents.md D20); what the year did not bring has no point.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { nbsp } from '../../../kit/documents/inline.ts'
import { controlPoint } from '../../../kit/documents/order-parts.ts'
import { numbered, point, type PointTree } from '../../../kit/documents/points.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import { appendicesOf, type AppendixKey, type ResultsFacts, type UnitLine } from './results-order-facts.ts'

export function resultsPoints(facts: ResultsFacts): Block {
  const { payment, control } = facts
  return numbered([
    finishedPoint(facts),
    prolongedPoint(facts),
    thanksPoint(facts),
    payment !== undefined && point(withStop(payment)),
    practicesPoint(facts),
    proposalsPoint(facts),
    point(controlPoint(control ? `возложить на ${control.acc}` : 'оставляю за собой')),
  ])
}

/** «приложению № 1», or «приложению» when it is the only one. */
function appendixWords(facts: ResultsFacts, key: AppendixKey, words: string): string | undefined {
  const found = appendicesOf(facts).find((one) => one.key === key)
  return found && (found.number === undefined ? words : `${words} №${nbsp}${found.number}`)
}

function finishedPoint(facts: ResultsFacts): PointTree | false {
  const [only] = facts.finished
  if (only === undefined) return false
  const appendix = appendixWords(facts, 'finished', 'приложению')
  return appendix === undefined
    ? point(`Считать завершённой персонализированную программу наставничества: ${unitWords(only)}, ${period(only.from, only.to)}; программа ${only.result}.`)
    : point(`Считать завершёнными персонализированные программы наставничества согласно ${appendix}.`)
}

function prolongedPoint(facts: ResultsFacts): PointTree | false {
  const [first] = facts.prolonged
  if (first === undefined) return false
  const isOneDay = facts.prolonged.every(({ to }) => to === first.to)
  const appendix = appendixWords(facts, 'prolonged', isOneDay ? 'приложению' : 'приложении')
  if (appendix === undefined) return point(`Продлить до ${requisiteDay(first.to)} персонализированную программу наставничества: ${unitWords(first)}.`)
  return isOneDay
    ? point(`Продлить до ${requisiteDay(first.to)} персонализированные программы наставничества согласно ${appendix}.`)
    : point(`Продлить персонализированные программы наставничества на сроки, указанные в ${appendix}.`)
}

function thanksPoint({ thanked }: ResultsFacts): PointTree | false {
  const [only] = thanked
  if (only === undefined) return false
  const last = thanked.length - 1
  return last === 0 ? point(withStop(`Объявить благодарность наставнику ${only}`)) : point('Объявить благодарность наставникам:', thanked.map((words, index) => point(index === last ? withStop(words) : `${words};`)))
}

function practicesPoint(facts: ResultsFacts): PointTree | false {
  const [only] = facts.practices
  if (only === undefined) return false
  const appendix = appendixWords(facts, 'practices', 'приложению')
  return appendix === undefined ? point(`Внести в методическую копилку практику «${only.title}» (автор – ${only.author}).`) : point(`Внести в методическую копилку практики согласно ${appendix}.`)
}

function proposalsPoint({ curator, proposalsUntil, nextYear }: ResultsFacts): PointTree | false {
  if (curator === undefined || proposalsUntil === undefined) return false
  return point(`Куратору, ${curator.dat}, до ${requisiteDay(proposalsUntil)} представить предложения в дорожную карту на ${nextYear}.`)
}

function unitWords({ mentors, mentees }: UnitLine): string {
  return `${mentors.length > 1 ? 'наставники' : 'наставник'} – ${mentors.join(', ')}, ${mentees.length > 1 ? 'наставляемые' : 'наставляемый'} – ${mentees.join(', ')}`
}
