// What the curator holds on the board: by places in the banks outside, by places in the cohort inside.
import type { Ground } from './ground.ts'
import { NONE } from './network.ts'

/** Mentor by mentee, null for «без пары»; no calculation moves these. */
export type HeldChoices = ReadonlyMap<string, string | null>

/** Choices about people who are here no longer are left aside. */
export function heldPlaces({ menteePlaces, mentorPlaces }: Ground, held: HeldChoices): Map<number, number> {
  return new Map(
    [...held].flatMap(([menteeId, mentorId]): [number, number][] => {
      const row = menteePlaces.get(menteeId)
      const column = mentorId === null ? NONE : mentorPlaces.get(mentorId)
      return row === undefined || column === undefined ? [] : [[row, column]]
    }),
  )
}
