// Who was invited, who came: presence as it is kept, as it is said, and as marks of a form.
import type { Gender } from '../../kit/russian/names.ts'
import type { Tag, Tone } from '../../kit/tone.ts'

export const presences = ['invited', 'present', 'absent', 'excused'] as const
export type Presence = (typeof presences)[number]

export interface Visitor {
  personId: string
  presence: Presence
  reason: string | null
  how: 'self' | 'sheet' | 'curator' | null
  markedAt: Date | null
}

const words: Record<Presence, { female: string; male: string; tone: Tone; icon?: string }> = {
  invited: { female: 'Приглашена', male: 'Приглашён', tone: 'wait' },
  present: { female: 'Была', male: 'Был', tone: 'good' },
  absent: { female: 'Не была', male: 'Не был', tone: 'plain', icon: 'x' },
  excused: { female: 'Не была, уважительно', male: 'Не был, уважительно', tone: 'plain' },
}

export function presenceTag(presence: Presence, gender: Gender): Tag {
  const { tone, icon, ...said } = words[presence]
  return { words: said[gender], tone, ...(icon !== undefined && { icon }) }
}

/** Neutral reasons: neither health nor family is ever asked for. */
const reasons = { duty: 'работа в группе', leave: 'отпуск', study: 'обучение', other: 'уважительная причина' } as const

/** What one tap means; the reason of an excuse is part of it. */
export const markWords = {
  present: 'Присутствует',
  absent: 'Нет',
  duty: 'На рабочем месте',
  leave: 'Отпуск',
  study: 'Обучение',
  other: 'Другая причина',
} as const
export type Mark = keyof typeof markWords
export const marks = Object.keys(markWords) as Mark[]

export function isMark(text: unknown): text is Mark {
  return typeof text === 'string' && Object.hasOwn(markWords, text)
}

/** A mark as it is kept. */
export function presenceOf(mark: Mark): { presence: Presence; reason: string | null } {
  if (mark === 'present' || mark === 'absent') return { presence: mark, reason: null }
  return { presence: 'excused', reason: reasons[mark] }
}

/** The mark that stands now; undefined while nobody has marked the person. */
export function markOf({ presence, reason }: Pick<Visitor, 'presence' | 'reason'>): Mark | undefined {
  if (presence === 'invited') return undefined
  return marks.find((mark) => {
    const kept = presenceOf(mark)
    return kept.presence === presence && kept.reason === reason
  }) ?? 'other'
}

/** Said to whoever was marked away and stands at the door. */
export const MARKED_AWAY = 'Куратор уже отметил, что вас нет. Подойдите к нему: он исправит.'

/** What the curator changed: `was` is what stood there when the form was drawn. */
export interface MarkChange {
  personId: string
  was: string
  mark: Mark
}

/** People whose mark was put, and those somebody else marked meanwhile: their mark stays. */
export function settledMarks(visitors: readonly Visitor[], changes: readonly MarkChange[]): { put: MarkChange[]; left: string[] } {
  const now = new Map(visitors.map((visitor) => [visitor.personId, markOf(visitor) ?? '']))
  const known = changes.filter(({ personId, was, mark }) => now.has(personId) && mark !== was && now.get(personId) !== mark)
  return {
    put: known.filter(({ personId, was }) => now.get(personId) === was),
    left: known.filter(({ personId, was }) => now.get(personId) !== was).map(({ personId }) => personId),
  }
}
