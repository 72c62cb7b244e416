// The regulation on mentoring: chapters with numbered points, who adopts it, and the way of an edition.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { found, Refusal } from '../../../kit/refusal.ts'

export interface Chapter {
  title: string
  /** Points without their numbers; a line break inside a point begins a paragraph of its own without a number. */
  points: string[]
}

export const chaptersText = jsonText<Chapter[]>(z.array(z.object({ title: z.string(), points: z.array(z.string()) })))

/** Minutes of a body on the regulation; number and day may be unknown yet (pitfalls N4). */
export interface Adoption {
  bodyId: string
  minutesNumber: string | null
  minutesDate: Day | null
}

/** Kept in the database; «действует» and «утратило силу» follow from dates, see `stateOn`. */
export type KeptState = 'project' | 'approved'
export type RegulationState = 'project' | 'adopted' | 'approved' | 'inForce' | 'lapsed'

export interface Regulation {
  id: string
  edition: number
  kept: KeptState
  chapters: Chapter[]
  adoptions: Adoption[]
  /** The order that approved it. */
  documentId: string | null
  effectiveOn: Day | null
  lapsedOn: Day | null
  version: number
}

export const regulationStateWords: Record<RegulationState, { words: string; tone: 'plain' | 'wait' | 'good' }> = {
  project: { words: 'Проект', tone: 'plain' },
  adopted: { words: 'Принято', tone: 'wait' },
  approved: { words: 'Утверждено приказом', tone: 'wait' },
  inForce: { words: 'Действует', tone: 'good' },
  lapsed: { words: 'Утратило силу', tone: 'plain' },
}

type Moment = Pick<Regulation, 'kept' | 'adoptions' | 'effectiveOn' | 'lapsedOn'>

export function stateOn(regulation: Moment, today: Day): RegulationState {
  if (regulation.kept === 'project') return isAdopted(regulation) ? 'adopted' : 'project'
  if (regulation.lapsedOn !== null && regulation.lapsedOn <= today) return 'lapsed'
  return regulation.effectiveOn !== null && regulation.effectiveOn > today ? 'approved' : 'inForce'
}

/** Every body that has to has given its minutes with number and day. */
export function isAdopted({ adoptions }: Pick<Regulation, 'adoptions'>): boolean {
  return (
    adoptions.length > 0 &&
    adoptions.every((adoption) => adoption.minutesNumber !== null && adoption.minutesDate !== null)
  )
}

/** The edition in force on the day. */
export function inForceOn<T extends Moment>(regulations: readonly T[], today: Day): T | undefined {
  return regulations.find((one) => stateOn(one, today) === 'inForce')
}

/** The edition a page shows first: the one in force, else the one nearest to it; the newest among equals. */
export function currentOf<T extends Moment & Pick<Regulation, 'edition'>>(
  regulations: readonly T[],
  today: Day,
): T | undefined {
  const order: RegulationState[] = ['inForce', 'approved', 'adopted', 'project', 'lapsed']
  return regulations.toSorted(
    (a, b) => order.indexOf(stateOn(a, today)) - order.indexOf(stateOn(b, today)) || b.edition - a.edition,
  )[0]
}

/** Points of a text area: an empty line parts them; numbers a person typed are dropped, they are computed. */
export function pointsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((point) =>
      point
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .map((point) => point.replace(/^\d{1,2}\.\d{1,2}\.(?!\d)\s*/, ''))
    .filter((point) => point !== '')
}

export function textOfPoints(points: readonly string[]): string {
  return points.join('\n\n')
}

/** An approved edition does not change: it is a paper. */
export function assertProject(regulation: Pick<Regulation, 'kept'>): void {
  if (regulation.kept === 'project') return
  throw new Refusal(
    'wrong-moment',
    'Эта редакция утверждена приказом и не меняется. Составьте новую редакцию и поправьте её.',
  )
}

/** Chapter by its number from 1, as it stands in the address. */
export function chapterAt(chapters: readonly Chapter[], number: string): { index: number; chapter: Chapter } {
  const index = /^\d{1,3}$/.test(number) ? Number(number) - 1 : -1
  return { index, chapter: found(chapters[index], 'Такой главы в Положении нет') }
}

export function withChapter(chapters: readonly Chapter[], index: number, chapter: Chapter): Chapter[] {
  return chapters.with(index, chapter)
}

/** The chapter one place up or down; at the end it stays. */
export function withMoved(chapters: readonly Chapter[], index: number, direction: 'up' | 'down'): Chapter[] {
  const to = direction === 'up' ? index - 1 : index + 1
  const chapter = chapters[index]
  if (chapter === undefined || to < 0 || to >= chapters.length) return [...chapters]
  return chapters.toSpliced(index, 1).toSpliced(to, 0, chapter)
}

export function withoutChapter(chapters: readonly Chapter[], index: number): Chapter[] {
  if (chapters.length <= 1)
    throw new Refusal('wrong-moment', 'В Положении осталась одна глава. Добавьте другую, потом уберите эту.')
  return chapters.toSpliced(index, 1)
}
