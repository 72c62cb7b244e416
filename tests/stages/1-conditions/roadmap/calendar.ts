import { builtInDays } from '../../../../src/kit/calendar/holidays.ts'
import { workingCalendar } from '../../../../src/kit/calendar/working-days.ts'

/** The built-in production calendar without changes of a kindergarten. */
export const calendar = workingCalendar(builtInDays())
