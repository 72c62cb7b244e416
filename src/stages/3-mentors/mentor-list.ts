import type { ListQuery, ListSpec } from '../../kit/lists/list-query.ts'
import { serviceBands } from '../2-requests/index.ts'
import { mentorStates } from './mentor.ts'

export const consentStates = ['valid', 'waiting', 'none', 'ended'] as const
export const consentStateWords: Record<(typeof consentStates)[number], string> = { valid: 'действует', waiting: 'ждём ответа', none: 'не предложено', ended: 'закончилось' }
export const pairWords = { without: 'без наставляемых', with: 'есть наставляемые' } as const
export const originWords = { own: 'наш детский сад', external: 'другая организация' } as const

const listStates = [...mentorStates, 'working', 'everybody'] as const
type Filter = 'state' | 'strength' | 'post' | 'service' | 'consent' | 'pair' | 'origin' | 'columns'
type Sort = 'name' | 'readiness' | 'since'

/** `working` is everybody admitted and not suspended, `everybody` those who have left too. Without a state: who is in the bank now. */
export const mentorListSpec = {
  filters: { state: listStates, strength: 'any', post: 'any', service: serviceBands, consent: consentStates, pair: ['without', 'with'], origin: ['own', 'external'], columns: 'any' },
  sorts: ['name', 'readiness', 'since'],
} as const satisfies ListSpec<Filter, Sort>

export type MentorQuery = ListQuery<Filter, Sort>

export const mentorColumns = [
  { key: 'category', words: 'Категория', usual: true },
  { key: 'strengths', words: 'Сильные стороны', usual: true },
  { key: 'time', words: 'Время', usual: true },
  { key: 'readiness', words: 'Готовность', usual: true, num: true },
  { key: 'training', words: 'Обучение', usual: false },
  { key: 'admission', words: 'Допуск', usual: false },
  { key: 'places', words: 'Места', usual: false, num: true },
  { key: 'state', words: 'Состояние', usual: true },
] as const
