// Done-tests of stage 6 (domain.md §5.6): an outcome of each unit, final answers, minutes, a practice, the note and the order.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { plural } from '../../kit/russian/plural.ts'
import { documentPaths } from '../../common/documents/index.ts'
import { eventPaths } from '../../common/events/index.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { closingPaths } from './closing-events/paths.ts'
import { monitoringPaths } from './monitoring/paths.ts'
import { practicePaths } from './practices/paths.ts'
import type { YearOutcome } from './results/outcome.ts'
import { resultsPaths } from './results/paths.ts'
import { RESULTS_ORDER } from './results/results-order.key.ts'

export interface CompletionFacts {
  today: Day
  /** Units of the school year. */
  units: { title: string; outcome: YearOutcome; to: Day; surveys: { asked: number; sent: number; refused: number } }[]
  /** The last day of the work that ends this year. */
  lastEnd: Day | undefined
  /** Of a seminar or a round table of the year. */
  hasMinutes: boolean
  nextTable: { id: string; on: Day } | undefined
  practices: number
  hasNote: boolean
  order: { id: string; words: string } | undefined
}

/** Days after the end of the work in which its papers are drawn up. */
const PAPER_DAYS = 14
const NAMED = 3
const pairs = (count: number) => plural(count, ['пара или группа', 'пары или группы', 'пар или групп'])

export function completionProgress(facts: CompletionFacts): Progress {
  if (facts.units.length === 0) return progressOf([{ state: 'missing', words: 'Подводить итоги пока не у кого', fact: 'Здесь появятся итоги пар, когда приказ закрепит первую.' }], 6, facts.today)
  return progressOf([outcomesCheck(facts), surveysCheck(facts), minutesCheck(facts), practicesCheck(facts), noteCheck(facts), orderCheck(facts)], 6, facts.today)
}

function outcomesCheck({ units, today }: CompletionFacts): Check {
  const open = units.filter(({ outcome }) => outcome === 'open').toSorted((one, other) => one.to.localeCompare(other.to))
  const [first] = open
  if (first === undefined) return { state: 'done', words: 'У каждой пары есть итог', fact: pairs(units.length), action: { words: 'Показать', href: resultsPaths.home.to() } }
  const names = open.slice(0, NAMED).map(({ title }) => title).join(', ')
  return {
    state: 'missing', words: `Без итога: ${pairs(open.length)}`, fact: `${names}${open.length > NAMED ? ` и ещё ${open.length - NAMED}` : ''}. Ближайший срок – ${requisiteDay(first.to)}.`,
    action: { words: 'Подвести итоги', href: resultsPaths.finish.to() }, needs: 'results.manage', task: { title: 'Подвести итоги пар', why: pairs(open.length), day: first.to < today ? today : first.to },
  }
}

/** Both sides have answered, or said that they will not. */
function surveysCheck({ units }: CompletionFacts): Check {
  const ending = units.filter(({ outcome }) => outcome !== 'early' && outcome !== 'running')
  const action = { words: 'Открыть анкеты', href: monitoringPaths.rounds.to() }
  if (ending.every(({ surveys }) => surveys.asked === 0)) return { state: 'missing', words: 'Итоговые анкеты ещё не назначены', action, needs: 'monitoring.manage' }
  const waiting = ending.filter(({ surveys }) => surveys.asked === 0 || surveys.sent + surveys.refused < surveys.asked)
  if (waiting.length === 0) return { state: 'done', words: 'Итоговые анкеты собраны', action }
  return { state: 'missing', words: `Ждём итоговых анкет: ${pairs(waiting.length)}`, fact: waiting.slice(0, NAMED).map(({ title }) => title).join(', '), action, needs: 'monitoring.manage' }
}

function minutesCheck({ hasMinutes, nextTable }: CompletionFacts): Check {
  if (hasMinutes) return { state: 'done', words: 'Протокол круглого стола или семинара зарегистрирован', action: { words: 'Показать', href: closingPaths.events.to() } }
  if (nextTable === undefined) return { state: 'missing', words: 'Круглый стол ещё не назначен', action: { words: 'Назначить', href: closingPaths.events.to() }, needs: 'events.manage' }
  return { state: 'missing', words: 'Нет протокола круглого стола', fact: `Назначен на ${requisiteDay(nextTable.on)}.`, action: { words: 'Открыть событие', href: eventPaths.event.to({ id: nextTable.id }) }, task: { title: 'Оформить протокол круглого стола', why: 'Решения и практики', day: addDays(nextTable.on, PAPER_DAYS) }, needs: 'events.manage' }
}

function practicesCheck({ practices }: CompletionFacts): Check {
  const action = { words: 'Открыть копилку', href: practicePaths.practices.to() }
  if (practices > 0) return { state: 'done', words: 'В методической копилке есть практики', fact: plural(practices, ['практика', 'практики', 'практик']), action }
  return { state: 'missing', words: 'В методической копилке пока ни одной практики', action }
}

function noteCheck({ hasNote, lastEnd, today }: CompletionFacts): Check {
  const action = { words: 'Открыть мониторинг', href: monitoringPaths.home.to() }
  if (hasNote) return { state: 'done', words: 'Аналитическая справка подписана', action }
  return { state: 'missing', words: 'Нет аналитической справки', fact: 'Числа в ней программа считает сама.', action, task: { title: 'Подготовить аналитическую справку', why: 'По итогам года', day: addDays(lastEnd ?? today, PAPER_DAYS) }, needs: 'monitoring.manage' }
}

function orderCheck({ order, lastEnd, today }: CompletionFacts): Check {
  if (order !== undefined) return { state: 'done', words: 'Приказ об итогах и поощрении зарегистрирован', fact: order.words, action: { words: 'Открыть', href: documentPaths.document.to({ id: order.id }) } }
  return {
    state: 'missing', words: 'Нет приказа об итогах и поощрении', fact: 'Проект соберёт завершённые и продлённые программы, благодарности и практики.',
    action: { words: 'Подготовить приказ', href: documentPaths.draft.to({ kind: RESULTS_ORDER }) }, needs: 'documents.draft', task: { title: 'Подготовить приказ об итогах', why: 'Итоги и поощрение', day: addDays(lastEnd ?? today, PAPER_DAYS) },
  }
}
