// A talk of the curator that answers call for: due within five working days, written down in neutral words.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { PersonName } from '../../../kit/russian/names.ts'

/** `comfort` – after the comfort check: for the curator and the psychologist alone. */
export type TalkKind = 'talk' | 'comfort'

export interface Talk {
  id: string
  assignmentId: string
  unitId: string
  personId: string
  /** What was answered, in words; one neutral sentence of the comfort check. */
  reasons: string[]
  kind: TalkKind
  dueOn: Day
  heldOn: Day | null
  heldById: string | null
  words: string | null
  version: number
}

/** A talk with what a list shows beside it. */
export interface ListedTalk extends Talk {
  name: PersonName
  unitTitle: string
}

export const reasonsText = jsonText<string[]>(z.array(z.string()))

/** Ready sentences, so that nobody has to write about what is private. */
export const neutralWords = ['Обсудили ход работы, договорились о следующих шагах.', 'Уточнили план и частоту встреч.', 'Предложена помощь куратора или педагога-психолога.'] as const

/** @throws Refusal at «on»: a talk that is still ahead cannot be written down */
export function assertTalkDay(on: Day, today: Day): void {
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите сегодняшний или более ранний', { field: 'on' })
}
