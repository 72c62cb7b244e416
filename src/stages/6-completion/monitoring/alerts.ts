// Answers of the middle of the year (Q5, Q6) that call for a talk with the curator.
import { addWorkingDays, type WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { choiceIn, pointIn } from '../../../kit/questionnaires/scores.ts'

export type AlertKey = 'comfort' | 'useful' | 'neverMet' | 'otherMentor' | 'finish' | 'pair'

export interface Alert {
  key: AlertKey
  /** For the curator: what was answered. */
  words: string
}

/** A point up to this one calls for a talk. */
const lowest = 4
const talkWithin = 5

/** Reasons for a talk in the answers of `mid_mentee` or `mid_mentor`; empty when all is well. */
export function alertsOf(answers: Answers): Alert[] {
  const low = (key: string) => (pointIn(answers, key) ?? lowest + 1) <= lowest
  const change = choiceIn(answers, 'change')
  const found: (Alert | false)[] = [
    low('comfort') && { key: 'comfort', words: `Комфорт общения: ${pointIn(answers, 'comfort')} из 10` },
    low('useful') && { key: 'useful', words: `Польза работы с наставником: ${pointIn(answers, 'useful')} из 10` },
    choiceIn(answers, 'met_freq') === 'never' && { key: 'neverMet', words: 'Ни разу не встречались' },
    change === 'other_mentor' && { key: 'otherMentor', words: 'Нужен другой или второй наставник' },
    change === 'finish' && { key: 'finish', words: 'Хочет завершить работу' },
    change === 'pair' && { key: 'pair', words: 'Предлагает изменить состав пары' },
  ]
  return found.filter((alert) => alert !== false)
}

/** Last day for the talk: the fifth working day after the answers were sent. */
export function talkBy(calendar: WorkingCalendar, sentOn: Day): Day {
  return addWorkingDays(calendar, sentOn, talkWithin)
}
