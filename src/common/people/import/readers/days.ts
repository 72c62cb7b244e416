import { addYears, dayOfSpreadsheet, isDay, parseDay, type Day } from '../../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../../kit/russian/dates.ts'
import { cellText, type Cell } from '../sheet.ts'
import { error, quoted, saysNothing, warning, type Reading } from './reading.ts'

const YOUNGEST_WORKER = 14
const OLDEST_WORKER = 95

/** Birth date: must exist and lie in the past, otherwise the person could not be told from a namesake. */
export function readBirthDate(cell: Cell, today: Day): Reading<Day> {
  const reading = readDay(cell)
  if (!reading.value) return reading
  const day = reading.value > today && saysTwoDigits(cell) ? addYears(reading.value, -100) : reading.value
  if (day > today) return error(`День ${requisiteDay(day)} ещё не наступил. Исправьте год.`)
  if (addYears(day, YOUNGEST_WORKER) > today || addYears(day, OLDEST_WORKER) < today)
    return { value: day, ...warning(`Для работника ${requisiteDay(day)} – необычная дата. Проверьте год.`) }
  return { value: day }
}

/** Day of hiring: must exist; people are entered ahead of their first day, but not by years. */
export function readHiredOn(cell: Cell, today: Day): Reading<Day> {
  const reading = readDay(cell)
  const day = reading.value
  if (!day || day <= today) return reading
  if (day > addYears(today, 1)) return error(`${requisiteDay(day)} слишком далеко в будущем. Исправьте год.`)
  return { value: day, ...warning(`День ${requisiteDay(day)} ещё не наступил. Проверьте дату.`) }
}

/** A day from text or from a spreadsheet date; «нет» and blank say nothing; what does not exist is an error. */
function readDay(cell: Cell): Reading<Day> {
  const text = cellText(cell)
  if (typeof cell === 'string' && saysNothing(text)) return {}
  if (text === '') return cell instanceof Date ? error('Дату не прочитать. Запишите её как 05.09.2020.') : {}
  const day = cell instanceof Date || typeof cell === 'number' ? dayOfSpreadsheet(cell) : parseDay(text)
  // A bare year in a numeric cell would turn into a day of 1905.
  const bareYear = /^(19|20)\d\d( ?г\.?)?$/.test(text)
  if (day && isDay(day) && !bareYear) return { value: day }
  if (bareYear) return error(`Указан только год: ${text}. Впишите день и месяц, например 05.09.${text.slice(0, 4)}.`)
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text))
    return error(`Даты ${text} не существует. Исправьте день, месяц или год.`)
  return error(`Не похоже на дату: ${quoted(cell)}. Запишите её как 05.09.2020.`)
}

function saysTwoDigits(cell: Cell): boolean {
  return typeof cell === 'string' && !/\d{4}/.test(cell)
}
