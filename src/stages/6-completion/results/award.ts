// A letter of thanks or a certificate: its words by gender, with and without a patronymic, and its number.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { longDay } from '../../../kit/russian/dates.ts'
import { politeName, type Gender, type PersonName } from '../../../kit/russian/names.ts'
import { counterOf, isSameNumber, nextNumber } from '../../../common/documents/index.ts'

export const awardKinds = {
  thanks: { name: 'Благодарственное письмо', many: 'Благодарственные письма', forms: ['письмо', 'письма', 'писем'], short: 'Б' },
  certificate: { name: 'Сертификат', many: 'Сертификаты', forms: ['сертификат', 'сертификата', 'сертификатов'], short: 'С' },
} as const
export type AwardKind = keyof typeof awardKinds

/** Everything the sheet says: kept as it was issued, so that a reprint is the same sheet. */
export const sheetFacts = z.object({
  kind: z.enum(['thanks', 'certificate']),
  layout: z.enum(['portrait', 'landscape']),
  emblem: z.boolean(),
  organisation: z.array(z.string()),
  /** «Уважаемая Анна Петровна!» of a letter; the full name on a certificate. */
  who: z.string(),
  paragraphs: z.array(z.string()),
  signatory: z.object({ post: z.string(), name: z.string() }),
  /** «г. Сосновка, 29 мая 2026 г., № 7-Б». */
  foot: z.string(),
})
export type SheetFacts = z.infer<typeof sheetFacts>

export interface Award {
  id: string
  kind: AwardKind
  schoolYear: number
  personId: string | null
  /** «Сомова Елена Викторовна», as it was. */
  personName: string
  number: string | null
  on: Day
  sheet: SheetFacts
  unitId: string | null
  orderId: string | null
  version: number
}

/** «Уважаемая Анна Петровна!», «Уважаемый Пётр!»: without a patronymic the first name alone. */
export function addressOf(name: PersonName, gender: Gender): string {
  return `${gender === 'male' ? 'Уважаемый' : 'Уважаемая'} ${politeName(name)}!`
}

export interface Programme {
  gender: Gender
  from: Day
  to: Day
  outcome: 'success' | 'partial'
  /** «Режимные моменты»; null where the unit has no direction of its own. */
  direction: string | null
  /** Minutes of the meetings this person was at. */
  minutes: number
}

/** «успешно прошла … программу наставничества по направлению «…» (12 ч)»; less than an hour is not told. */
export function certificateWords({ gender, from, to, outcome, direction, minutes }: Programme): string {
  const hours = Math.floor(minutes / 60)
  const verb = gender === 'male' ? 'прошёл' : 'прошла'
  const about = direction === null ? '' : ` по направлению «${direction}»`
  return `в период с\u00a0${longDay(from)} по\u00a0${longDay(to)} ${outcome === 'success' ? 'успешно ' : ''}${verb} персонализированную программу наставничества${about}${hours > 0 ? ` (${hours}\u00a0ч)` : ''}`
}

export function footOf(place: string, on: Day, number: string | null): string {
  return [place, longDay(on), number !== null && `№\u00a0${number}`].filter((part) => part !== '' && part !== false).join(', ')
}

/** The number after the last one of the calendar year, in its own spelling: «8-Б» after «7-Б», «1-Б» in a new year. */
export function suggestedNumber(kind: AwardKind, taken: readonly string[], last: string | undefined): string {
  return nextNumber(taken, last === undefined ? `{n}-${awardKinds[kind].short}` : patternOf(last))
}

function patternOf(number: string): string {
  return number.replace(/\d+/, '{n}')
}

/** Numbers for so many sheets, counted up from the first. @throws Refusal at «number» when one is taken or it does not count */
export function numbersFrom(first: string | undefined, count: number, taken: readonly string[]): (string | null)[] {
  if (first === undefined) return Array.from({ length: count }, () => null)
  if (count > 1 && counterOf(first, patternOf(first)) === undefined) throw new Refusal('invalid', 'В номере нет цифр, а листов несколько: номера не будут различаться. Добавьте число или оставьте поле пустым', { field: 'number' })
  const start = Number(/\d+/.exec(first)?.[0] ?? 0)
  const numbers = Array.from({ length: count }, (_, index) => first.replace(/\d+/, String(start + index)))
  const double = numbers.find((number) => taken.some((one) => isSameNumber(one, number)))
  if (double !== undefined) throw new Refusal('invalid', `Номер ${double} в этом году уже занят: начните с другого`, { field: 'number' })
  return numbers
}
