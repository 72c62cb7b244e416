// One answer as it is kept: is it what the question allows? Refusals are short sentences; the question stands beside them.
import { isDay } from '../calendar/day.ts'
import { numberInWords } from '../forms/messages.ts'
import { tidied } from '../forms/reading.ts'
import { pluralWord } from '../russian/plural.ts'
import { declined, type AnswerValue, type Point } from './applicability.ts'
import type { Option, Question, QuestionOf } from './definition.ts'
import { mayDecline, scaleOf, type Scale } from './scales.ts'

/** What became of one value: nothing was answered, a value to keep, or what is wrong (with the row of a matrix). */
export type ValueReading = undefined | { value: AnswerValue } | { words: string; row?: string }

/** Judges a value that came from a file, an import or an old version. Never throws. */
export function readValue(question: Question, raw: unknown): ValueReading {
  if (raw === undefined || raw === null || raw === '') return undefined
  if (raw === declined && question.type !== 'text' && question.type !== 'multi' && question.type !== 'matrix5') {
    return mayDecline(question)
      ? { value: declined }
      : { words: 'Здесь нужен ответ: «затрудняюсь ответить» не предусмотрено' }
  }
  switch (question.type) {
    case 'single':
      return hasOption(question.options, raw) ? { value: raw } : strange
    case 'multi':
      return several(question, raw)
    case 'scale5':
    case 'scale10':
      return isPoint(scaleOf(question.scale), raw)
        ? { value: raw }
        : { words: outOfScale(scaleOf(question.scale), raw) }
    case 'matrix5':
      return matrix(question, raw)
    case 'text':
      return text(question, raw)
    case 'number':
      return wholeNumber(question, raw)
    case 'date':
      return typeof raw === 'string' && isDay(raw) ? { value: raw } : { words: 'Укажите дату: день, месяц, год' }
    case 'yesno':
      return typeof raw === 'boolean' ? { value: raw } : { words: 'Ответьте «да» или «нет»' }
  }
}

/** Said of too many or too few marks; nothing when the number is right. */
export function wrongCount({ max, exactly }: Pick<QuestionOf<'multi'>, 'max' | 'exactly'>, count: number) {
  const forms = ['вариант', 'варианта', 'вариантов'] as const
  if (exactly !== undefined && count !== exactly) {
    return `Отметьте ровно ${exactly} ${pluralWord(exactly, forms)}: сейчас ${count}`
  }
  if (max !== undefined && count > max)
    return `Оставьте не больше ${max} ${max === 1 ? 'варианта' : 'вариантов'}: сейчас ${count}`
  return undefined
}

export function tooLong(max: number, length: number): string {
  return `Сократите до ${numberInWords(max)} знаков: сейчас ${numberInWords(length)}`
}

const strange: ValueReading = { words: 'Такого варианта в анкете нет: выберите из предложенных' }

function hasOption(options: readonly Option[], raw: unknown): raw is string {
  return typeof raw === 'string' && options.some((option) => option.key === raw)
}

function several(question: QuestionOf<'multi'>, raw: unknown): ValueReading {
  if (!Array.isArray(raw)) return strange
  const given: unknown[] = raw
  if (given.length === 0) return undefined
  if (given.length > 1000 || !given.every((one) => hasOption(question.options, one))) return strange
  const value = question.options.map((option) => option.key).filter((key) => given.includes(key))
  const words = wrongCount(question, value.length)
  return words === undefined ? { value } : { words }
}

function matrix(question: QuestionOf<'matrix5'>, raw: unknown): ValueReading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { words: 'Оцените каждую строку' }
  const scale = scaleOf(question.scale)
  const given = raw as Record<string, unknown>
  const unknown = Object.keys(given).find((row) => !question.rows.some(({ key }) => key === row))
  if (unknown !== undefined) return { words: `Строки «${unknown.slice(0, 40)}» в этом вопросе нет` }
  const value: Record<string, Point> = {}
  for (const { key, words } of question.rows) {
    const point = Object.hasOwn(given, key) ? given[key] : undefined
    if (point === undefined || point === null || point === '') continue
    if (point === declined ? !mayDecline(question) : !isPoint(scale, point)) {
      return { words: `${words}: ${outOfScale(scale, point)}`, row: key }
    }
    value[key] = point as Point
  }
  return Object.keys(value).length === 0 ? undefined : { value }
}

function isPoint(scale: Scale, raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= scale.from && raw <= scale.to
}

function outOfScale(scale: Scale, raw: unknown): string {
  const said = typeof raw === 'number' ? `, ответа «${numberInWords(raw)}» на ней нет` : ''
  return `выберите оценку от ${scale.from} до ${scale.to}${said}`
}

function text(question: QuestionOf<'text'>, raw: unknown): ValueReading {
  if (typeof raw !== 'string') return { words: 'Напишите ответ словами' }
  const value = tidied(raw, 'lines')
  if (value === '') return undefined
  const { length } = [...value]
  return length > question.max ? { words: tooLong(question.max, length) } : { value }
}

function wholeNumber({ min, max }: QuestionOf<'number'>, raw: unknown): ValueReading {
  const isRight = typeof raw === 'number' && Number.isInteger(raw) && raw >= min && raw <= max
  return isRight ? { value: raw } : { words: `Напишите целое число от ${numberInWords(min)} до ${numberInWords(max)}` }
}
