// Growth in papers: a table of each kind of line, its picture below.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { heading, table } from '../../../kit/documents/blocks.ts'
import { levelChart, scaleCharts } from './charts.ts'
import { averageWords, cohortWords, type CohortLine } from './cohort-growth.ts'

/**
 * Tables with their pictures: levels, then scales.
 * @param below five answers: a dot of each person, as on the page of the curator and the head, or no picture at all
 */
export function growthBlocks({ levels, scales }: { levels: readonly CohortLine[]; scales: readonly CohortLine[] }, months: readonly [string, string], below: 'dots' | 'nothing' = 'nothing'): Block[] {
  const isDrawn = ({ start }: CohortLine) => start !== undefined || below === 'dots'
  const [drawnLevels, drawnScales] = [levels.filter(isDrawn), scales.filter(isDrawn)]
  return [
    ...(levels.length > 0 ? [heading(3, 'Уровни по направлениям (от 1 до 5)'), lineTable('Направление', levels)] : []),
    ...(drawnLevels.length > 0 ? [levelChart(drawnLevels)] : []),
    ...(scales.length > 0 ? [heading(3, 'Оценки от 1 до 10'), lineTable('Вопрос', scales)] : []),
    ...threes(drawnScales).map((lines) => scaleCharts(lines, months)),
  ]
}

function threes<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, at) => all.slice(at * 3, at * 3 + 3))
}

function lineTable(title: string, lines: readonly CohortLine[]) {
  return table(
    [{ title, share: 38 }, { title: 'Было', share: 10, align: 'centre' }, { title: 'Стало', share: 10, align: 'centre' }, { title: 'Люди', share: 32 }, { title: 'Оценили', share: 12, align: 'centre' }],
    lines.map((line) => [line.title, averageWords(line.start), averageWords(line.end), line.start === undefined ? shortWords(line) : cohortWords(line), String(line.people)]),
    { size: 11 },
  )
}

/** The number of people stands beside; why there is no average is said once above. */
function shortWords(line: CohortLine): string {
  return line.up === line.people ? 'выше у всех' : [line.up > 0 && `выше у ${line.up}`, line.down > 0 && `ниже у ${line.down}`].filter(Boolean).join(', ') || 'без изменений'
}
