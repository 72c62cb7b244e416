// What must come down: it stands somewhere, and somebody in it does not allow it there (any more).
import type { Day } from '../../kit/calendar/day.ts'
import type { Dissemination } from '../../common/consents/index.ts'
import { clearanceOf, isCleared } from './clearance.ts'
import { isOwnPlace, isStanding, needsOf, type Place, type Publication } from './news/publication.ts'

export interface TakedownLine {
  publication: Publication
  place: Place
  /** Who does not allow it; empty when the publication itself was taken back. */
  personIds: string[]
  /** Our own page hides it by itself. */
  isHidden: boolean
}

/** Standing places without a valid consent of everybody, and those of publications that were taken back. */
export function takedownOf(publications: readonly Publication[], given: ReadonlyMap<string, readonly Dissemination[]>): TakedownLine[] {
  return publications.flatMap((publication) =>
    publication.places.filter(isStanding).flatMap((place): TakedownLine[] => {
      const lines = clearanceOf(needsOf(publication), [place.resource], given).filter((line) => !isCleared(line))
      if (lines.length === 0 && publication.state !== 'removed') return []
      return [{ publication, place, personIds: lines.map(({ personId }) => personId), isHidden: isOwnPlace(place) }]
    }),
  )
}

/** The strictest of the terms that people's withdrawals have set. */
export function earliestDue(dues: readonly (Day | null | undefined)[]): Day | null {
  return dues.flatMap((due) => due ?? []).toSorted()[0] ?? null
}
