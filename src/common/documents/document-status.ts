// What a paper is like today, in words and tone for a tag; the register and the card say the same.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { stateWords, type Document } from './document.ts'

export interface StatusTag {
  tone: 'good' | 'wait' | 'need' | 'stop' | 'plain'
  words: string
  icon?: string
}

type Status = Pick<Document, 'state' | 'requisites' | 'lapsedOn'>

/** `mayRegister`: what waits for the head is amber for the head and blue for everybody else. */
export function statusTag({ state, requisites, lapsedOn }: Status, today: Day, mayRegister: boolean): StatusTag {
  if (state === 'draft') return { tone: 'plain', words: stateWords.draft }
  if (state === 'agreement')
    return { tone: mayRegister ? 'need' : 'wait', words: mayRegister ? 'Ждёт вашей подписи' : stateWords.agreement }
  if (state === 'cancelled') return { tone: 'plain', words: stateWords.cancelled, icon: 'x' }
  if (lapsedOn !== null && lapsedOn <= today) return { tone: 'plain', words: 'Утратил силу', icon: 'x' }
  const from = requisites.effectiveOn
  if (from !== undefined && from > today) return { tone: 'wait', words: `Вступит в силу ${requisiteDay(from)}` }
  return { tone: 'good', words: 'Действует' }
}
