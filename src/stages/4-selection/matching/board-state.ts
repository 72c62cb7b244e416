// What the curator tries on the board: it lives in the address, so that every step is a link and nothing is saved by looking.
import { changedSettings, readSettings, type ReadSettings } from './settings-fields.ts'
import type { MatchSettings } from './settings.ts'

export const variants = ['most', 'stable', 'score'] as const
/** Most pairs (what is proposed), or one of the two what-ifs. */
export type Variant = (typeof variants)[number]

export interface Cell {
  menteeId: string
  mentorId: string
}

export interface BoardState extends ReadSettings {
  /** Mentor by mentee as the curator holds it, null – «без пары»; the solver moves only the others. */
  held: ReadonlyMap<string, string | null>
  /** Earlier pairs are kept as far as possible; undefined – as the board sees fit. */
  calm: boolean | undefined
  variant: Variant
  /** Key of a remedy that is being tried. */
  trial: string | undefined
  cell: Cell | undefined
}

const LONGEST_KEY = 200
/** «Без пары» in forms and addresses. */
export const NOBODY = 'none'
/** Name of a list: the mentor of one mentee. */
const ROW = /^mentor\.(.+)$/

/** @param given the query of the address, or the body of a form */
export function readBoard(given: unknown, preset: MatchSettings): BoardState {
  const body = Object(given) as Record<string, unknown>
  return {
    ...readSettings(body, preset),
    held: new Map([...listOf(body['held']).flatMap(heldPair), ...heldRows(body)]),
    calm: switchIn(body['calm']),
    variant: variants.find((one) => one === body['variant']) ?? 'most',
    trial: textOf(body['try']),
    cell: cellOf(textOf(body['cell'])),
  }
}

/** The address of the board in this state; `change` says what is different. */
export function boardQuery(state: BoardState, preset: MatchSettings, change: Partial<Pick<BoardState, 'held' | 'calm' | 'variant' | 'trial' | 'cell' | 'settings' | 'typed'>> = {}): string {
  const next = { ...state, ...change }
  const query = new URLSearchParams(changedSettings(next.settings, preset))
  if (state.problems.length > 0 && change.settings === undefined) for (const [key, text] of Object.entries(next.typed)) query.set(key, text)
  for (const [menteeId, mentorId] of next.held) query.append('held', `${menteeId}.${mentorId ?? NOBODY}`)
  if (next.calm !== undefined) query.set('calm', next.calm ? '1' : '0')
  if (next.variant !== 'most') query.set('variant', next.variant)
  if (next.trial !== undefined) query.set('try', next.trial)
  if (next.cell !== undefined) query.set('cell', `${next.cell.menteeId}.${next.cell.mentorId}`)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** A row of the list is held when its box is ticked or another mentor was chosen than the one that stood there. */
function heldRows(body: Record<string, unknown>): [string, string | null][] {
  const ticked = new Set(listOf(body['lock']))
  return Object.entries(body).flatMap(([name, value]): [string, string | null][] => {
    const menteeId = ROW.exec(name)?.[1]
    if (menteeId === undefined || typeof value !== 'string') return []
    const stood = body[`was.${menteeId}`]
    if (!ticked.has(menteeId) && value === stood) return []
    return [[menteeId, value === NOBODY || value === '' ? null : value]]
  })
}

/** Pairs as they stood in the lists of a form that was sent, null – «без пары». */
export function seenPairs(given: unknown): Map<string, string | null> {
  const rows = Object.entries(Object(given) as Record<string, unknown>)
  return new Map(rows.flatMap(([name, value]): [string, string | null][] => {
    const menteeId = ROW.exec(name)?.[1]
    return menteeId === undefined || typeof value !== 'string' ? [] : [[menteeId, value === NOBODY ? null : value]]
  }))
}

function heldPair(text: string): [string, string | null][] {
  const cell = cellOf(text)
  return cell === undefined ? [] : [[cell.menteeId, cell.mentorId === NOBODY ? null : cell.mentorId]]
}

/** A box comes after a hidden «0», so that an empty one says something too. */
function switchIn(value: unknown): boolean | undefined {
  const last = listOf(value).at(-1)
  return last === '1' ? true : last === '0' ? false : undefined
}

function cellOf(text: string | undefined): Cell | undefined {
  const [menteeId, mentorId, more] = text?.split('.') ?? []
  return menteeId && mentorId && more === undefined ? { menteeId, mentorId } : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_KEY) : undefined
}

function listOf(value: unknown): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string')
}
