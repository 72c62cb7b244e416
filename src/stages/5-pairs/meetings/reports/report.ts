// The report of a mentor (D17): the numbers are computed, three texts are the mentor's, handed in it never changes.
import type { Day } from '../../../../kit/calendar/day.ts'
import { Refusal } from '../../../../kit/refusal.ts'
import type { DocumentDescription } from '../../../../kit/documents/description.ts'

export const conclusions = { finish: 'завершить работу по программе', extend: 'продлить работу по программе' } as const
export type Conclusion = keyof typeof conclusions

export interface ReportTexts {
  findings: string | null
  difficulties: string | null
  proposals: string | null
  conclusion: Conclusion | null
}

export interface Report extends ReportTexts {
  id: string
  unitId: string
  mentorId: string
  from: Day
  to: Day
  /** Frozen when it was handed in. */
  description: DocumentDescription | null
  handedInOn: Day | null
  acceptedOn: Day | null
  acceptedById: string | null
  /** What the curator asked to mend, until it is handed in again. */
  returnWords: string | null
  version: number
}

export function assertOpen({ handedInOn }: Pick<Report, 'handedInOn'>): void {
  if (handedInOn !== null) throw new Refusal('wrong-moment', 'Отчёт уже сдан и не меняется. Если в нём ошибка, попросите куратора вернуть его на доработку.')
}

export function assertHandedIn({ handedInOn }: Pick<Report, 'handedInOn'>): void {
  if (handedInOn === null) throw new Refusal('wrong-moment', 'Отчёт ещё не сдан: принять можно сданный.')
}

/** @throws Refusal before it is handed in, and once it is accepted */
export function assertReturnable({ handedInOn, acceptedOn }: Pick<Report, 'handedInOn' | 'acceptedOn'>): void {
  if (handedInOn === null) throw new Refusal('wrong-moment', 'Отчёт уже у наставника: вернуть можно сданный.')
  if (acceptedOn !== null) throw new Refusal('wrong-moment', 'Отчёт уже принят, вернуть его нельзя.')
}

/** @throws Refusal at «conclusion» while the mentor has not said how to go on */
export function assertComplete({ conclusion }: Pick<Report, 'conclusion'>): void {
  if (conclusion === null) throw new Refusal('invalid', 'Выберите вывод: завершить или продлить', { field: 'conclusion' })
}
