// Приказ об утверждении Положения и дорожной карты (documents.md D01) with computed appendices.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { attachments, section } from '../../../kit/documents/blocks.ts'
import type { Section } from '../../../kit/documents/description.ts'
import { slot, type Words } from '../../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { controlPoint } from '../../../kit/documents/order-parts.ts'
import { numbered, point } from '../../../kit/documents/points.ts'
import { appendixMark } from '../../../kit/documents/stamps.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { genitiveCount } from '../regulation/genitive-count.ts'
import { adoptionStamps, regulationBlocks } from '../regulation/regulation.document.ts'
import { roadmapBlocks } from '../roadmap/roadmap.document.ts'
import { approvalFacts, type ApprovalFacts } from './approval-facts.ts'
import { preambleOf } from './approval-preamble.ts'
import { endOf, headOf, named, orderPaper, printed } from './order-facts.ts'
import { programmeSample } from './programme-sample.ts'

export const approvalOrder = defineDocumentKind<ApprovalFacts>({
  key: 'approval-order',
  title: 'Приказ об утверждении Положения и дорожной карты',
  retention: 'long',
  facts: approvalFacts,
  describe(facts) {
    const appendices = appendicesOf(facts)
    const subject = subjectOf(facts)
    return orderPaper(facts, subject, [
      section('order', [
        headOf(facts, subject, preambleOf(facts)),
        pointsOf(facts, appendices),
        appendices.length > 0 &&
          attachments(appendices.map(({ title, key }) => ({ title, section: key, copies: 1 }))),
        endOf(facts),
      ]),
      ...appendices.map((appendix, index) =>
        appendixSection(facts, appendix, appendices.length > 1 ? index + 1 : undefined),
      ),
    ])
  },
})

interface Appendix {
  key: string
  /** In «Приложение: 1. …». */
  title: string
  /** What is approved, in the accusative: the sub-point of the order. */
  words: Words
  blocks: Block[]
  orientation: Section['orientation']
}

/** What the order approves, in the order of its appendices; their numbers follow from their places. */
function appendicesOf({ regulation, roadmap, withSample, organisation }: ApprovalFacts): Appendix[] {
  const list: (Appendix | undefined)[] = [
    regulation && {
      key: 'regulation',
      title: 'Положение о системе наставничества педагогических работников',
      orientation: 'portrait',
      words: ['Положение о системе наставничества педагогических работников в ', named(organisation)],
      blocks: [adoptionStamps(regulation), ...regulationBlocks(regulation)].filter((block) => block !== undefined),
    },
    roadmap && {
      key: 'roadmap',
      title: 'Дорожная карта (план мероприятий)',
      orientation: 'landscape',
      words: `Дорожную карту (план мероприятий) по реализации Положения на ${roadmap.period}`,
      blocks: roadmapBlocks(roadmap),
    },
    withSample
      ? {
          key: 'sample',
          title: 'Примерная форма персонализированной программы наставничества',
          orientation: 'portrait',
          words: 'Примерную форму персонализированной программы наставничества',
          blocks: programmeSample(),
        }
      : undefined,
  ]
  return list.filter((appendix) => appendix !== undefined)
}

function subjectOf({ regulation, roadmap, organisation }: ApprovalFacts): string {
  const position = `Положения о системе наставничества педагогических работников в ${organisation.shortName}`
  if (regulation === undefined) return `Об утверждении дорожной карты по реализации ${position}`
  const edition = regulation.edition > 1 ? ' в новой редакции' : ''
  return `Об утверждении ${position}${edition}${roadmap ? ' и дорожной карты по его реализации' : ''}`
}

function pointsOf(facts: ApprovalFacts, appendices: readonly Appendix[]): Block {
  const { effectiveOn, repeal, curator, siteManager, control } = facts
  const mark = (index: number) => (appendices.length > 1 ? ` (приложение № ${index + 1}).` : ' (приложение).')
  return numbered([
    point(
      ['Утвердить и ввести в действие с ', slot(effectiveOn && requisiteDay(effectiveOn), 'medium'), ':'],
      appendices.map(({ words }, index) => point([words, mark(index)])),
    ),
    repeal !== undefined && point(`Признать утратившим силу ${repeal}.`),
    curator && point(acquaintPoint(facts, curator.dat)),
    siteManager && point(sitePoint(facts, siteManager.dat)),
    point(controlPoint(control ? `возложить на ${control.acc}` : 'оставляю за собой')),
  ])
}

function acquaintPoint({ acquaintUntil, regulation }: ApprovalFacts, whom: string): string {
  const until = acquaintUntil === undefined ? '' : ` в срок до ${requisiteDay(acquaintUntil)}`
  return `${capitalized(whom)}${until} ознакомить педагогических работников с ${regulation ? 'Положением' : 'дорожной картой'} под подпись.`
}

function sitePoint({ siteDays, regulation, roadmap }: ApprovalFacts, whom: string): string {
  const what = [regulation && 'Положение', roadmap && 'дорожную карту'].filter((part) => part !== undefined).join(' и ')
  const term = genitiveCount(siteDays, 'рабочего дня', 'рабочих дней')
  return `${capitalized(whom)} в течение ${term} разместить ${what || 'приказ'} на официальном сайте.`
}

function appendixSection(facts: ApprovalFacts, appendix: Appendix, number: number | undefined): Section {
  const mark = appendixMark({ number, to: `приказу ${facts.organisation.shortName}`, requisites: printed(facts) })
  return section(appendix.key, [mark, ...appendix.blocks], appendix.orientation)
}
