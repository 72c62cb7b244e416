// A paper on its way: draft → agreement of the head → registered, or cancelled. What it may become and when.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { Refusal } from '../../kit/refusal.ts'
import { documentPaths } from './paths.ts'

export const documentStates = ['draft', 'agreement', 'registered', 'cancelled'] as const
export type DocumentState = (typeof documentStates)[number]

/** Papers of one series are numbered together (domain.md §7.7): core activity, personnel, minutes, addenda to contracts. */
export const documentSeries = ['core', 'personnel', 'minutes', 'agreements', 'notices', 'acts', 'notes'] as const
export type DocumentSeries = (typeof documentSeries)[number]

export const seriesWords: Record<DocumentSeries, string> = {
  core: 'по основной деятельности',
  personnel: 'по личному составу',
  minutes: 'протоколы',
  agreements: 'дополнительные соглашения',
  notices: 'уведомления',
  notes: 'справки',
  acts: 'акты',
}

export const stateWords: Record<DocumentState, string> = {
  draft: 'Проект',
  agreement: 'На подписи',
  registered: 'Зарегистрирован',
  cancelled: 'Аннулирован',
}

/** Entries of the history on the card. */
export const HISTORY_SHOWN = 5

export const signatorySchema = z.object({
  personId: z.string().nullable(),
  /** As it stands before the signature: «Заведующий», «И. о. заведующего». */
  post: z.string(),
  /** «М.В. Савельева». */
  name: z.string(),
})
export type Signatory = z.infer<typeof signatorySchema>

/** What the registration gives to a paper. All of it may be unknown while the paper is a draft. */
export interface Requisites {
  /** Free text: 42-ОД, 26/1, 621- од (pitfalls N1). */
  number?: string
  signedOn?: Day
  /** The day it comes into force when that is not the day it is signed (pitfalls N3). */
  effectiveOn?: Day
  signatory?: Signatory
  registered: boolean
}

export interface Document {
  id: string
  kind: string
  title: string
  state: DocumentState
  series: DocumentSeries
  stage: number | null
  schoolYear: number
  /** What the author chose; parsed by the form of the kind. */
  input: unknown
  /** Edited by hand or frozen at registration; null while it is computed from facts. */
  description: DocumentDescription | null
  editedByHand: boolean
  text: string | null
  fingerprint: string | null
  requisites: Requisites
  registeredAt: Date | null
  registeredById: string | null
  wordFileId: string | null
  lapsedOn: Day | null
  version: number
  createdAt: Date
  createdById: string | null
  updatedAt: Date
}

type Moment = Pick<Document, 'state'>

/** The wording and the requisites may change until registration; while the head has it, only by the head. */
export function assertEditable(document: Moment, mayRegister: boolean): void {
  assertOpen(document)
  if (document.state === 'agreement' && !mayRegister) {
    throw new Refusal(
      'wrong-moment',
      'Документ на подписи у заведующего. Попросите вернуть его на доработку, тогда его можно будет изменить.',
    )
  }
}

export function assertOpen(document: Moment): void {
  if (document.state === 'registered') {
    throw new Refusal(
      'wrong-moment',
      'Документ уже зарегистрирован, его текст и реквизиты не меняются. Подготовьте приказ об изменении или отмене.',
    )
  }
  if (document.state === 'cancelled') {
    throw new Refusal('wrong-moment', 'Проект аннулирован. Подготовьте новый документ.')
  }
}

export function assertDraft(document: Moment): void {
  assertOpen(document)
  if (document.state === 'agreement')
    throw new Refusal('wrong-moment', 'Документ уже передан на подпись. Обновите страницу.')
}

export function assertInAgreement(document: Moment): void {
  assertOpen(document)
  if (document.state === 'draft')
    throw new Refusal('wrong-moment', 'Документ уже вернули на доработку. Обновите страницу.')
}

export function assertRegistered(document: Moment): void {
  if (document.state !== 'registered') {
    throw new Refusal('wrong-moment', 'Документ ещё не зарегистрирован. Сначала зарегистрируйте его.')
  }
}

/** Said to whoever comes second; `deed` is who did what: «Савельева М. В. зарегистрировала приказ № 51-ОД». */
export function staleDocument(id: string, deed = 'кто-то изменил этот документ'): Refusal {
  const next = { href: documentPaths.document.to({ id }), words: 'Открыть документ' }
  // The field lets a form be drawn again with everything that was typed; a bare button leads to a page of its own.
  return new Refusal(
    'wrong-moment',
    `Пока вы читали, ${deed}. Откройте документ заново: на странице свежее состояние.`,
    { field: 'version', next },
  )
}

/** The stored description of a paper that was frozen or edited by hand; without one our data are damaged. */
export function foundDescription({ description }: Pick<Document, 'description'>): DocumentDescription {
  if (description === null) throw new Error('A registered or edited document has no description')
  return description
}
