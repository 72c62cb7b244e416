// The calendar of one's pairs: a list by months, and a secret address for the calendar of a phone.
import { Refusal } from '../../../../kit/refusal.ts'
import { icalText } from '../../../../kit/calendar/ical.ts'
import type { Tools } from '../../../../tools.ts'
import { personCalendarEvents } from '../../../../common/events/index.ts'
import { homePaths } from '../../../../common/home/index.ts'
import { actorOf, may, sealed } from '../../../../web/access.ts'
import { leaveNotice } from '../../../../web/notice.ts'
import type { Room } from '../../../../web/room.ts'
import { meetingsPaths as paths } from '../paths.ts'
import { closeFeed, openFeed } from './feed.actions.ts'
import { calendarEvents, firstDayShown, monthList } from './pair-days.ts'
import { feedOf, ownerOfFeed, pairDaysOf } from './pair-days.store.ts'

const GONE = 'Этот адрес календаря не действует. Включите новый на странице «Календарь».'

export function addCalendar({ get, post }: Room, tools: Tools): void {
  const { database: db, clock, publicUrl } = tools
  const own = may('meetings.own')
  const sealOf = (feed: string) => tools.seal(`calendar:${feed}`)

  get(paths.calendar, own, async (req, res) => {
    const { personId } = actorOf(req)
    const today = clock.today()
    const [days, events, feed] = await Promise.all([pairDaysOf(db, personId, firstDayShown(today), today), personCalendarEvents(tools, personId), feedOf(db, personId)])
    const all = [...days, ...events.filter(({ isCancelled }) => !isCancelled).map(({ uid, on, title, startsAt, place, changedAt }) => ({ key: uid, on, from: on, title, unit: [startsAt, place].filter(Boolean).join(', '), changedAt }))]
    await res.page('stages/5-pairs/meetings/calendar', {
      title: 'Календарь',
      head: { crumbs: [{ words: 'Сегодня', href: homePaths.home.to() }, { words: 'Календарь' }], title: 'Календарь', lead: 'План пары, ближайшие встречи и события. Строка плана стоит на своём последнем дне.' },
      months: monthList(all, today),
      empty: { title: 'Впереди пока ничего нет', why: 'Здесь появятся строки плана, следующие встречи и события, на которые вас пригласили.' },
      feed: feed === null ? undefined : `${publicUrl}${paths.calendarFile.to({ feed: feed.id, seal: sealOf(feed.id) })}`,
      open: paths.feed.to(), close: paths.feedRemoval.to(),
    })
  })
  post(paths.feed, own, async (req, res) => {
    await openFeed(tools, actorOf(req))
    await leaveNotice(req, 'Адрес календаря включён')
    res.redirect(303, paths.calendar.to())
  })
  post(paths.feedRemoval, own, async (req, res) => {
    await closeFeed(tools, actorOf(req))
    await leaveNotice(req, 'Адрес отозван: календари с ним больше не обновляются')
    res.redirect(303, paths.calendar.to())
  })

  const bySeal = sealed((req) => {
    if (String(req.params['seal']) !== sealOf(String(req.params['feed']))) throw new Refusal('not-found', GONE)
  })
  get(paths.calendarFile, bySeal, async (req, res) => {
    const personId = await ownerOfFeed(db, String(req.params['feed']))
    if (personId === null) throw new Refusal('not-found', GONE)
    const today = clock.today()
    const days = await pairDaysOf(db, personId, firstDayShown(today), today)
    const text = icalText({ name: 'Наставничество', zone: clock.zone, events: [...calendarEvents(days, publicUrl), ...(await personCalendarEvents(tools, personId))] })
    res.set('Cache-Control', 'private, no-store').set('Content-Disposition', 'inline; filename="calendar.ics"').type('text/calendar').send(text)
  })
}
