// Papers in force on a day, told from what was registered by then: later orders do not reach back.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { DocumentSeries, LinkKind } from '../../../common/documents/index.ts'

export type PaperSource = 'document' | 'regulation' | 'roadmap' | 'programme'

/** A registered document, without its text. */
export interface KnownDocument {
  id: string
  kind: string
  series: DocumentSeries
  stage: number
  title: string
  number: string
  signedOn: Day
  /** The day it comes into force. */
  effectiveOn: Day
  wordFileId: string | null
}

export interface KnownLink {
  fromId: string
  toId: string
  kind: LinkKind
  part: string | null
}

export interface PaperOn {
  source: PaperSource
  id: string
  kind: string
  stage: number
  /** «Приказ», «Протокол», «Положение». */
  noun: string
  title: string
  number: string
  signedOn: Day
  /** False until it comes into force. */
  inForce: boolean
  /** «Изменён приказом № 57-ОД от 12.12.2025»; empty when nothing was done to it. */
  remark: string
  /** About single people: programmes, addenda, notices. Shown to outsiders only on purpose. */
  isPersonal: boolean
}

const nouns: Record<DocumentSeries, string> = {
  core: 'Приказ',
  personnel: 'Приказ по личному составу',
  minutes: 'Протокол',
  agreements: 'Дополнительное соглашение',
  notices: 'Уведомление',
  acts: 'Акт',
  notes: 'Справка',
}

const changed: Partial<Record<LinkKind, string>> = { amends: 'изменён', cancels: 'отменён', repeals: 'утратил силу' }

/** @param links only those of known documents */
export function papersOn(documents: readonly KnownDocument[], links: readonly KnownLink[], day: Day): PaperOn[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return documents.flatMap((document) => {
    const suffered = links.flatMap((link) => {
      const cause = link.toId === document.id && changed[link.kind] !== undefined ? byId.get(link.fromId) : undefined
      return cause !== undefined && cause.effectiveOn <= day ? [{ ...link, cause }] : []
    })
    if (suffered.some(({ kind, part }) => kind !== 'amends' && !part)) return []
    return [{
      source: 'document' as const, id: document.id, kind: document.kind, stage: document.stage, noun: nouns[document.series],
      title: document.title, number: document.number, signedOn: document.signedOn, inForce: document.effectiveOn <= day,
      remark: [document.effectiveOn > day && `вступит в силу ${requisiteDay(document.effectiveOn)}`, ...suffered.map(sufferedWords)].filter(Boolean).join('; '),
      isPersonal: isPersonalSeries(document.series),
    }]
  })
}

function sufferedWords({ kind, part, cause }: KnownLink & { cause: KnownDocument }): string {
  const by = cause.series === 'minutes' ? 'протоколом' : 'приказом'
  return `${changed[kind] ?? ''}${part ? ` в части ${part}` : ''} ${by} № ${cause.number} от ${requisiteDay(cause.signedOn)}`
}

function isPersonalSeries(series: DocumentSeries): boolean {
  return series !== 'core' && series !== 'minutes'
}

/** «№ 42-ОД от 01.09.2025», «от 01.10.2025», as columns and files name a paper. */
export function requisiteWords({ number, signedOn }: Pick<PaperOn, 'number' | 'signedOn'>): string {
  return [number && `№ ${number}`, `от ${requisiteDay(signedOn)}`].filter(Boolean).join(' ')
}

/** The edition approved last by an order that is in force: newer ones take the place of older ones. */
export function editionOn<T extends { documentId: string | null; effectiveOn: Day | null }>(editions: readonly T[], inForce: ReadonlySet<string>, day: Day): T | undefined {
  return editions
    .filter(({ documentId, effectiveOn }) => documentId !== null && inForce.has(documentId) && effectiveOn !== null && effectiveOn <= day)
    .toSorted((one, other) => ((one.effectiveOn ?? '') < (other.effectiveOn ?? '') ? 1 : -1))[0]
}
