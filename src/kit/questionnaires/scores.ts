// Arithmetic of answers. «Затрудняюсь ответить» and missing answers never count; without a number there is no result.
import { answerTo, declined, type Answers, type AnswerValue, type Point } from './applicability.ts'

/** The point given on a scale or the number; undefined for «затрудняюсь», for nothing and for anything else. */
export function pointIn(answers: Answers, key: string): number | undefined {
  const value = answerTo(answers, key)
  return typeof value === 'number' ? value : undefined
}

/** Points of a matrix by row, with the declined ones. */
export function matrixIn(answers: Answers, key: string): Readonly<Record<string, Point>> {
  const value = answerTo(answers, key)
  return isMatrix(value) ? value : {}
}

/** Chosen option of a single choice. */
export function choiceIn(answers: Answers, key: string): string | undefined {
  const value = answerTo(answers, key)
  return typeof value === 'string' && value !== declined ? value : undefined
}

/** Chosen options of a choice of several. */
export function choicesIn(answers: Answers, key: string): readonly string[] {
  const value = answerTo(answers, key)
  return Array.isArray(value) ? value : []
}

/** A free text; empty when there is none. */
export function textIn(answers: Answers, key: string): string {
  const value = answerTo(answers, key)
  return typeof value === 'string' ? value : ''
}

export function mean(values: readonly (Point | undefined)[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number')
  return numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}

/** End minus start; undefined unless both are numbers. */
export function delta(start: Point | undefined, end: Point | undefined): number | undefined {
  return typeof start === 'number' && typeof end === 'number' ? end - start : undefined
}

/** Whole percent of a part, 0…100; undefined when there is nothing to take a part of. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 100)
}

/** One digit after the comma, as averages are shown and compared with bands. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

function isMatrix(value: AnswerValue | undefined): value is Record<string, Point> {
  return typeof value === 'object' && !Array.isArray(value)
}
