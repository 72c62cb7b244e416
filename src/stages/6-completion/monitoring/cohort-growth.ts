// Entry and exit of all together. Small numbers show nobody: no average below five, no line of one (interface.md §5.18).
import { leastForAverages } from '../../../kit/questionnaires/notice.ts'
import { mean, percent, toTenth } from '../../../kit/questionnaires/scores.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import type { Ends } from './person-growth.ts'

/** Below two a line tells of one person; a cut like that is not shown. */
export const LEAST_SHOWN = 2
/** From so many on shares are told in per cent, below it people are counted. */
export const LEAST_FOR_PERCENT = 20
/** Smaller differences of a level one answer can make. */
const MARGIN = 0.3

export interface CohortLine {
  key: string
  title: string
  /** People rated at both ends. */
  people: number
  /** Averages; undefined below five. */
  start: number | undefined
  end: number | undefined
  up: number
  down: number
  /** Each person by the two ends, in an order that tells nothing of people: for the drawing. */
  each: { start: number; end: number }[]
}

/** A line from the ends of everybody; undefined when nobody or one alone has both. */
export function cohortLine(key: string, title: string, all: readonly Ends[]): CohortLine | undefined {
  const each = all.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])).toSorted((one, other) => one.start - other.start || one.end - other.end)
  if (each.length < LEAST_SHOWN) return undefined
  const isEnough = each.length >= leastForAverages
  return {
    key, title, people: each.length, each,
    start: isEnough ? mean(each.map(({ start }) => start)) : undefined,
    end: isEnough ? mean(each.map(({ end }) => end)) : undefined,
    up: each.filter(({ start, end }) => end > start).length,
    down: each.filter(({ start, end }) => end < start).length,
  }
}

/** Whether the averages differ by less than one answer can make; undefined without averages. */
export function isSteady({ start, end }: Pick<CohortLine, 'start' | 'end'>): boolean | undefined {
  if (start === undefined || end === undefined) return undefined
  // Compared as they are shown: 2,6 and 2,9 differ by 0,3 for whoever reads them.
  return Math.abs(toTenth(toTenth(end) - toTenth(start))) < MARGIN
}

/**
 * Lines for a paper that the people themselves read: of two each would learn what the other has answered.
 * @returns with them, how many lines are left out
 */
export function linesForAll(lines: readonly CohortLine[]): { shown: CohortLine[]; hidden: number } {
  const shown = lines.filter(({ people }) => people > LEAST_SHOWN)
  return { shown, hidden: lines.length - shown.length }
}

/** «выше у 7 из 8», «почти без изменений, в пределах погрешности: выше у 1, ниже у 1», «Ответили 3 человека: среднее не показываем. Выше у всех». */
export function cohortWords(line: CohortLine): string {
  const { people, up, down } = line
  const counts = [part('выше', up, people), down > 0 ? part('ниже', down, people) : ''].filter(Boolean).join(', ')
  if (line.start === undefined) return `Ответили ${peopleCount(people)}: среднее не показываем. ${up === people ? 'Выше у всех' : up + down === 0 ? 'Без изменений у всех' : capital(counts || `без изменений у ${people}`)}`
  if (isSteady(line)) return `почти без изменений, в пределах погрешности${counts === '' ? '' : `: ${counts}`}`
  return counts || 'без изменений'
}

function part(words: string, count: number, whole: number): string {
  if (count === 0) return ''
  return whole >= LEAST_FOR_PERCENT ? `${words} у ${percent(count, whole) ?? 0} %` : `${words} у ${count} из ${whole}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** «3,8»: with a decimal from five people on; «–» without an average. */
export function averageWords(value: number | undefined): string {
  return value === undefined ? '–' : toTenth(value).toFixed(1).replace('.', ',')
}

/** «6 из 8»; from twenty on «75 % (15 из 20)»; nothing while there is nothing to count. */
export function shareWords({ part: some, whole }: { part: number; whole: number }): string {
  if (whole === 0) return ''
  return whole >= LEAST_FOR_PERCENT ? `${percent(some, whole) ?? 0} % (${some} из ${whole})` : `${some} из ${whole}`
}
