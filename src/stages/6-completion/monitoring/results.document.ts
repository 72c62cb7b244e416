// The results of the year as a paper without names: the same lines and vectors as on the page.
import { centred, heading, pairs, paragraph, section } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel } from '../../../kit/calendar/school-year.ts'
import { longDay } from '../../../kit/russian/dates.ts'
import { shareWords } from './cohort-growth.ts'
import { growthBlocks } from './growth-blocks.ts'
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
        ['Обе стороны оценили работу на 8 и выше', shareWords(programme.satisfied) || 'ответов пока мало'],
        ['Приоритеты выросли на уровень и больше', shareWords(programme.improved) || 'оценок пока мало'],
        ['Работают в саду на 1 сентября', shareWords(programme.stayed) || 'станет известно 1 сентября'],
      ]),
      paragraph('Средние показаны от пяти ответов; разница меньше 0,3 уровня названа «почти без изменений». Там, где ответов меньше, каждая линия рисунка – один человек, без имени; строк об одном человеке нет. Для куратора и заведующего.'),
      ...growthBlocks(programme, monthsOf(growth), 'dots'),
    ])],
  }
}
