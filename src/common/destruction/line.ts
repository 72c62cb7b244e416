// The log of destructions (приказ Роскомнадзора от 28.10.2022 № 179): every line carries the hash of the one before it.
import { createHash } from 'node:crypto'

export interface DestructionLine {
  id: string
  /** The destruction it belongs to; its act is drawn up under the same id. */
  documentId: string | null
  subjectId: string
  /** As the act prints it: the log never changes with people. */
  subjectName: string
  what: string
  carrier: string
  /** Of paper only. */
  sheets: number | null
  method: string
  reason: string
  at: Date
  byId: string
  hash: string
  position: number
}

export type NewLine = Omit<DestructionLine, 'hash' | 'position'>

/** What the log calls this programme (приказ № 179, п. 4: «наименование информационной системы»). */
export const SYSTEM = 'Информационная система «Наставничество»'
export const ELECTRONIC_METHOD = 'Стирание из базы данных без возможности восстановления'
export const PAPER_METHOD = 'Измельчение'
/** Years the act and the extract are kept (приказ № 179, п. 8). */
export const KEPT_YEARS = 3

/** SHA-256 (hex) over the hash of the line before and everything this line says. */
export function hashOf(line: NewLine, position: number, before: string): string {
  const { subjectId, subjectName, what, carrier, sheets, method, reason, at, byId } = line
  const said = [before, position, subjectId, subjectName, what, carrier, sheets, method, reason, at.toISOString(), byId]
  return createHash('sha256').update(JSON.stringify(said), 'utf8').digest('hex')
}

/** The new lines as they follow the last one of the log. */
export function chained(lines: readonly NewLine[], last: Pick<DestructionLine, 'hash' | 'position'> | null): DestructionLine[] {
  let { hash, position } = last ?? { hash: '', position: 0 }
  return lines.map((line) => {
    position += 1
    hash = hashOf(line, position, hash)
    return { ...line, hash, position }
  })
}

/** Position of the first line of the whole log that does not follow from the one before it; undefined when nobody touched it. */
export function brokenAt(log: readonly DestructionLine[]): number | undefined {
  let before = ''
  for (const [index, line] of log.entries()) {
    if (line.position !== index + 1 || line.hash !== hashOf(line, line.position, before)) return line.position
    before = line.hash
  }
  return undefined
}
