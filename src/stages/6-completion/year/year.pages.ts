// One page for the turn of the year: what is left, the closing, and what the next year takes along.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearLabel, schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Permission } from '../../../rights/permissions.ts'
import type { explanationForm } from './closing.form.ts'
import { EARLY, type ClosingItem } from './closing.ts'
import { yearPaths } from './paths.ts'
import { retentionOf } from './retention.ts'
import type { ClosedYear, YearRecord } from './year-record.ts'

export interface DestructionSum {
  people: number
  href: string
}

interface Shown {
  year: SchoolYear
  /** Other years one may look at here. */
  years: readonly SchoolYear[]
  today: Day
  mayManage: boolean
  /** Whether the one who looks has this right. */
  allows: (permission: Permission) => boolean
  /** Answers that are due to be destroyed. */
  destruction: DestructionSum
}

interface OpenView extends Shown {
  items: readonly ClosingItem[]
  record: Omit<YearRecord, 'explanations'>
  form: ReturnType<typeof explanationForm>
  submission: Submission
}

/** The year is still open: the list, and the button once nothing forbids. */
export function openYearPage(view: OpenView) {
  const { year, record, form, submission, mayManage, allows } = view
  const items = view.items.map((item) => (item.needs === undefined || allows(item.needs) ? item : { ...item, action: undefined }))
  const of = (state: ClosingItem['state']) => items.filter((item) => item.state === state)
  const [stops, explained, done] = [of('stop'), of('explain'), of('done')]
  const mayClose = mayManage && stops.length === 0
  return {
    ...headOf(view, leadOf(stops, explained.length)),
    lists: [
      listOf('stops', 'Нужно решить', stops.map((item) => ({ ...item, state: 'stop' }))),
      listOf('explained', 'Сделайте или объясните', explained.map((item) => ({ ...item, state: 'missing' }))),
      listOf('done', 'Сделано', done.map((item) => ({ ...item, state: 'done' }))),
    ].filter(({ checks }) => checks.length > 0),
    form: mayClose
      ? {
          title: 'Закрыть год',
          words: `Записи ${schoolYearLabel(year)} учебного года больше не изменятся, показатели сохранятся как сегодня. Пары, которые продолжаются, работают дальше.`,
          view: formView(form, submission, { action: yearPaths.close.to({ year: String(year) }), submit: `Закрыть ${schoolYearLabel(year)} учебный год` }),
        }
      : undefined,
    ...afterwards(view, record.figures, schoolYearBounds(year).to),
    next: undefined,
  }
}

function leadOf(stops: readonly ClosingItem[], explained: number): string {
  if (stops.some(({ key }) => key === EARLY)) return 'Год ещё идёт. Вот что нужно будет решить к его концу'
  if (stops.length > 0) return `Без решения: ${plural(stops.length, ['пункт', 'пункта', 'пунктов'])}. Пока они есть, год не закрыть`
  return explained > 0 ? 'Решено всё. Чего не сделали – сделайте или объясните' : 'Всё готово: год можно закрыть'
}

/** Figures, papers and destruction: what the closing sets going. */
function afterwards({ destruction }: Shown, figures: YearRecord['figures'], day: Day) {
  return {
    figures: { title: 'Показатели года', facts: figures.map(({ label, value }) => ({ label, value: String(value) })) },
    retention: { title: 'Сроки хранения', facts: retentionOf(day).map(({ what, term }) => ({ label: what, value: term })) },
    destruction: {
      title: 'Что уничтожить',
      words: destruction.people === 0 ? 'Сейчас ничего. Ответы на анкеты года появятся в списке, когда он закончится.' : `${plural(destruction.people, ['запись ждёт', 'записи ждут', 'записей ждут'])} уничтожения.`,
      link: { href: destruction.href, words: 'Список и сроки' },
    },
  }
}

interface ClosedView extends Shown {
  closed: ClosedYear
  closedBy: string
  next: object | undefined
}

/** The year is closed: its figures as they were, and the way into the next. */
export function closedYearPage(view: ClosedView) {
  const { closed, closedBy, next } = view
  const opened = closed.openedNextOn === null ? 'следующий ещё не открыт' : `${schoolYearLabel(closed.year + 1)} открыт ${requisiteDay(closed.openedNextOn)}`
  return {
    ...headOf(view, `Закрыт ${requisiteDay(closed.closedOn)}, ${closedBy}; ${opened}`),
    lists: [
      listOf('units', 'Пары и группы', closed.units.map(({ title, outcome }) => ({ state: 'note', words: title, fact: outcome }))),
      listOf('explanations', 'Без чего решили закрыть', closed.explanations.map(({ what, why }) => ({ state: 'note', words: what, fact: why }))),
    ].filter(({ checks }) => checks.length > 0),
    form: undefined,
    ...afterwards(view, closed.figures, closed.closedOn),
    // The plan of the next year tells it at its place.
    ...(next !== undefined && { destruction: undefined }),
    next,
  }
}

function listOf(id: string, title: string, checks: readonly object[]) {
  return { id, title, count: checks.length, checks }
}

function headOf({ year, years }: Shown, lead: string) {
  const title = `${schoolYearLabel(year)} учебный год`
  return {
    title,
    head: {
      title, lead,
      more: years.filter((one) => one !== year).map((one) => ({ words: schoolYearWords(one), href: yearPaths.year.to({}, { year: String(one) }) })),
    },
  }
}
