// Приказ о внесении изменений в приказ о закреплении пар (documents.md D13): only what differs, nothing repeated.
import type { Block, Point } from '../../../kit/documents/block-schema.ts'
import { section } from '../../../kit/documents/blocks.ts'
import { verbatim } from '../../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { controlPoint } from '../../../kit/documents/order-parts.ts'
import { numbered, point } from '../../../kit/documents/points.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { endOf, headOf, orderPaper } from '../../1-conditions/index.ts'
import { listTable } from './amended-list-text.ts'
import { amendingFacts, type AmendingFacts } from './amending-facts.ts'

export const amendingOrder = defineDocumentKind<AmendingFacts>({
  key: 'amending-order',
  title: 'Приказ о внесении изменений в приказ о закреплении пар',
  retention: 'long',
  facts: amendingFacts,
  describe(facts) {
    const { base } = facts
    const subject = `О внесении изменений в приказ от ${base.date} № ${base.number}`
    return orderPaper(facts, subject, [section('order', [headOf(facts, subject, preamble(facts)), pointsOf(facts), endOf(facts)])])
  },
})

function preamble({ reason, ground }: AmendingFacts): string {
  return `В связи с ${reason} и на основании ${ground}`
}

function pointsOf(facts: AmendingFacts): Block[] {
  const { base, hasAppendix, changes, deeds, changesProgrammes, programmesUntil, control } = facts
  const where = hasAppendix ? 'приложение к приказу' : 'приказ'
  const title = base.title.replace(/^«|»$/g, '')
  const until = programmesUntil === undefined ? '' : ` в срок до ${requisiteDay(programmesUntil)}`
  const { items } = numbered([
    changes.length > 0 && point([`Внести в ${where} от ${base.date} № ${base.number} `, verbatim(`«${title}»`), ' следующие изменения:'], changes.map(({ words }, at) => point(ended(words, at === changes.length - 1)))),
    ...deeds.map((words) => point(`${words}.`.replace(/\.\.$/, '.'))),
    changesProgrammes && point(`Наставникам${until} внести изменения в персонализированные программы и представить их куратору.`),
    point(controlPoint(control ? `возложить на ${control.acc}` : 'оставляю за собой')),
  ])
  return withRows(items, changes)
}

function ended(words: string, isLast: boolean): string {
  if (words.endsWith(':')) return words
  return `${words}${isLast ? '.' : ';'}`
}

/** Rows that are added stand as tables between the points, right under the sub-point that speaks of them. */
function withRows(items: readonly Point[], changes: AmendingFacts['changes']): Block[] {
  const blocks: Block[] = []
  let run: Point[] = []
  for (const [at, item] of items.entries()) {
    run.push(item)
    const row = changes[at - 1]?.row
    if (row === undefined) continue
    blocks.push({ kind: 'points', items: run }, listTable([row]))
    run = []
  }
  return run.length === 0 ? blocks : [...blocks, { kind: 'points', items: run }]
}
