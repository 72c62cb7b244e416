// The log of a unit's meetings: for its mentor, for its mentee, for the curator.
import type { Day } from '../../../kit/calendar/day.ts'
import { monthYear, screenDay } from '../../../kit/russian/dates.ts'
import { capitalized, sentences } from '../../../kit/russian/typography.ts'
import { pairsPaths } from '../paths.ts'
import type { Unit } from '../units/unit.ts'
import { nameOf } from './bounds.ts'
import { gapsWords, lengthWords, meetingsCount, sumOf } from './hours.ts'
import { meetingForms, meetingStateWords, stateOfMeeting, type Meeting } from './meeting.ts'
import { monthBounds, monthCauses, type Month, type MonthOfUnit } from './months.ts'
import { meetingsPaths } from './paths.ts'

export interface LogLinks {
  record?: string
  journal?: string
  /** More of the page head: the card of a visit, the report. */
  more: readonly { words: string; href: string }[]
  /** Undefined for a meeting this person may not change. */
  edit?: (meeting: Meeting) => string | undefined
  removal?: (meeting: Meeting) => string | undefined
  explain?: (month: string) => string
  visit: (id: string) => string
  /** Reports handed in by mentors of the unit. */
  reports?: readonly { words: string; href: string }[]
  /** The mentee's two answers to a meeting that waits for one. */
  answer?: (meeting: Meeting) => { confirm: string; dispute: string } | undefined
}

interface Given {
  unit: Unit
  meetings: readonly Meeting[]
  visits: readonly { id: string; on: Day; menteePersonId: string }[]
  months: readonly MonthOfUnit[]
  today: Day
  crumbs: readonly { words: string; href?: string }[]
  links: LogLinks
}

const tones = { confirmed: 'good', disputed: 'need', waiting: 'plain' } as const
const VOLUNTARY = 'Встречи записывает наставник, коротко и по желанию. Педагоги дневников и отчётов не ведут (приказ Минпросвещения от 06.11.2024 № 779), а ответ на запись – дело добровольное.'

export function meetingsPage({ unit, meetings, visits, months, today, crumbs, links }: Given) {
  const sum = sumOf(meetings)
  const hours = sum.minutes > 0 ? `, ${lengthWords(sum.minutes)}` : ''
  const waiting = months.filter(({ state }) => state === 'remind' || state === 'empty')
  return {
    title: `Встречи: ${unit.title}`,
    head: {
      crumbs, title: 'Встречи',
      lead: meetings.length === 0 ? unit.title : `${unit.title}: ${meetingsCount(sum.meetings)}${hours}`,
      ...(links.record !== undefined && meetings.length > 0 && { primary: { words: 'Записать встречу', href: links.record } }),
      ...(links.journal !== undefined && { actions: [{ words: 'Журнал встреч в PDF', href: links.journal }] }),
      more: links.more,
    },
    gaps: gapsWords(sum),
    months: waiting.map(({ month }) => ({
      words: `${capitalized(monthYear(monthBounds(month).from))}: записей о встречах нет`,
      why: 'Если встречались, запишите день. Если не получилось – отметьте причину, этого довольно.',
      ...(links.explain && { href: links.explain(month) }),
    })),
    explained: months.flatMap(({ month, explanation }) => (explanation === undefined ? [] : [
      `${capitalized(monthYear(monthBounds(month).from))} – ${[monthCauses[explanation.cause], explanation.words].filter(Boolean).join(', ')}`,
    ])),
    table: {
      label: 'Встречи',
      columns: [{ key: 'on', words: 'Когда', width: 16 }, { key: 'topic', words: 'О чём', width: 40 }, { key: 'length', words: 'Сколько', width: 12 }, { key: 'people', words: 'Кто был', width: 18 }, { key: 'state', words: 'Ответ', width: 14 }],
      rows: meetings.map((meeting) => rowOf(meeting, unit, today, links)),
    },
    empty: { title: 'Записей о встречах пока нет', why: VOLUNTARY, ...(links.record !== undefined && { primary: { words: 'Записать встречу', href: links.record } }) },
    visits: visits.map(({ id, on, menteePersonId }) => ({ words: `${capitalized(screenDay(on, today))}, ${nameOf(unit, menteePersonId)}`, href: links.visit(id) })),
    reports: links.reports ?? [],
    note: VOLUNTARY,
  }
}

function rowOf(meeting: Meeting, unit: Unit, today: Day, { edit, removal, answer }: LogLinks) {
  const { id, on, form, topic, minutes, mentees, mentorId } = meeting
  const state = stateOfMeeting(meeting)
  const answering = answer?.(meeting)
  const isFixed = mentees.some(({ answer }) => answer === 'confirmed')
  return {
    id, name: `встреча ${screenDay(on, today)}`,
    cells: {
      on: { words: screenDay(on, today), sub: capitalized(meetingForms[form].paper) },
      topic: { words: topic || 'тема не сохранена', sub: sentences([moreWords(meeting, today), disputeWords(meeting)]) },
      length: minutes === null ? '' : lengthWords(minutes),
      people: { words: mentees.map(({ personId }) => nameOf(unit, personId)).join(', '), sub: `Наставник ${nameOf(unit, mentorId)}` },
      state: { tag: { tone: tones[state], words: meetingStateWords[state] } },
    },
    menu: [
      ...(answering ? [{ words: 'Да, встречались', action: answering.confirm }, { words: 'Было иначе', href: answering.dispute }] : []),
      { words: 'Изменить', href: isFixed ? undefined : edit?.(meeting) },
      { words: 'Убрать запись', href: removal?.(meeting) },
    ].filter((item) => 'action' in item || item.href !== undefined),
  }
}

function moreWords({ outcome, nextStep, nextOn }: Meeting, today: Day): string {
  return sentences([outcome, nextStep !== null && `Договорились: ${nextStep}`, nextOn !== null && `Следующая встреча ${screenDay(nextOn, today)}`])
}

function disputeWords({ mentees }: Meeting): string {
  return mentees.flatMap(({ words }) => (words === null || words === '' ? [] : [`Было иначе: «${words}»`])).join(' ')
}

/** Pairs that did not meet for a month, after their mentors were reminded. */
export function quietPage(units: readonly { unitId: string; title: string; months: readonly Month[] }[]) {
  const title = 'Месяцы без встреч'
  return {
    title,
    head: { crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: title }], title, lead: 'Наставнику уже напомнили один раз. Спросите, нужна ли помощь, или отметьте причину – это не замечание.' },
    units: units.map(({ unitId, title: words, months }) => ({
      words, href: pairsPaths.meetings.to({ id: unitId }),
      months: months.map((month) => ({ words: capitalized(monthYear(monthBounds(month).from)), href: meetingsPaths.month.to({ id: unitId, month }) })),
    })),
    empty: { title: 'Таких пар нет', why: 'У всех, кто работает, есть встречи за каждый месяц или причина, почему их не было.', other: { href: pairsPaths.units.to(), words: 'Открыть пары и группы' } },
  }
}
