// «Мониторинг»: entry and exit of the year, indicators, what came of each unit.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel } from '../../../kit/calendar/school-year.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { unitTag } from '../../5-pairs/index.ts'
import { completionPaths } from '../paths.ts'
import { cohortRow, scaleChart } from './charts.ts'
import { averageWords, cohortWords, isSteady, shareWords, type CohortLine } from './cohort-growth.ts'
import { bandWords, goalWords } from './growth-words.ts'
import { monthsOf } from './months.ts'
import { monitoringPaths as paths } from './paths.ts'
import { growthScales, type ScaleKey } from './person-growth.ts'
import type { ProgrammeGrowth } from './programme-growth.ts'
import type { UnitGrowth, YearGrowth } from './unit-growth.ts'

export function monitoringPage(growth: YearGrowth, programme: ProgrammeGrowth, mayManage: boolean, today: Day) {
  const isEmpty = growth.units.length === 0
  return {
    title: 'Мониторинг',
    head: {
      crumbs: [{ words: '6. Завершение программ', href: completionPaths.stage.to() }, { words: 'Мониторинг' }],
      title: `Итоги ${schoolYearLabel(growth.year)} учебного года`,
      lead: isEmpty ? undefined : leadOf(programme, today),
      ...(mayManage && !isEmpty && { primary: { href: documentPaths.draft.to({ kind: 'analytical-note' }), words: 'Подготовить справку' } }),
      actions: [{ href: paths.rounds.to(), words: 'Опросы пар' }, ...(mayManage ? [{ href: paths.talks.to(), words: 'Беседы' }] : []), { href: paths.swot.to(), words: 'SWOT-анализ' }, { href: paths.competences.to(), words: 'По компетенциям' }, ...(mayManage ? [{ href: paths.comfort.to(), words: 'Комфорт общения' }] : []), ...(isEmpty ? [] : [{ href: paths.pdf.to(), words: 'Итоги, PDF' }])],
    },
    notice: smallNotice(programme),
    indicators: isEmpty ? [] : indicators(programme),
    levels: levelsPart(programme),
    scales: scalesPart(growth, programme),
    units: unitsPart(growth.units, today),
    empty: isEmpty ? { title: 'Пар и групп в этом учебном году ещё нет', why: 'Здесь появится, что изменилось от стартовых анкет до итоговых: по каждой паре и по всему саду.', primary: { href: paths.rounds.to(), words: 'Открыть опросы пар' } } : undefined,
  }
}

function leadOf({ mentees, withBoth, withStart, withFinal }: ProgrammeGrowth, today: Day): string {
  const until = `На ${screenDay(today, today)}.`
  if (withBoth === 0) return `${until} Стартовую анкету заполнили ${withStart} из ${mentees}, ${withFinal === 0 ? 'итоговых ещё нет' : `итоговую – ${withFinal}`}.`
  return `${until} Обе анкеты, стартовую и итоговую, заполнили ${withBoth} из ${plural(mentees, ['наставляемого', 'наставляемых', 'наставляемых'])}.`
}

function smallNotice({ withBoth }: ProgrammeGrowth) {
  if (withBoth === 0 || withBoth >= 20) return undefined
  return { tone: 'info' as const, title: `${peopleCount(withBoth)} – это мало для процентов`, words: 'Поэтому здесь люди, а не доли. Среднее считаем, когда ответили пятеро и больше. Разницу меньше 0,3 уровня называем «почти без изменений»: её может дать один ответ.' }
}

function indicators({ satisfied, improved, stayed }: ProgrammeGrowth) {
  return [
    { label: 'Пары, где обе стороны оценили работу на 8 и выше', value: shareWords(satisfied) || 'ответов пока мало' },
    { label: 'Приоритетные дефициты, выросшие на уровень и больше', value: shareWords(improved) || 'оценок пока мало' },
    { label: 'Работают в саду на 1 сентября', value: shareWords(stayed) || 'станет известно 1 сентября' },
  ]
}

function levelsPart({ levels, hiddenLevels }: ProgrammeGrowth) {
  return {
    rows: levels.map((line) => ({ title: line.title, href: paths.competence.to({ key: line.key }), ...lineParts(line), picture: cohortRow(line) })),
    hidden: hiddenLevels === 0 ? undefined : `${plural(hiddenLevels, ['направление оценил', 'направления оценил', 'направлений оценил'])} один человек: не показываем, чтобы его нельзя было узнать.`,
  }
}

function lineParts(line: CohortLine) {
  return { average: line.start === undefined ? undefined : { start: averageWords(line.start), end: averageWords(line.end), isSteady: isSteady(line) === true }, said: cohortWords(line), people: line.people }
}

function scalesPart(growth: YearGrowth, { scales }: ProgrammeGrowth) {
  const months = monthsOf(growth)
  return {
    lead: scales.some(({ start }) => start !== undefined) ? 'Каждая тонкая линия – один человек, толстая – среднее. Оценки от 1 до 10.' : 'Каждая линия – один человек: ответов мало для среднего. Оценки от 1 до 10.',
    cards: scales.map((line) => ({ title: line.title, question: growthScales[line.key as ScaleKey].question, picture: scaleChart(line, months), said: cohortWords(line) })),
    months,
    rows: scales.map((line) => ({ title: line.title, ...lineParts(line) })),
  }
}

function unitsPart(units: readonly UnitGrowth[], today: Day) {
  const sums = units.map(({ mentees }) => ({ rated: mentees.reduce((sum, { priorities }) => sum + priorities.rated, 0), improved: mentees.reduce((sum, { priorities }) => sum + priorities.improved, 0) }))
  return {
    label: 'Чем закончили пары и группы',
    columns: [
      { key: 'unit', words: 'Наставник – наставляемый', width: 24 }, { key: 'mentee', words: 'Цель: наставляемый', width: 15 }, { key: 'mentor', words: 'Цель: наставник', width: 15 },
      { key: 'priorities', words: 'Приоритеты выросли', num: true, width: 14 }, { key: 'meetings', words: 'Встреч', num: true, width: 9 }, { key: 'state', words: 'Итог', width: 23 },
    ],
    rows: units.map(({ unit, goalByMentee, goalByMentor, meetings, mentees, band }, at) => {
      const waiting = mentees.filter(({ hasFinal, to }) => !hasFinal && to === undefined).length
      return {
        cells: {
          unit: { words: unit.title, href: paths.unit.to({ id: unit.id }) },
          mentee: goalWords(goalByMentee), mentor: goalWords(goalByMentor),
          priorities: sums[at] === undefined || sums[at].rated === 0 ? '' : `${sums[at].improved} из ${sums[at].rated}`,
          meetings: String(meetings),
          state: { tag: unitTag(unit, today), sub: waiting > 0 && unit.endedOn !== null ? 'нет итоговой анкеты' : band === undefined ? '' : bandWords[band] },
        },
      }
    }),
  }
}
