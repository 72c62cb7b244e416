// Length of service: kept in whole months, written and read in years and months.
import { plural } from './plural.ts'

const MONTHS_IN_YEAR = 12

const NUMBER = '(\\d+(?:[.,]\\d+)?)'
const YEARS = '(?:лет|года?|г|л)'
const MONTHS = '(?:месяц(?:а|ев)?|мес|м)'
const DAYS = '(?:дней|день|дня|дн|д)'
const YEARS_AND_MONTHS = new RegExp(
  `^(?:${NUMBER} ?${YEARS}\\.?)?(?: ?(?:и )?(\\d+) ?${MONTHS}\\.?)?(?: ?(?:и )?\\d+ ?${DAYS}\\.?)?$`,
)
const NO_SERVICE = ['нет', 'без стажа', 'б/с', 'нет стажа']

/**
 * Months in «16 лет 4 мес.», «1 г.», «25» (years), «5 мес», «0,5»; odd days are dropped.
 * Undefined when it is no length of service. «2015 г.» is 2015 years here: whether to believe it the caller decides.
 */
export function parseServiceLength(text: string): number | undefined {
  const tidy = text
    .toLowerCase()
    .replace(/(?<=\p{L}\.?),\s*|\s+/gu, ' ')
    .trim()
  if (NO_SERVICE.includes(tidy)) return 0
  if (new RegExp(`^${NUMBER}$`).test(tidy)) return monthsOfYears(tidy)
  const parts = YEARS_AND_MONTHS.exec(tidy)
  if (!parts || (parts[1] ?? parts[2]) === undefined) return undefined
  return monthsOfYears(parts[1] ?? '0') + Number(parts[2] ?? 0)
}

/** «16 лет 4 месяца», «4 месяца», «без стажа» for zero. */
export function serviceLength(months: number): string {
  if (months <= 0) return 'без\u00a0стажа'
  const [years, rest] = [Math.floor(months / MONTHS_IN_YEAR), months % MONTHS_IN_YEAR]
  return [years > 0 && yearsText(years), rest > 0 && plural(rest, ['месяц', 'месяца', 'месяцев'])]
    .filter(Boolean)
    .join(' ')
}

/** Whole years only: «16 лет», «меньше года». */
export function serviceYears(months: number): string {
  return months < MONTHS_IN_YEAR ? 'меньше\u00a0года' : yearsText(Math.floor(months / MONTHS_IN_YEAR))
}

function yearsText(years: number): string {
  return plural(years, ['год', 'года', 'лет'])
}

function monthsOfYears(text: string): number {
  return Math.round(Number(text.replace(',', '.')) * MONTHS_IN_YEAR)
}
