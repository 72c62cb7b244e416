import type { Request } from 'express'
import { yearOf } from '../../kit/calendar/day.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import type { Room } from '../../web/room.ts'
import { changeCalendarDay, restoreCalendarDay } from './calendar-day.actions.ts'
import { calendarDayForm } from './calendar-day.form.ts'
import { calendarDayRemovalPage, calendarPage, yearsOf } from './calendar-day.pages.ts'
import { calendarDay, calendarDays, workingCalendarOf } from './calendar-day.store.ts'
import { organisationPaths as paths } from './paths.ts'

const VIEW = 'common/organisation/calendar'

/** The working calendar of a year and the kindergarten's own days in it. */
export function addCalendar({ get, post }: Room, tools: Tools): void {
  const { database, clock } = tools
  const pageOf = async (req: Request, submission: Submission) => {
    const [calendar, own] = await Promise.all([workingCalendarOf(database), calendarDays(database)])
    const asked = Number(req.query['year'])
    const year = yearsOf(own).includes(asked) ? asked : yearOf(clock.today())
    return calendarPage(year, calendar, own, submission)
  }

  get(paths.calendar, may('organisation.read'), async (req, res) => {
    await res.page(VIEW, await pageOf(req, calendarDayForm.filled()))
  })

  post(paths.calendar, may('organisation.change'), (req, res) =>
    handleForm(req, res, {
      form: calendarDayForm,
      view: VIEW,
      page: (submission) => pageOf(req, submission),
      act: async (values) => {
        await changeCalendarDay(tools, actorOf(req), values)
        return { to: paths.calendar.to({}, { year: yearOf(values.day) }), notice: 'Календарь изменён' }
      },
    }))

  get(paths.calendarDayRemoval, may('organisation.change'), async (req, res) => {
    const own = found(await calendarDay(database, String(req.params['day'])), 'Этот день и так по производственному календарю')
    await res.page('common/organisation/confirm', calendarDayRemovalPage(own))
  })

  post(paths.calendarDayRemoval, may('organisation.change'), async (req, res) => {
    const day = String(req.params['day'])
    await restoreCalendarDay(tools, actorOf(req), day)
    await leaveNotice(req, 'День возвращён к производственному календарю')
    res.redirect(303, paths.calendar.to({}, { year: yearOf(day) }))
  })
}
