// Places of the three levels on a scale of 200 units: start hollow, now filled, plan a mark (interface.md §5.18).
import { EMPTIED, type ProgrammeTarget } from './programme.ts'

const FIRST = 12
const STEP = 44

function placeOf(level: number): number {
  return FIRST + (level - 1) * STEP
}

/** Centres of the five levels. */
export const levelPlaces: readonly number[] = [1, 2, 3, 4, 5].map(placeOf)

export interface LevelPlot {
  start: number | undefined
  now: number | undefined
  target: number | undefined
}

export function plotOf({ startLevel, reachedLevel, targetLevel }: Pick<ProgrammeTarget, 'startLevel' | 'reachedLevel' | 'targetLevel'>): LevelPlot {
  return {
    start: startLevel === null ? undefined : placeOf(startLevel),
    now: reachedLevel === null ? undefined : placeOf(reachedLevel),
    target: targetLevel === EMPTIED ? undefined : placeOf(targetLevel),
  }
}
