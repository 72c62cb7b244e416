// The list from facts: each line with the page on which it is decided.
import { documentPaths } from '../../../common/documents/index.ts'
import { eventPaths } from '../../../common/events/index.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { pairsPaths } from '../../5-pairs/index.ts'
import { closingPaths } from '../closing-events/paths.ts'
import { monitoringPaths } from '../monitoring/paths.ts'
import { practicePaths } from '../practices/paths.ts'
import { resultsPaths } from '../results/paths.ts'
import { tooEarly, type ClosingItem } from './closing.ts'

export interface UnitLine {
  id: string
  title: string
}

export interface ClosingFacts {
  /** Fixed by an order, its term is over, nobody has said what came of it. */
  openUnits: (UnitLine & { to: Day })[]
  /** Proposed or agreed, never fixed. */
  proposals: UnitLine[]
  /** A mentor is being replaced, and the path is not finished. */
  replacements: UnitLine[]
  /** Ended with expected results that nobody has rated. */
  unrated: UnitLine[]
  /** Final questionnaires of both sides over the ended units: not sent and not refused. */
  unanswered: number
  finalsAsked: boolean
  /** Mentors of ended units without a report. */
  withoutReport: number
  ended: number
  goingOn: number
  /** Planned on a day that has passed. */
  unmarked: { id: string; title: string; on: Day }[]
  /** Held round tables, seminars and councils without registered minutes. */
  withoutMinutes: { id: string; title: string; on: Day }[]
  roundTables: number
  practices: number
  papers: { note: boolean; order: boolean }
}

export function closingItems(facts: ClosingFacts, year: SchoolYear, today: Day): ClosingItem[] {
  return [...tooEarly(year, today), ...unitItems(facts, today), ...eventItems(facts), ...paperItems(facts)]
}

function unitItems({ openUnits, proposals, replacements, unrated, unanswered, finalsAsked, withoutReport, ended, goingOn }: ClosingFacts, today: Day): ClosingItem[] {
  const isAny = ended > 0
  return [
    ...openUnits.map(({ id, title, to }): ClosingItem => ({ key: `unit-${id}`, state: 'stop', words: `${to < today ? 'Итога нет' : 'Ещё работает'}: «${title}»`, fact: `Срок – по ${requisiteDay(to)}. Завершите, продлите или прекратите`, action: { words: 'Решить', href: pairsPaths.ending.to({ id }) }, needs: 'units.manage' })),
    ...proposals.map(({ id, title }): ClosingItem => ({ key: `proposal-${id}`, state: 'stop', words: `Не закреплена: «${title}»`, fact: 'Закрепите приказом или снимите предложение', action: { words: 'Открыть', href: pairsPaths.unit.to({ id }) } })),
    ...replacements.map(({ id, title }): ClosingItem => ({ key: `replacement-${id}`, state: 'stop', words: `Не закончена замена наставника: «${title}»`, action: { words: 'Продолжить', href: pairsPaths.replacement.to({ id }) } })),
    ...(openUnits.length + proposals.length + replacements.length > 0 ? [] : [{ key: 'units', state: 'done' as const, words: 'У каждой пары и группы есть решение', fact: `Завершены: ${ended}, продолжаются: ${goingOn}` }]),
    ...(unrated.length > 0 ? [{ key: 'programmes', state: 'explain' as const, words: `Не отмечено, чего достигли: ${unrated.map(({ title }) => `«${title}»`).join(', ')}`, fact: 'Уровни в программе отмечают до итога пары', action: { words: 'Открыть программу', href: pairsPaths.programme.to({ id: unrated[0]?.id ?? '' }) } }] : isAny ? [{ key: 'programmes', state: 'done' as const, words: 'Результаты программ отмечены' }] : []),
    ...(isAny ? [finals(unanswered, finalsAsked)] : []),
    ...(withoutReport > 0 ? [{ key: 'reports', state: 'explain' as const, words: `Не сданы отчёты наставников: ${withoutReport}`, action: { words: 'Открыть итоги', href: resultsPaths.home.to() } }] : isAny ? [{ key: 'reports', state: 'done' as const, words: 'Отчёты наставников сданы' }] : []),
  ]
}

function finals(unanswered: number, isAsked: boolean): ClosingItem {
  const action = { words: 'Открыть опросы', href: monitoringPaths.rounds.to() }
  if (!isAsked) return { key: 'finals', state: 'explain', words: 'Итоговые анкеты не назначены', action }
  if (unanswered > 0) return { key: 'finals', state: 'explain', words: `Не отвечены итоговые анкеты: ${unanswered}`, action }
  return { key: 'finals', state: 'done', words: 'Итоговые анкеты обеих сторон получены' }
}

function eventItems({ unmarked, withoutMinutes, roundTables }: ClosingFacts): ClosingItem[] {
  return [
    ...unmarked.map(({ id, title, on }): ClosingItem => ({ key: `event-${id}`, state: 'stop', words: `Не отмечено, состоялось ли: «${title}», ${requisiteDay(on)}`, action: { words: 'Отметить', href: eventPaths.event.to({ id }) } })),
    ...withoutMinutes.map(({ id, title, on }): ClosingItem => ({ key: `minutes-${id}`, state: 'explain', words: `Протокол не зарегистрирован: «${title}», ${requisiteDay(on)}`, action: { words: 'Открыть протокол', href: eventPaths.minutes.to({ id }) } })),
    roundTables > 0
      ? { key: 'round-table', state: 'done', words: `Круглый стол прошёл${withoutMinutes.length === 0 ? ', протоколы зарегистрированы' : ''}` }
      : { key: 'round-table', state: 'explain', words: 'Круглого стола не было', action: { words: 'Запланировать', href: closingPaths.newEvent.to({}, { kind: 'roundTable' }) }, needs: 'events.manage' },
  ]
}

function paperItems({ practices, papers }: ClosingFacts): ClosingItem[] {
  return [
    practices > 0
      ? { key: 'practices', state: 'done', words: `Приняты в копилку: ${plural(practices, ['практика', 'практики', 'практик'])}` }
      : { key: 'practices', state: 'explain', words: 'Ни одной практики не принято', action: { words: 'Открыть копилку', href: practicePaths.practices.to() } },
    papers.note
      ? { key: 'note', state: 'done', words: 'Аналитическая справка зарегистрирована' }
      : { key: 'note', state: 'explain', words: 'Аналитической справки нет', action: { words: 'Подготовить справку', href: documentPaths.draft.to({ kind: 'analytical-note' }) }, needs: 'documents.draft' },
    papers.order
      ? { key: 'order', state: 'done', words: 'Приказ об итогах зарегистрирован' }
      : { key: 'order', state: 'explain', words: 'Приказа об итогах нет', action: { words: 'Подготовить приказ', href: documentPaths.draft.to({ kind: 'results-order' }) }, needs: 'documents.draft' },
  ]
}
