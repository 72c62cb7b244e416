// What the list of mentees understands: filters, orders, columns, and the shelf an address stands for.
import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { menteeStates, type MenteeState } from './mentee.ts'

export const serviceBands = ['to3', 'to10', 'over10'] as const
export type ServiceBand = (typeof serviceBands)[number]
export const serviceBandWords: Record<ServiceBand, string> = { to3: 'до 3 лет', to10: 'от 3 до 10 лет', over10: 'больше 10 лет' }

export const consentStates = ['valid', 'waiting', 'none', 'ended'] as const
export const consentStateWords: Record<(typeof consentStates)[number], string> = {
  valid: 'действует', waiting: 'ждём ответа', none: 'не предложено', ended: 'закончилось',
}

/** `included` is everybody in the bank, `everybody` those who have left it too. Without a state: who takes part now. */
const listStates = [...menteeStates, 'included', 'everybody'] as const

type Filter = 'state' | 'category' | 'deficit' | 'post' | 'service' | 'consent' | 'columns'
type Sort = 'name' | 'deficit' | 'since' | 'priority'

export const menteeListSpec = {
  filters: { state: listStates, category: 'any', deficit: 'any', post: 'any', service: serviceBands, consent: consentStates, columns: 'any' },
  sorts: ['name', 'deficit', 'since', 'priority'],
} as const satisfies ListSpec<Filter, Sort>

export type MenteeQuery = ListQuery<Filter, Sort>

/** Optional columns; the name always stands first. */
export const menteeColumns = [
  { key: 'who', words: 'Кто', usual: true },
  { key: 'request', words: 'Запрос и приоритеты', usual: true },
  { key: 'deficit', words: 'Дефицит', usual: true, num: true },
  { key: 'priority', words: 'Очередь', usual: false },
  { key: 'support', words: 'Поддержка', usual: false },
  { key: 'since', words: 'В банке с', usual: false },
  { key: 'state', words: 'Состояние', usual: true },
] as const

/** States on the open shelf. */
export function isOpenState(state: string): state is MenteeState {
  return ['identified', 'surveyed', 'bank', 'unpaired', 'paired', 'postponed'].includes(state)
}
