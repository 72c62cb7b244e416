// Who has read the orders and the regulation: the last two done-tests of stage 1.
import { documentPaths, type StagePaper } from '../../common/documents/index.ts'
import type { Check } from '../stage.ts'
import type { ConditionsFacts } from './conditions-facts.ts'
import { inForceOn } from './regulation/regulation.ts'

/** Names that are told of those who wait. */
export const MOST_NAMES = 3

type Facts = Pick<ConditionsFacts, 'papers' | 'teachers' | 'regulations' | 'today'>

/** Everybody named in the orders in force has read them. */
export function ordersRead({ papers }: Facts): Check {
  const orders = papers.filter(({ state, lapsedOn }) => state === 'registered' && lapsedOn === null)
  if (orders.length === 0)
    return {
      state: 'missing',
      words: 'С приказами ещё никто не знакомился',
      fact: 'Ознакомление начнётся после регистрации приказа.',
    }
  const lines = orders.flatMap((order) => order.acquaintances.map((line) => ({ ...line, order })))
  const waiting = lines.filter(({ how }) => how === null)
  const [first] = waiting
  if (first === undefined)
    return {
      state: 'done',
      words: 'С приказами ознакомлены все',
      fact: `Отметок: ${lines.length}`,
      action: sheet(orders[0], 'Показать'),
    }
  const names = [...new Set(waiting.map(({ personName }) => personName))]
  return {
    state: 'missing',
    words: `С приказами ознакомлены ${lines.length - waiting.length} из ${lines.length}`,
    fact: `Ждём: ${listed(names, names.length)}`,
    action: sheet(first.order, 'Отметить ознакомление'),
  }
}

/** Every teacher of today has read the order that approved the regulation, those hired since as well (ст. 22, 68 ТК РФ). */
export function regulationRead({ papers, teachers, regulations, today }: Facts): Check {
  const order = orderInForce({ papers, regulations, today })
  if (order === undefined)
    return {
      state: 'missing',
      words: 'С Положением педагоги ещё не знакомились',
      fact: 'Ознакомление начнётся, когда Положение вступит в силу.',
    }
  if (teachers.waiting === 0)
    return {
      state: 'done',
      words: 'С Положением ознакомлены все педагоги',
      fact: `Педагогов сегодня: ${teachers.all}`,
      action: sheet(order, 'Показать'),
    }
  return {
    state: 'missing',
    words: `С Положением ознакомлены ${teachers.all - teachers.waiting} из ${teachers.all} педагогов`,
    fact: `Ждём: ${listed(teachers.first, teachers.waiting)}`,
    action: sheet(order, 'Отметить ознакомление с Положением'),
  }
}

/** The order that approved the regulation people work by. */
export function orderInForce({ papers, regulations, today }: Omit<Facts, 'teachers'>): StagePaper | undefined {
  const inForce = inForceOn(regulations, today)
  return papers.find(({ id }) => id === inForce?.documentId)
}

function sheet(order: StagePaper | undefined, words: string) {
  return order && { words, href: documentPaths.acquaintance.to({ id: order.id }) }
}

/** «Тихонова В. М., Пахомова Ю. В. и ещё 5» */
function listed(names: readonly string[], count: number): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return count > MOST_NAMES ? `${shown} и ещё ${count - MOST_NAMES}` : shown
}
