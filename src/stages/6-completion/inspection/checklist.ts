// The check-list of a day: what the programme finds, with what the curator has added by then.
import type { HouseOn } from '../as-of/house-on.ts'
import { rowKeys, rowWords, type ReadinessAnswer, type RowKey } from './checklist-rows.ts'
import type { Finding } from './finding.ts'
import { addNoteTo, missing, paperFindings } from './paper-findings.ts'
import { workFindings } from './work-findings.ts'

/** What the curator added to a row; the latest of the day or earlier. */
export interface Note {
  answer: ReadinessAnswer | null
  details: string | null
  link: string | null
  words: string | null
}

export interface ChecklistRow extends Finding {
  key: RowKey
  words: string
  /** Address on the site. */
  site: string
  comment: string
  /** The curator's word, where the programme cannot see the paper. */
  isOwnAnswer: boolean
}

const notSeen: Partial<Record<RowKey, { basis: string; advice: string }>> = {
  site_section: { basis: 'Адрес раздела не записан', advice: 'Запишите адрес раздела «Наставничество» на сайте' },
  incentive_act: { basis: 'Документ о поощрении не записан', advice: 'Впишите реквизиты акта о выплатах наставникам: он принимается вне программы' },
}

/** All rows in their order. */
export function checklistOf(house: HouseOn, notes: ReadonlyMap<string, Note>): ChecklistRow[] {
  return rowKeys.map((key) => rowOf(key, findingOf(key, house), notes.get(key)))
}

function findingOf(key: RowKey, house: HouseOn): Finding {
  const find = paperFindings[key] ?? workFindings[key]
  if (find !== undefined) return find(house)
  const words = notSeen[key]
  return { ...missing(words?.basis ?? ''), advice: { words: words?.advice ?? '', action: addNoteTo(key) } }
}

/** The curator's answer counts where the programme does not see everything; it never lowers what is registered. */
function rowOf(key: RowKey, { advice, ...finding }: Finding, note: Note | undefined): ChecklistRow {
  const { words, computed } = rowWords[key]
  const given = computed || finding.answer === 'yes' ? null : (note?.answer ?? null)
  const isOwn = given !== null && given !== finding.answer
  const answer = given ?? finding.answer
  return {
    ...finding,
    key,
    words,
    answer,
    details: note?.details ?? finding.details,
    basis: isOwn ? 'По сведениям куратора' : finding.basis,
    site: note?.link ?? '',
    comment: note?.words ?? '',
    isOwnAnswer: isOwn,
    ...(answer !== 'yes' && advice !== undefined && { advice }),
  }
}

/** «да», «частично», «нет», or the number where the row asks for one. */
export function counted(rows: readonly ChecklistRow[]): Record<ReadinessAnswer, number> {
  const of = (answer: ReadinessAnswer) => rows.filter((row) => row.answer === answer).length
  return { yes: of('yes'), partly: of('partly'), no: of('no') }
}
