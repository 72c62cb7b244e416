import type { Day } from '../../kit/calendar/day.ts'
import type { NameCases, PostCases } from '../../kit/russian/cases.ts'
import type { PersonName } from '../../kit/russian/names.ts'

/** Head or acting head in a period, both days included, with the title as the order about it writes it (pitfalls N12). */
export interface Signatory {
  id: string
  personId: string
  /** «Заведующий», «Заведующая», «И. о. заведующего». */
  post: string
  acting: boolean
  /** «приказ от 01.07.2026 № 31-к»: why this person signs. */
  basis: string | null
  validFrom: Day
  validTo: Day | null
}

/** A signatory with the person's name, ready for a paper. */
export interface NamedSignatory extends Signatory {
  name: PersonName
  gender: 'female' | 'male'
  nameCases: NameCases
  postCases: PostCases
}

export function signsOn({ validFrom, validTo }: Signatory, day: Day): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** Who signs on the day: the acting head first while the order about it is valid, later appointments before earlier. */
export function inOrderOfSigning<S extends Signatory>(signatories: readonly S[], day: Day): S[] {
  return signatories
    .filter((signatory) => signsOn(signatory, day))
    .toSorted((one, other) => Number(other.acting) - Number(one.acting) || (one.validFrom < other.validFrom ? 1 : -1))
}
