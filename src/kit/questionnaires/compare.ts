// Start ↔ end: the same question asked twice, by one person or by all of them together.
import { answerTo, type Answers } from './applicability.ts'
import { questionBy, questionsOf, type Definition, type Question } from './definition.ts'
import { averagesFrom } from './notice.ts'
import { delta, mean } from './scores.ts'

export interface Pair {
  key: string
  row: string | undefined
  words: string
  /** Points or averages; undefined when one of them was declined, not asked or too few have answered. */
  start: number | undefined
  end: number | undefined
  delta: number | undefined
}

/** Answers of one person at the start and at the end. */
export interface Both {
  start: Answers
  end: Answers
}

/**
 * Points of one person side by side, for every scale of the end whose question (or its `baseline`) stood at the start
 * with the same kind of scale. A row is compared when both have it.
 */
export function compare(start: Definition, end: Definition, answers: Both): Pair[] {
  return comparable(start, end).map((line) => {
    const before = pointAt(answers.start, line.startKey, line.row)
    const after = pointAt(answers.end, line.key, line.row)
    return { key: line.key, row: line.row, words: line.words, start: before, end: after, delta: delta(before, after) }
  })
}

/**
 * Averages over people who have answered both times; below the threshold of the questionnaire of the end there are
 * none, so that nobody can be recognised.
 * @param all answers of each time, where anonymity was promised: with their results beside, averages of all but one or
 * two would tell what these have answered
 */
export function compareAll(
  start: Definition,
  end: Definition,
  people: readonly Both[],
  all?: { start: readonly Answers[]; end: readonly Answers[] },
): (Pair & { people: number })[] {
  const least = averagesFrom(end)
  return comparable(start, end).map((line) => {
    const both = people
      .map((one) => ({
        before: pointAt(one.start, line.startKey, line.row),
        after: pointAt(one.end, line.key, line.row),
      }))
      .filter(({ before, after }) => before !== undefined && after !== undefined)
    const others = (answers: readonly Answers[], key: string) =>
      answers.filter((one) => pointAt(one, key, line.row) !== undefined).length - both.length
    const left = all === undefined ? [] : [others(all.start, line.startKey), others(all.end, line.key)]
    const isEnough = both.length >= least && left.every((count) => count === 0 || count >= least)
    const before = isEnough ? mean(both.map((one) => one.before)) : undefined
    const after = isEnough ? mean(both.map((one) => one.after)) : undefined
    const { key, row, words } = line
    return { key, row, words, start: before, end: after, delta: delta(before, after), people: both.length }
  })
}

interface Line {
  key: string
  startKey: string
  row: string | undefined
  words: string
}

function comparable(start: Definition, end: Definition): Line[] {
  return questionsOf(end).flatMap((question): Line[] => {
    const startKey = question.baseline ?? question.key
    const before = questionBy(start, startKey)
    if (before === undefined || !isSameKind(before, question)) return []
    if (question.type !== 'matrix5') return [{ key: question.key, startKey, row: undefined, words: question.words }]
    const known = before.type === 'matrix5' ? before.rows.map((row) => row.key) : []
    return question.rows
      .filter((row) => known.includes(row.key))
      .map((row) => ({ key: question.key, startKey, row: row.key, words: row.words }))
  })
}

function isSameKind(one: Question, other: Question): boolean {
  return one.type === other.type && ['scale5', 'scale10', 'matrix5', 'number'].includes(one.type)
}

function pointAt(answers: Answers, key: string, row: string | undefined): number | undefined {
  const value = answerTo(answers, key)
  const point = row === undefined ? value : rowOf(value, row)
  return typeof point === 'number' ? point : undefined
}

function rowOf(value: unknown, row: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, row)
    ? (value as Record<string, unknown>)[row]
    : undefined
}
