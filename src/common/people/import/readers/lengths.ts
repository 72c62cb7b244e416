import { parseServiceLength, serviceLength } from '../../../../kit/russian/service-length.ts'
import { cellText, type Cell } from '../sheet.ts'
import { error, quoted, saysNothing, warning, type Reading } from './reading.ts'

const LONGEST_YEARS = 75

/** Length of service in months; a bare number means years. */
export function readLength(cell: Cell): Reading<number> {
  const text = cellText(cell)
  if (typeof cell === 'string' && saysNothing(text)) return {}
  if (text === '') return {}
  if (cell instanceof Date)
    return warning(`Таблица превратила стаж в дату ${text}. Впишите его словами, например «16 лет 4 мес.».`)
  if (/^[-–—−]\s?\d/.test(text)) return error(`Стаж не бывает меньше нуля: ${quoted(cell)}. Исправьте число лет.`)
  const months = typeof cell === 'boolean' ? undefined : parseServiceLength(text)
  if (months === undefined || !Number.isInteger(months) || months < 0)
    return warning(`Не поняли стаж ${quoted(cell)}. Впишите его числом лет или как «16 лет 4 мес.».`)
  if (months > LONGEST_YEARS * 12) return error(`Стаж ${quoted(cell)} больше ${LONGEST_YEARS} лет. Исправьте число.`)
  // «16,4» is 16.4 years to a machine and 16 years 4 months to many a methodist.
  if (/^\d+[.,]\d+$/.test(text) && !/[.,](0+|25|50?|75)$/.test(text))
    return {
      value: months,
      ...warning(`${text} прочитали как «${serviceLength(months)}». Если это годы и месяцы, исправьте.`),
    }
  return { value: months }
}
