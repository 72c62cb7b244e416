import type { ResultBand } from './growth.ts'
import { satisfactionBand } from './growth.ts'

const goals: Record<string, string> = { fully: 'полностью', mostly: 'в основном', partly: 'частично', no: 'нет' }

/** «в основном»; «нет ответа» while nobody has answered. */
export function goalWords(goal: string | undefined): string {
  return goal === undefined ? 'нет ответа' : (goals[goal] ?? goal)
}

const bands = { high: 'высокая (8 и выше из 10)', enough: 'достаточная (от 6 до 8 из 10)', attention: 'требует внимания (ниже 6 из 10)' } as const

/** The band alone: a tenth of one or two people tells nothing. Empty while the side has not answered. */
export function satisfactionWords(value: number | undefined): string {
  return value === undefined ? '' : bands[satisfactionBand(value)]
}

export const bandWords: Record<ResultBand, string> = {
  full: 'цель достигнута, есть рост',
  good: 'цель достигнута',
  partial: 'достигнута частично',
  attention: 'требует внимания',
}
