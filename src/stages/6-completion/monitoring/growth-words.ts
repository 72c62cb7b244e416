import type { ResultBand } from './growth.ts'
import { satisfactionBand } from './growth.ts'
import { averageWords } from './cohort-growth.ts'

const goals: Record<string, string> = { fully: 'полностью', mostly: 'в основном', partly: 'частично', no: 'нет' }

/** «в основном»; «нет ответа» while nobody has answered. */
export function goalWords(goal: string | undefined): string {
  return goal === undefined ? 'нет ответа' : (goals[goal] ?? goal)
}

const bands = { high: 'высокая', enough: 'достаточная', attention: 'требует внимания' } as const

/** «8,5 – высокая»; empty while the side has not answered. */
export function satisfactionWords(value: number | undefined): string {
  return value === undefined ? '' : `${averageWords(value)} из 10, ${bands[satisfactionBand(value)]}`
}

export const bandWords: Record<ResultBand, string> = {
  full: 'цель достигнута, есть рост',
  good: 'цель достигнута',
  partial: 'достигнута частично',
  attention: 'требует внимания',
}
