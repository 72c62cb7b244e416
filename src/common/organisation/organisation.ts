import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { jsonText } from '../../kit/json-text.ts'
import { Refusal } from '../../kit/refusal.ts'

/** The full name in the cases papers need: «Положение … в муниципальном казённом …» is the prepositional. */
export interface OrganisationNameCases {
  gen: string
  dat: string
  pre: string
}

/** Names and requisites as somebody enters them. Official names are kept to the letter, unbalanced quotes included (pitfalls N30). */
export interface OrganisationValues {
  validFrom: Day
  fullName: string
  shortName: string
  /** What the frame of the site shows: «Детский сад № 12 «Ивушка»». */
  displayName: string
  fullNameCases: OrganisationNameCases
  founder: string | null
  /** Place of issue as papers print it: «г. Сосновка». */
  place: string
  address: string
  inn: string
  ogrn: string
  phone: string | null
  email: string | null
  site: string | null
}

/** One version of the names and requisites, in force from `validFrom` until the next one. */
export interface Organisation extends OrganisationValues {
  id: string
}

export const nameCasesOfOrganisation = jsonText<OrganisationNameCases>(
  z.object({ gen: z.string(), dat: z.string(), pre: z.string() }),
)

/**
 * The version in force on the day; before the first one, the first: a paper of an earlier date still needs a name.
 * Refuses when there is none at all.
 */
export function versionOn(versions: readonly Organisation[], day: Day): Organisation {
  const ascending = versions.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  const version = ascending.findLast(({ validFrom }) => validFrom <= day) ?? ascending[0]
  if (version === undefined) {
    throw new Refusal('wrong-moment', 'Сведений о детском саде ещё нет. Внесите реквизиты, и страница откроется.')
  }
  return version
}

/** Changes with every value of a version: tells a form that was drawn before somebody else corrected it. */
export function markOf({ id, ...values }: Organisation): string {
  const ordered = Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify([id, ordered])).digest('hex').slice(0, 16)
}
