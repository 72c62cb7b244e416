// «Что, если»: the same board by another aim, with its figures beside those of the proposal. A look, not a proposal.
import { selectionPaths } from '../paths.ts'
import { blockingPairs } from './blocking.ts'
import { boardQuery, variants, type Variant } from './board-state.ts'
import type { Proposal } from './match.ts'
import { totalsWords } from './remedies.pages.ts'
import type { MatchSettings } from './settings.ts'
import type { SolvedBoard } from './solved-board.ts'
import { whatIf } from './what-if.ts'

const names: Record<Variant, { words: string; sub: string }> = {
  most: { words: 'Больше всего пар', sub: 'так и предлагается' },
  stable: { words: 'Устойчивый вариант', sub: 'никто не подошёл бы друг другу больше, чем своей паре' },
  score: { words: 'Наибольший балл', sub: 'даже если кто-то останется без пары' },
}

export interface Variants {
  items: readonly { words: string; sub: string; figures: string; href: string; isShown: boolean }[]
  /** The variant looked at; undefined while it is the proposal itself. */
  shown: Proposal | undefined
  /** Takes the pairs looked at over, to be decided upon. */
  adopt: string | undefined
  /** Pairs who would both rather have each other, with why the proposal declines them. */
  blocking: readonly string[]
}

const MOST_TOLD = 5

export function variantsOf({ match, state, gathered }: SolvedBoard, preset: MatchSettings): Variants {
  const proposals = whatIf(match)
  const shown = state.variant === 'most' ? undefined : proposals[state.variant]
  const address = (change: Parameters<typeof boardQuery>[2]) => `${selectionPaths.board.to()}${boardQuery(state, preset, { ...change, trial: undefined })}`
  const held = shown && new Map([...gathered.mentees.keys()].map((id): [string, string | null] => [id, shown.pairs.find(({ menteeId }) => menteeId === id)?.mentorId ?? null]))
  return {
    items: variants.map((variant) => ({
      ...names[variant],
      figures: totalsWords(proposals[variant].totals),
      href: address({ variant }),
      isShown: state.variant === variant,
    })),
    shown,
    adopt: held && address({ variant: 'most', held }),
    blocking: blockingPairs(match).slice(0, MOST_TOLD).map(({ words }) => words),
  }
}
