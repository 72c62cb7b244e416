// The agenda: its lines keep what was written down about them while their order and titles are changed.
import { Refusal } from '../../kit/refusal.ts'

export interface EventItem {
  id: string
  position: number
  title: string
  speakerId: string | null
  speakerWords: string | null
  minutes: number | null
  heard: string | null
  spoke: string | null
  votesFor: number | null
  votesAgainst: number | null
  abstained: number | null
  version: number
  decisions: EventDecision[]
}

export interface EventDecision {
  id: string
  position: number
  text: string
  due: string | null
  responsibleId: string | null
  doneOn: string | null
}

export interface AgendaLine {
  title: string
  speakerId: string | null
  speakerWords: string | null
  minutes: number | null
}

interface Matched<Old, Next> {
  kept: { old: Old; next: Next; position: number }[]
  added: { next: Next; position: number }[]
  removed: Old[]
}

/** Which of the old rows each new row continues: the one with the same words, else the one that stood in its place. */
export function matched<Old, Next>(old: readonly Old[], next: readonly Next[], wordsOf: { old: (row: Old) => string; next: (row: Next) => string }): Matched<Old, Next> {
  const free = new Set(old)
  const found = new Map<number, Old>()
  const take = (position: number, row: Old | undefined) => {
    if (row === undefined || !free.has(row)) return
    free.delete(row)
    found.set(position, row)
  }
  next.forEach((row, position) => take(position, [...free].find((one) => wordsOf.old(one) === wordsOf.next(row))))
  next.forEach((_, position) => {
    if (!found.has(position)) take(position, old[position])
  })
  const rows = next.map((row, position) => ({ next: row, position, old: found.get(position) }))
  return {
    kept: rows.flatMap(({ old: before, ...row }) => (before === undefined ? [] : [{ ...row, old: before }])),
    added: rows.flatMap(({ old: before, ...row }) => (before === undefined ? [row] : [])),
    removed: [...free],
  }
}

/** Something has been written down about the line. */
export function hasMinutes(item: Pick<EventItem, 'heard' | 'spoke' | 'votesFor' | 'decisions'>): boolean {
  return item.heard !== null || item.spoke !== null || item.votesFor !== null || item.decisions.length > 0
}

/** @throws Refusal at «items»: a line with a course of discussion is not thrown away unnoticed */
export function assertRemovable(removed: readonly EventItem[]): void {
  const item = removed.find(hasMinutes)
  if (item === undefined) return
  throw new Refusal('invalid', `По вопросу «${item.title}» уже записан ход обсуждения. Верните его в повестку или сначала очистите запись в протоколе`, { field: 'items' })
}

/** Minutes of the whole agenda; undefined while the length of a line is not known. */
export function minutesOf(items: readonly Pick<EventItem, 'minutes'>[]): number | undefined {
  if (items.length === 0 || items.some(({ minutes }) => minutes === null)) return undefined
  return items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
