// The results of the year as a paper without names: the same lines and vectors as on the page.
import { centred, heading, pairs, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import type { Block } from '../../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel } from '../../../kit/calendar/school-year.ts'
import { longDay } from '../../../kit/russian/dates.ts'
import { levelChart, scaleCharts } from './charts.ts'
import { averageWords, cohortWords, shareWords, type CohortLine } from './cohort-growth.ts'
import { monthsOf } from './months.ts'
import type { ProgrammeGrowth } from './programme-growth.ts'
import type { YearGrowth } from './unit-growth.ts'

export function resultsPaper(growth: YearGrowth, programme: ProgrammeGrowth, organisation: string, today: Day): DocumentDescription {
  const title = `Итоги мониторинга наставничества, ${schoolYearLabel(growth.year)} учебный год`
  return {
    title, retention: 'short', draft: false, day: today,
    sections: [section('results', [
      centred(organisation),
      heading(1, 'ИТОГИ МОНИТОРИНГА'),
      centred(`${schoolYearLabel(growth.year)} учебный год, на ${longDay(today)}`),
      pairs([
        ['Пар и групп', String(growth.units.length)],
        ['Наставляемых', String(programme.mentees)],
        ['Заполнили обе анкеты', `${programme.withBoth} из ${programme.mentees}`],
        ['Обе стороны оценили работу на 8 и выше', shareWords(programme.satisfied) || 'итоговых ответов нет'],
        ['Приоритеты выросли на уровень и больше', shareWords(programme.improved) || 'сравнить не с чем'],
        ['Работают в саду на 1 сентября', shareWords(programme.stayed) || 'станет известно 1 сентября'],
      ]),
      paragraph('Средние показаны от пяти ответов; разница меньше 0,3 уровня названа «почти без изменений». Строк, по которым можно узнать человека, нет.'),
      ...growthBlocks(programme, monthsOf(growth)),
    ])],
  }
}

/** Tables with their pictures: levels, then scales. */
export function growthBlocks({ levels, scales }: Pick<ProgrammeGrowth, 'levels' | 'scales'>, months: readonly [string, string]): Block[] {
  const drawnLevels = levels.filter(({ start }) => start !== undefined)
  const drawnScales = scales.filter(({ start }) => start !== undefined)
  return [
    ...(levels.length > 0 ? [heading(3, 'Уровни по направлениям (от 1 до 5)'), lineTable('Направление', levels)] : []),
    ...(drawnLevels.length > 0 ? [levelChart(drawnLevels)] : []),
    ...(scales.length > 0 ? [heading(3, 'Оценки от 1 до 10'), lineTable('Вопрос', scales)] : []),
    ...(drawnScales.length > 0 ? [scaleCharts(drawnScales, months)] : []),
  ]
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
