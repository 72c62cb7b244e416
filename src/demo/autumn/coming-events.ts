// What lies ahead of today and is planned already: whoever was on courses hears the session, everybody meets for exchange.
import { invitePeople, planEvent } from '../../common/events/index.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { newId } from '../../kit/ids.ts'
import { menteesOf, mentorsOf, openUnits } from '../../stages/5-pairs/index.ts'
import type { Season } from './season.ts'
import { curatorOf, idsOf } from './season.ts'

/** Days before today they were planned, days after it they take place. */
const PLANNED = 3
const SESSION_IN = 6
const EXCHANGE_IN = 13
const NOT_TRAINED = ['Шевченко Юлия', 'Гейне-Белых Нинель']

export async function comingEvents(season: Season): Promise<void> {
  const { calendar, today } = season
  const tools = season.mornings(addDays(today, -PLANNED))
  const curator = await curatorOf(tools, season)
  const usual = { topic: null, place: 'методический кабинет', leaderId: curator.personId, leaderWords: null }
  const session = newId()
  await planEvent(tools, curator, session, {
    ...usual, kind: 'kickoff', stage: 4, title: 'Установочная сессия наставников: вторая встреча', on: onOrAfterWorking(calendar, addDays(today, SESSION_IN)), startsAt: '13:30', endsAt: '14:30', items: [],
  })
  await invitePeople(tools, curator, session, await idsOf(tools, NOT_TRAINED))
  const exchange = newId()
  await planEvent(tools, curator, exchange, {
    ...usual, kind: 'exchange', stage: 5, title: 'Что уже получается: обмен опытом пар', on: onOrAfterWorking(calendar, addDays(today, EXCHANGE_IN)), startsAt: '13:30', endsAt: '14:30',
    items: ['Одна находка от каждой пары', 'Что пока трудно и кто поможет', 'О чём договоримся до следующей встречи'].map((title) => ({ title, minutes: 20, speakerId: null, speakerWords: null })),
  })
  const people = (await openUnits(tools.database)).flatMap((unit) => [...mentorsOf(unit, today), ...menteesOf(unit, today)].map(({ personId }) => personId))
  await invitePeople(tools, curator, exchange, [...new Set(people), ...(await idsOf(tools, ['Сковорода Дарья', 'Берёзкина Екатерина']))])
}
