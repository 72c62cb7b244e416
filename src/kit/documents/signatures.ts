// Who signed and who has read: signature lines, the acquaintance table, the mark of a simple electronic signature.
import type { BlockOf } from './block-schema.ts'
import { runs, type Words } from './inline.ts'

export interface Signatory {
  /** Capital in a signature: «Заведующий», «И. о. заведующего». */
  post: Words
  /** «М.В. Савельева»; a blank while unknown. */
  name: Words
}

/** «Заведующий ____________ М.В. Савельева»; never alone on a sheet. */
export function signatures(rows: Signatory[]): BlockOf<'signatures'> {
  return { kind: 'signatures', rows: rows.map((row) => ({ post: runs(row.post), name: runs(row.name) })) }
}

export interface AcquaintedPerson {
  post: string
  /** «И.П. Дубравина». */
  name: string
  /** «ознакомлен(а) 12.09.2025 14:05, ПЭП, запись № 7» where it was done on line. */
  mark?: string
}

/** «С приказом ознакомлены»: Должность | Подпись | И.О. Фамилия | Дата. */
export function acquaintance(
  rows: AcquaintedPerson[],
  options: { title?: string; emptyRows?: number } = {},
): BlockOf<'acquaintance'> {
  return {
    kind: 'acquaintance',
    title: options.title ?? 'С приказом ознакомлены:',
    rows,
    emptyRows: options.emptyRows ?? 0,
  }
}

/** Visible mark of a simple electronic signature, in a frame: who, when, number of the journal entry. */
export function signatureMark(lines: string[]): BlockOf<'signature-mark'> {
  return { kind: 'signature-mark', lines }
}
