import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { stateWords } from './document.ts'
import type { DocumentSeries, DocumentState } from './document.ts'
import { requisitesOf } from './document.store.ts'
import { capital, paperReference } from './paper-name.ts'

export interface FoundDocument {
  id: string
  title: string
  /** «Приказ № 42-ОД от 01.09.2025», or «Проект». */
  reference: string
}

/** Papers whose number or title has every one of the words, the newest first. */
export async function searchDocuments(db: Db, words: string, take: number): Promise<FoundDocument[]> {
  const parts = searchKey(words)
    .split(' ')
    .filter((part) => part !== '')
  if (parts.length === 0) return []
  const rows = await db.document.findMany({
    where: { AND: parts.map((part) => ({ searchKey: { contains: part } })) },
    omit: { description: true, text: true, input: true },
    orderBy: { updatedAt: 'desc' },
    take,
  })
  return rows.map((row) => {
    const state = row.state as DocumentState
    const named = { title: row.title, series: row.series as DocumentSeries, state, requisites: requisitesOf(row) }
    return {
      id: row.id,
      title: row.title,
      reference: state === 'registered' ? capital(paperReference(named)) : stateWords[state],
    }
  })
}
