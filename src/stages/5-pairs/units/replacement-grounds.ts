// Why somebody leaves a unit (domain.md §5.5), in the neutral words that papers and lists use; health and family are never named.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { addWorkingDays, type WorkingCalendar } from '../../../kit/calendar/working-days.ts'

export type Initiator = 'mentor' | 'mentee' | 'employer' | 'circumstances'
/** Whose notice of three working days the law asks for (ТК ст. 351.8); null when the work ends by itself. */
export type NoticeSide = 'mentor' | 'employer' | null

interface Ground {
  /** For forms. */
  label: string
  /** Kept with the membership: «досрочный отказ наставника». */
  words: string
  /** After «в связи с». */
  ins: string
  initiator: Initiator
  notice: NoticeSide
}

export const grounds = {
  application: { label: 'заявление наставника: досрочный отказ', words: 'досрочный отказ наставника', ins: 'досрочным отказом наставника', initiator: 'mentor', notice: 'mentor' },
  cancellation: { label: 'решение работодателя: отмена поручения', words: 'досрочная отмена поручения', ins: 'досрочной отменой поручения о наставничестве', initiator: 'employer', notice: 'employer' },
  failure: { label: 'обязанности наставника не исполняются', words: 'досрочная отмена поручения', ins: 'досрочной отменой поручения о наставничестве', initiator: 'employer', notice: 'employer' },
  sanction: { label: 'дисциплинарное взыскание', words: 'досрочная отмена поручения', ins: 'досрочной отменой поручения о наставничестве', initiator: 'employer', notice: 'employer' },
  incompatibility: { label: 'не сработались', words: 'изменение состава', ins: 'изменением состава', initiator: 'employer', notice: 'employer' },
  menteeWish: { label: 'просьба наставляемого', words: 'изменение состава', ins: 'изменением состава', initiator: 'mentee', notice: 'employer' },
  absence: { label: 'отсутствует больше месяца', words: 'длительное отсутствие работника', ins: 'длительным отсутствием работника', initiator: 'circumstances', notice: null },
  transfer: { label: 'перевод на другую должность', words: 'перевод на другую должность', ins: 'переводом на другую должность', initiator: 'circumstances', notice: null },
  dismissal: { label: 'прекращение трудового договора', words: 'прекращение трудового договора', ins: 'прекращением трудового договора', initiator: 'circumstances', notice: null },
} as const satisfies Record<string, Ground>
export type GroundKey = keyof typeof grounds

export const groundKeys = Object.keys(grounds) as GroundKey[]

export function groundOf(key: string): Ground {
  const known = groundKeys.find((one) => one === key)
  if (known === undefined) throw new Error(`There is no ground "${key}"`)
  return grounds[known]
}

/** «досрочным отказом наставника» of kept words; words that somebody else kept stay as they are. */
export function inInstrumental(words: string): string {
  return Object.values<Ground>(grounds).find((ground) => ground.words === words)?.ins ?? `обстоятельством: ${words}`
}

const NOTICE_DAYS = 3
const ORDER_DAYS = 5

/**
 * The first day without the mentor after a notice: three whole working days lie between, the day of receipt does not
 * count (ТК ст. 351.8 and ст. 14).
 */
export function firstDayAfterNotice(calendar: WorkingCalendar, receivedOn: Day): Day {
  return addDays(addWorkingDays(calendar, receivedOn, NOTICE_DAYS), 1)
}

/** Last day for the amending order: five working days from the notice, or from the day the work ended by itself. */
export function orderDueOn(calendar: WorkingCalendar, { ground, noticedOn, stopsOn }: { ground: string; noticedOn: Day; stopsOn: Day }): Day {
  return addWorkingDays(calendar, groundOf(ground).notice === null ? stopsOn : noticedOn, ORDER_DAYS)
}
