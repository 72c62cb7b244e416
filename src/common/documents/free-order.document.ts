// An order on anything else: the author's own points, with head, numbering, control, appendices and signatures set by rule.
import { z } from 'zod'
import type { Block } from '../../kit/documents/block-schema.ts'
import { attachments, paragraph, section } from '../../kit/documents/blocks.ts'
import type { Section } from '../../kit/documents/description.ts'
import { slot } from '../../kit/documents/inline.ts'
import { defineDocumentKind, type DocumentKind } from '../../kit/documents/kind.ts'
import { controlPoint, headingToText, orderHead } from '../../kit/documents/order-parts.ts'
import { numbered, point } from '../../kit/documents/points.ts'
import { acquaintance, signatures } from '../../kit/documents/signatures.ts'
import { appendixMark } from '../../kit/documents/stamps.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { typedPoints } from './typed-points.ts'

export const freeOrderFacts = z.object({
  organisation: z.object({
    founder: z.string().nullable(),
    fullName: z.string(),
    shortName: z.string(),
    place: z.string(),
  }),
  numberFirst: z.boolean(),
  number: z.string().optional(),
  signedOn: z.string().optional(),
  /** Only when it is another day than the date of the order. */
  effectiveOn: z.string().optional(),
  signatory: z.object({ post: z.string(), name: z.string() }).optional(),
  heading: z.string(),
  /** After «В соответствии с», in the instrumental. */
  citations: z.array(z.string()),
  /** After «с учётом», in the genitive. */
  regards: z.array(z.string()),
  /** «приказа от 01.09.2025 № 42-ОД», after «во исполнение». */
  pursuant: z.array(z.string()),
  preamble: z.string().optional(),
  points: z.string(),
  /** «Признать утратившим силу приказ от 01.09.2025 № 42-ОД в части п. 1.1». */
  endings: z.array(z.string()),
  /** In the accusative, after «возложить на». */
  control: z.enum(['self', 'none']).or(z.object({ acc: z.string() })),
  appendices: z.array(z.object({ title: z.string(), text: z.string() })),
  acquainted: z.array(z.object({ post: z.string(), name: z.string() })),
})
export type FreeOrderFacts = z.infer<typeof freeOrderFacts>

/** The same paper under two keys, because orders on personnel are numbered apart. */
export function freeOrderKind(key: string, title: string): DocumentKind<FreeOrderFacts> {
  return defineDocumentKind<FreeOrderFacts>({
    key,
    title,
    retention: 'long',
    facts: freeOrderFacts,
    describe: (facts) => ({
      title: `Приказ «${facts.heading}»`,
      subject: facts.heading,
      retention: 'long',
      draft: true,
      sections: [
        section('order', [head(facts), points(facts), attached(facts), end(facts)]),
        ...facts.appendices.map((_, index) => appendix(facts, index)),
      ],
    }),
  })
}

function head(facts: FreeOrderFacts): Block[] {
  const { founder, fullName, shortName, place } = facts.organisation
  return orderHead({
    organisation: { founder: founder ?? undefined, fullName, shortName },
    requisites: printed(facts),
    numberFirst: facts.numberFirst,
    place,
    heading: facts.heading,
    preamble: preamble(facts) || undefined,
  })
}

function printed({ signedOn, number }: FreeOrderFacts) {
  return { date: signedOn && requisiteDay(signedOn), number }
}

/** «В соответствии с …, с учётом …, во исполнение …, в целях …»; every part may be absent (pitfalls N9). */
function preamble({ citations, regards, pursuant, preamble: own }: FreeOrderFacts): string {
  const parts = [
    citations.length > 0 && `в соответствии с ${citations.join(', ')}`,
    regards.length > 0 && `с учётом ${regards.join(', ')}`,
    pursuant.length > 0 && `во исполнение ${pursuant.join(', ')}`,
    own,
  ].filter((part) => !!part)
  return capitalized(parts.join(', ').replace(/[.,:;\s]+$/, ''))
}

function points(facts: FreeOrderFacts): Block {
  return numbered([
    ...typedPoints(facts.points),
    ...facts.endings.map((words) => point(`${words}.`)),
    facts.effectiveOn !== undefined &&
      point(['Настоящий приказ ввести в действие с ', slot(requisiteDay(facts.effectiveOn)), '.']),
    facts.control !== 'none' &&
      point(controlPoint(facts.control === 'self' ? 'оставляю за собой' : `возложить на ${facts.control.acc}`)),
  ])
}

function attached({ appendices }: FreeOrderFacts): Block | undefined {
  if (appendices.length === 0) return undefined
  if (appendices.length === 1) return attachments([{ section: sectionKey(0) }])
  return attachments(appendices.map(({ title }, index) => ({ title, section: sectionKey(index), copies: 1 })))
}

function end({ signatory, acquainted }: FreeOrderFacts): Block[] {
  const signature = signatures([
    { post: slot(signatory && capitalized(signatory.post), 'medium'), name: slot(signatory?.name, 'medium') },
  ])
  return [signature, ...(acquainted.length > 0 ? [acquaintance(acquainted)] : [])]
}

function appendix(facts: FreeOrderFacts, index: number): Section {
  const { title = '', text = '' } = facts.appendices[index] ?? {}
  const number = facts.appendices.length > 1 ? index + 1 : undefined
  const paragraphs = text
    .split('\n')
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()))
  const mark = appendixMark({
    to: `приказу ${facts.organisation.shortName}`,
    requisites: printed(facts),
    ...(number !== undefined && { number }),
  })
  return section(sectionKey(index), [mark, headingToText(title), paragraphs])
}

function sectionKey(index: number): string {
  return `appendix-${index + 1}`
}
