// D25 «Акт об уничтожении персональных данных» with the extract from the log as its appendix (приказ № 179 от 28.10.2022).
import { z } from 'zod'
import type { Block } from '../../kit/documents/block-schema.ts'
import { attachments, centred, heading, line, paragraph, section, table } from '../../kit/documents/blocks.ts'
import { nbsp, slot } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { letterhead } from '../../kit/documents/order-parts.ts'
import { signatures } from '../../kit/documents/signatures.ts'
import { appendixMark } from '../../kit/documents/stamps.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { plural } from '../../kit/russian/plural.ts'
import { capitalized } from '../../kit/russian/typography.ts'

const lineFacts = z.object({
  position: z.number(),
  subject: z.string(),
  what: z.string(),
  carrier: z.string(),
  sheets: z.number().nullable(),
  method: z.string(),
  reason: z.string(),
  /** «20.03.2026 10:05». */
  moment: z.string(),
  hash: z.string(),
})

export const destructionActFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string(), place: z.string(), address: z.string() }),
  number: z.string().optional(),
  signedOn: z.string().optional(),
  /** «Лебедева О.Н.» in the list, «О.Н. Лебедева» before the signature. */
  commission: z.array(z.object({ post: z.string(), name: z.string(), signature: z.string() })),
  processor: z.string().optional(),
  lines: z.array(lineFacts),
  /** «UTC+03:00»: whose clock the log tells. */
  zone: z.string(),
})
export type DestructionActFacts = z.infer<typeof destructionActFacts>
type Line = DestructionActFacts['lines'][number]

export const destructionActKind = defineDocumentKind<DestructionActFacts>({
  key: 'destruction-act',
  title: 'Акт об уничтожении персональных данных',
  retention: 'short',
  facts: destructionActFacts,
  describe: (facts) => ({
    title: 'Акт об уничтожении персональных данных',
    subject: 'Об уничтожении персональных данных',
    retention: 'short',
    draft: true,
    sections: [section('act', actBlocks(facts)), section('extract', extractBlocks(facts), 'landscape')],
  }),
})

function actBlocks(facts: DestructionActFacts): Block[] {
  const { organisation, number, signedOn, commission, processor, lines } = facts
  return [
    letterhead(organisation),
    heading(1, [`АКТ №${nbsp}`, slot(number, 'short')]),
    centred('об уничтожении персональных данных'),
    line(slot(signedOn && requisiteDay(signedOn), 'medium'), organisation.place),
    paragraph(`Оператор: ${organisation.fullName}, ${organisation.address}.`),
    paragraph(['Комиссия в составе: ', commission.length === 0 ? slot(undefined, 'long') : commission.map(({ post, name }) => `${post} ${name}`).join(', '), ' составила настоящий акт о том, что уничтожены персональные данные:']),
    table(
      [{ title: 'Субъект', share: 15 }, { title: 'Перечень уничтоженных данных', share: 21 }, { title: 'Носитель', share: 18 }, { title: 'Способ', share: 17 }, { title: 'Причина', share: 17 }, { title: 'Дата и время', share: 12 }],
      merged(lines).map((one) => [one.subject, one.what, carrierOf(one), one.method, one.reason, one.moment]),
      { size: 10, numbered: true },
    ),
    paragraph(`Лицо, осуществлявшее обработку персональных данных по поручению оператора: ${processor ?? 'нет'}.`),
    attachments([{ title: 'Выгрузка из журнала регистрации событий', section: 'extract', copies: 1 }]),
    signatures(commission.map(({ post, signature }) => ({ post: capitalized(post), name: signature }))),
  ]
}

function extractBlocks({ number, signedOn, lines, zone }: DestructionActFacts): Block[] {
  const last = lines.at(-1)
  return [
    appendixMark({ to: 'акту об уничтожении персональных данных', requisites: { number, date: signedOn && requisiteDay(signedOn) } }),
    heading(2, 'Выгрузка из журнала регистрации событий в информационной системе', 'centre'),
    table(
      [{ title: 'Запись', share: 6, align: 'centre' }, { title: 'Дата и время', share: 10 }, { title: 'Субъект', share: 16 }, { title: 'Уничтоженные данные', share: 20 }, { title: 'Система или носитель', share: 15 }, { title: 'Причина', share: 17 }, { title: 'Хеш записи (SHA-256)', share: 16 }],
      lines.map((one) => [String(one.position), one.moment, one.subject, one.what, carrierOf(one), one.reason, inGroups(one.hash)]),
      { size: 10 },
    ),
    paragraph(`Время указано по часам детского сада (${zone}). Хеш каждой записи считается вместе с хешем предыдущей: изменить журнал незаметно нельзя.`),
    ...(last === undefined ? [] : [paragraph(`${plural(lines.length, ['запись', 'записи', 'записей'])}, хеш последней: ${inGroups(last.hash)}.`, { align: 'left' })]),
  ]
}

/** One row for each subject, carrier and reason: the act lists, the extract counts entry by entry. */
function merged(lines: readonly Line[]): Line[] {
  const rows = new Map<string, Line>()
  for (const one of lines) {
    const key = [one.subject, one.carrier, one.sheets, one.method, one.reason].join('|')
    const known = rows.get(key)
    rows.set(key, known === undefined ? one : { ...known, what: `${known.what}; ${one.what}` })
  }
  return [...rows.values()]
}

function carrierOf({ carrier, sheets }: Pick<Line, 'carrier' | 'sheets'>): string {
  return sheets === null ? carrier : `${carrier}, ${sheets}${nbsp}л.`
}

/** Sixteen signs at a time, so that a column can break the line. */
function inGroups(hash: string): string {
  return (hash.match(/.{1,16}/g) ?? []).join(' ')
}
