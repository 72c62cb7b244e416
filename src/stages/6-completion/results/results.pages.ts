// Results of the year: what each unit came to, on what ground, and what is still missing before the order.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { period } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { pluralWord } from '../../../kit/russian/plural.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { afterChoices, pairsPaths } from '../../5-pairs/index.ts'
import { completionPaths } from '../paths.ts'
import { drawnFrom, pairsCount } from './finish.ts'
import { growthWords, outcomeWords, type YearOutcome } from './outcome.ts'
import { resultsPaths as paths } from './paths.ts'
import type { UnitResult, YearResults } from './year-result.ts'
import { RESULTS_ORDER } from './results-order.key.ts'

export const resultsCrumbs = [{ words: 'Завершение программ', href: completionPaths.stage.to() }, { words: 'Итоги', href: paths.home.to() }]

interface Around {
  today: Day
  /** May end units and prepare papers. */
  mayManage: boolean
  /** The registered order of the year. */
  order: { id: string; words: string } | undefined
  otherYears: readonly SchoolYear[]
}

export function resultsPage({ year, units, thanked }: YearResults, { today, mayManage, order, otherYears }: Around) {
  const open = units.filter(({ outcome }) => outcome === 'open')
  const mayFinish = mayManage && open.length > 0
  const finish = { words: 'Подвести итоги пар', href: paths.finish.to() }
  const isTime = open.some((result) => isDue(result, today))
  const prepare = { words: 'Подготовить приказ об итогах', href: documentPaths.draft.to({ kind: RESULTS_ORDER }) }
  const papers = [
    { words: 'Благодарности и сертификаты', href: paths.awards.to() },
    { words: 'Ведомость наставников', href: paths.ledger.to() },
  ]
  return {
    title: 'Итоги года',
    head: {
      crumbs: [resultsCrumbs[0], { words: 'Итоги' }],
      title: `Итоги ${schoolYearLabel(year)} учебного года`,
      lead: leadOf(units, today),
      ...(mayFinish && isTime ? { primary: finish } : !mayFinish && mayManage && units.length > 0 && order === undefined ? { primary: prepare } : {}),
      actions: [...papers, ...(mayFinish && !isTime ? [finish] : []), ...(mayFinish && order === undefined ? [prepare] : [])],
    },
    order: order && { words: order.words, href: documentPaths.document.to({ id: order.id }) },
    years: otherYears.map((other) => ({ words: `${schoolYearLabel(other)} учебный год`, href: paths.home.to({}, { year: other }) })),
    table: {
      label: 'Пары и группы года',
      columns: [
        { key: 'unit', words: 'Пара или группа', width: 24 }, { key: 'outcome', words: 'Итог', width: 25 }, { key: 'plan', words: 'Программа', width: 16 },
        { key: 'papers', words: 'Анкеты и отчёт', width: 16 }, { key: 'thanks', words: 'К награде', width: 19 },
      ],
      rows: units.map((result) => ({ cells: cellsOf(result, thanked, today) })),
    },
    empty: { title: 'Пар и групп в этом году ещё нет', why: 'Когда приказ закрепит первую пару, здесь появятся её итог, программа, анкеты и отчёт наставника.', primary: { words: 'Пары и группы', href: pairsPaths.units.to() } },
  }
}

function cellsOf({ unit, outcome, ground, plan, growth, surveys, mentors }: UnitResult, thanked: readonly string[], today: Day) {
  const nameOf = (personId: string) => screenName(unit.members.find((member) => member.personId === personId)?.person.name ?? { surname: '', firstName: '', patronymic: null })
  const { words, tone, icon } = outcomeWords[isAhead({ unit, outcome }, today) ? 'running' : outcome]
  return {
    unit: { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }), sub: period(unit.from, unit.endedOn ?? unit.to) },
    outcome: { tag: { words, tone, ...(icon !== undefined && { icon }) }, sub: ground },
    plan: plan.all === 0 ? '' : { words: `${plan.done} из ${plan.all}`, sub: growthWords(growth) },
    papers: { words: surveysWords(surveys), sub: reportsWords(mentors) },
    thanks: mentors.filter(({ personId }) => thanked.includes(personId)).map(({ personId, isPart }) => `${nameOf(personId)}${isPart ? ' (часть срока)' : ''}`).join(', '),
  }
}

/** «анкет: 3 из 4, отказ: 1»; final questionnaires of both sides. */
function surveysWords({ asked, sent, refused }: UnitResult['surveys']): string {
  if (asked === 0) return 'анкет не было'
  return `анкет: ${sent} из ${asked}${refused > 0 ? `, отказ: ${refused}` : ''}`
}

function reportsWords(mentors: UnitResult['mentors']): string {
  const reported = mentors.filter(({ report }) => report !== 'none')
  if (reported.length === 0) return 'отчёта нет'
  if (mentors.length > 1) return `отчётов: ${reported.length} из ${mentors.length}`
  return reported[0]?.report === 'accepted' ? 'отчёт принят' : 'отчёт сдан'
}

/** Works to its own term, which is still ahead: nothing is missed. */
function isAhead({ unit, outcome }: Pick<UnitResult, 'unit' | 'outcome'>, today: Day): boolean {
  return outcome === 'open' && unit.to > today
}

const DUE_DAYS = 31

/** Its term is over or ends within a month: time to say what it came to. */
function isDue({ unit }: Pick<UnitResult, 'unit'>, today: Day): boolean {
  return unit.to <= addDays(today, DUE_DAYS)
}

/** «12 пар и групп: успешно 5, частично 1, продлена 1, без итога 5.» */
function leadOf(units: readonly UnitResult[], today: Day): string {
  if (units.length === 0) return ''
  const count = (outcome: YearOutcome) => units.filter((unit) => (isAhead(unit, today) ? 'running' : unit.outcome) === outcome).length
  const parts: [YearOutcome, string][] = [['success', 'успешно'], ['partial', 'частично'], ['early', 'досрочно'], ['extended', 'продлено'], ['running', 'продолжается'], ['open', 'без итога']]
  const told = parts.flatMap(([outcome, words]) => (count(outcome) === 0 ? [] : [`${words} – ${count(outcome)}`]))
  return `${units.length} ${pluralWord(units.length, ['пара или группа', 'пары и группы', 'пар и групп'])}: ${told.join(', ')}.`
}

/** Units that wait for an outcome, with what speaks for one or the other. */
export function finishChoices(units: readonly UnitResult[]) {
  return {
    units: units.filter(({ outcome }) => outcome === 'open').map(({ unit, plan, surveys, mentors }) => ({
      value: unit.id,
      words: `${unit.title}, ${period(unit.from, unit.to)}`,
      hint: [
        plan.all === 0 ? 'программы нет' : `программа: ${plan.done} из ${plan.all}`,
        `итоговые анкеты: ${surveys.asked === 0 ? 'не было' : `${surveys.sent} из ${surveys.asked}`}`,
        `отчёт: ${mentors.some(({ report }) => report !== 'none') ? 'есть' : 'нет'}`,
      ].join('; '),
    })),
    after: Object.entries(afterChoices).map(([value, words]) => ({ value, words })),
  }
}

/** Those whose term ends: proposed at once. */
export function dueUnits(units: readonly UnitResult[], today: Day): string[] {
  return units.filter((result) => result.outcome === 'open' && isDue(result, today)).map(({ unit }) => unit.id)
}

export function drawnOf({ units }: YearResults): string {
  return drawnFrom(units.filter(({ outcome }) => outcome === 'open').map(({ unit }) => unit))
}

export function finishPage(form: Pick<Form<unknown>, 'fields'>, submission: Submission, results: YearResults) {
  const choices = finishChoices(results.units)
  // What was refused is shown anew: the next press is about the fresh state.
  const fresh = { ...submission, entered: { ...submission.entered, drawn: [drawnOf(results)] } }
  const open = choices.units.length
  return {
    title: 'Подвести итоги пар',
    head: { crumbs: [...resultsCrumbs, { words: 'Подвести итоги' }], title: 'Подвести итоги пар', lead: open === 0 ? '' : `Без итога: ${pairsCount(open)}. Прекратить досрочно или продлить можно на странице пары.` },
    form: open === 0 ? undefined : formView(form, fresh, { action: paths.finish.to(), submit: 'Записать итог', cancel: { href: paths.home.to(), words: 'Не сейчас' }, choices }),
    empty: { title: 'Итог есть у каждой пары', why: 'Можно готовить приказ об итогах и благодарности.', primary: { words: 'Вернуться к итогам', href: paths.home.to() } },
  }
}
