// Numbered points: numbers are computed, points that are absent leave no gap.
import type { BlockOf, Point } from './block-schema.ts'
import { runs, type Words } from './inline.ts'

export interface PointTree {
  words: Words
  children: PointTree[]
  /** Without a number of its own: continues the point before it. */
  plain: boolean
}
type Absent = undefined | null | false
type Branch = PointTree | string | Absent

/** A point with its sub-points; absent sub-points are skipped. */
export function point(words: Words, children: readonly Branch[] = []): PointTree {
  return { words, children: branches(children), plain: false }
}

/** An unnumbered paragraph between points. */
export function unnumbered(words: Words): PointTree {
  return { words, children: [], plain: true }
}

function branches(list: readonly Branch[]): PointTree[] {
  return list
    .filter((branch) => !!branch)
    .map((branch) => (typeof branch === 'string' ? point(branch) : (branch as PointTree)))
}

/** Points «1.», «1.1.», …; `under: '3'` numbers the first level «3.1.», «3.2.» as chapters of a regulation do. */
export function numbered(list: readonly Branch[], options: { under?: string } = {}): BlockOf<'points'> {
  return { kind: 'points', items: numberedItems(branches(list), options.under ? `${options.under}.` : '') }
}

function numberedItems(trees: PointTree[], prefix: string): Point[] {
  let count = 0
  return trees.flatMap((tree) => {
    if (tree.plain) return [{ number: '', runs: runs(tree.words) }]
    count += 1
    const number = `${prefix}${count}.`
    return [{ number, runs: runs(tree.words) }, ...numberedItems(tree.children, number)]
  })
}
