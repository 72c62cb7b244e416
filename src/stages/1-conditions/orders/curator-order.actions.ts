// The order on curators as the documents room needs it.
import type { Clock } from '../../../tools.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import {
  documentEntry,
  documentPaths,
  type AnyDocumentEntry,
  type Check,
  type Requisites,
} from '../../../common/documents/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { approvalOrder } from './approval-order.document.ts'
import { curatorOrder, type CuratorFacts } from './curator-order.document.ts'
import { acquaintedByCuratorOrder, curatorChoices, gatherCurator, suggestedCurator } from './curator-order.facts.ts'
import { curatorOrderForm, type CuratorOrderInput } from './curator-order.form.ts'

export function curatorOrderEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<CuratorOrderInput, CuratorFacts>({
    kind: curatorOrder,
    series: 'core',
    stage: 1,
    form: curatorOrderForm,
    choices: curatorChoices,
    suggested: suggestedCurator,
    gather: (db, input, requisites) => gatherCurator(db, clock, input, requisites),
    acquaintance: async (db, input) => (await acquaintedByCuratorOrder(db, clock, input)).map(({ id }) => id),
    checks: async (db, input, requisites) => curatorChecks(input, requisites, await workingCalendarOf(db)),
    links: ({ basis }) => (basis === undefined ? [] : [{ toId: basis, kind: 'pursuant' }]),
  })
}

/** «Перед регистрацией»: reminders only, nothing of it forbids. */
export function curatorChecks(
  input: CuratorOrderInput,
  { signedOn }: Pick<Requisites, 'signedOn'>,
  calendar: WorkingCalendar,
): Check[] {
  const terms = [input.surveyUntil, input.pairsUntil, input.programmesUntil, input.reportUntil].filter(
    (day) => day !== undefined,
  )
  const outside = terms.filter((day) => day < input.from || day > input.to)
  const off = terms.filter((day) => !calendar.isWorking(day))
  const checks: (Check | false)[] = [
    input.basis === undefined
      ? {
          tone: 'missing',
          title: 'Нет ссылки на приказ о Положении',
          fact: 'Сначала зарегистрируйте его, потом назначайте куратора.',
          action: { href: documentPaths.draft.to({ kind: approvalOrder.key }), words: 'Подготовить приказ' },
        }
      : { tone: 'done', title: 'Основание указано' },
    signedOn !== undefined &&
      input.from < signedOn && {
        tone: 'missing',
        title: 'Куратор назначается задним числом',
        fact: `Исполняет с ${requisiteDay(input.from)}, приказ – от ${requisiteDay(signedOn)}.`,
      },
    outside.length > 0 && {
      tone: 'missing',
      title: 'Срок поручения вне срока назначения',
      fact: `Проверьте: ${outside.map(requisiteDay).join(', ')}.`,
    },
    off.length > 0 && {
      tone: 'missing',
      title: 'Срок поручения – нерабочий день',
      fact: `Проверьте: ${off.map(requisiteDay).join(', ')}.`,
    },
  ]
  return checks.filter((check) => check !== false)
}
