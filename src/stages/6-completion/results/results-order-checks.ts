// «Перед регистрацией» of the order on results: what forbids it, and what the year has not said yet.
import type { Day } from '../../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Check } from '../../../common/documents/index.ts'
import { eventPaths } from '../../../common/events/index.ts'
import { pairsPaths, type Unit } from '../../5-pairs/index.ts'
import { monitoringPaths } from '../monitoring/paths.ts'
import { pairsCount } from './finish.ts'
import { resultsPaths } from './paths.ts'
import type { UnitResult } from './year-result.ts'
import type { ResultsOrderInput } from './results-order.form.ts'

interface Around {
  /** Units the order names, and all units of the year. */
  units: readonly Unit[]
  ofYear: readonly UnitResult[]
  signedOn: Day | undefined
  calendar: WorkingCalendar
}

export function resultsChecks(input: ResultsOrderInput, { units, ofYear, signedOn, calendar }: Around): Check[] {
  return [
    ...emptyCheck(input),
    ...units.flatMap((unit) => unitChecks(unit, input)),
    ...outcomeCheck(ofYear, input),
    ...groundChecks(input),
    ...termChecks(input, signedOn, calendar),
  ]
}

function emptyCheck({ finished = [], prolonged = [], thanked = [], practices = [], payment }: ResultsOrderInput): Check[] {
  if (finished.length + prolonged.length + thanked.length + practices.length > 0 || payment !== undefined) return []
  return [{ tone: 'stop', title: 'В приказе нет ни одного решения', fact: 'Измените условия документа: отметьте завершённые программы, благодарности или практики.' }]
}

function unitChecks(unit: Unit, { finished = [], prolonged = [] }: ResultsOrderInput): Check[] {
  const action = { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' }
  if (finished.includes(unit.id)) {
    if (unit.state !== 'finished') return [{ tone: 'stop', title: `«${unit.title}» не завершена`, fact: 'Подведите её итог или уберите из приказа.', action }]
    return unit.endOrderId === null ? [] : [{ tone: 'stop', title: `«${unit.title}» уже названа в приказе об итогах`, fact: 'Уберите её из этого документа.', action }]
  }
  if (!prolonged.includes(unit.id)) return []
  if (unit.endedOn !== null) return [{ tone: 'stop', title: `«${unit.title}» уже не работает`, fact: 'Уберите её из продлённых.', action }]
  if (unit.outcome !== 'extended') return []
  return [{ tone: 'missing', title: `«${unit.title}»: срок изменит приказ о внесении изменений`, fact: 'Этот приказ говорит о продлении, но список пар меняет другой.', action: { href: pairsPaths.ending.to({ id: unit.id }), words: 'Подготовить его' } }]
}

function outcomeCheck(ofYear: readonly UnitResult[], { finished = [] }: ResultsOrderInput): Check[] {
  const open = ofYear.filter(({ outcome }) => outcome === 'open')
  if (open.length > 0) return [{ tone: 'missing', title: `Без итога: ${pairsCount(open.length)}`, fact: open.slice(0, 3).map(({ unit }) => unit.title).join(', '), action: { href: resultsPaths.finish.to(), words: 'Подвести итоги' } }]
  const forgotten = ofYear.filter(({ unit }) => unit.state === 'finished' && unit.endOrderId === null && !finished.includes(unit.id))
  if (forgotten.length > 0) return [{ tone: 'missing', title: `Завершены, но не названы: ${pairsCount(forgotten.length)}`, fact: forgotten.slice(0, 3).map(({ unit }) => unit.title).join(', ') }]
  return ofYear.length === 0 ? [] : [{ tone: 'done', title: 'У каждой пары есть итог' }]
}

function groundChecks({ note, minutes }: ResultsOrderInput): Check[] {
  return [
    note === undefined
      ? { tone: 'missing', title: 'Нет ссылки на аналитическую справку', fact: 'Зарегистрируйте её и выберите в условиях документа, если она есть.', action: { href: monitoringPaths.home.to(), words: 'Мониторинг' } }
      : { tone: 'done', title: 'Аналитическая справка указана' },
    minutes === undefined
      ? { tone: 'missing', title: 'Нет ссылки на протокол', fact: 'Решение круглого стола или педагогического совета.', action: { href: eventPaths.events.to(), words: 'События' } }
      : { tone: 'done', title: 'Протокол указан' },
  ]
}

function termChecks({ proposalsUntil }: ResultsOrderInput, signedOn: Day | undefined, calendar: WorkingCalendar): Check[] {
  if (proposalsUntil === undefined) return []
  if (signedOn !== undefined && proposalsUntil < signedOn) return [{ tone: 'missing', title: 'Срок предложений раньше приказа', fact: `Проверьте: ${requisiteDay(proposalsUntil)}.` }]
  return calendar.isWorking(proposalsUntil) ? [] : [{ tone: 'missing', title: 'Срок предложений – нерабочий день', fact: `Проверьте: ${requisiteDay(proposalsUntil)}.` }]
}
