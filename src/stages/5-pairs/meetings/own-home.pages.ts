// «Сегодня» of a mentor and of a mentee: with whom, what waits, the form of a meeting, the way to everything of one's own.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { monthYear, nearDay, screenDay } from '../../../kit/russian/dates.ts'
import { fullName, paperName, screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized, withStop } from '../../../kit/russian/typography.ts'
import type { OwnHome } from '../../../common/home/index.ts'
import { pairsPaths } from '../paths.ts'
import { menteesOf, mentorsOf } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import { nameOf } from './bounds.ts'
import { newMeetingForm } from './meeting.form.ts'
import { askedOf, meetingChoices, meetingFormView, presentMentees } from './meeting-form.pages.ts'
import { meetingForms, type Meeting } from './meeting.ts'
import { lastDayToAsk, monthBounds } from './months.ts'
import { meetingsPaths as paths } from './paths.ts'
import type { OwnHomeFacts, OwnUnit } from './own-home.ts'

/** No law sets it: three days are enough to mend a report or a record. */
const DAYS_TO_MEND = 3

export function ownHomeOf(given: OwnHomeFacts): OwnHome {
  const { units, unanswered, disputed, returned, today } = given
  return {
    lead: units.map((own) => leadOf(own, today)).join(' '),
    tasks: [
      ...returned.map(({ unitId, words }) => ({ day: addDays(today, DAYS_TO_MEND), title: 'Доработать отчёт', why: words, href: paths.ownReport.to({ id: unitId }) })),
      ...disputed.map(({ meeting, unit }) => ({
        day: addDays(today, DAYS_TO_MEND), title: `Поправить запись о встрече ${screenDay(meeting.on, today)}`, why: `${unit.title}: ответ «Было иначе»`,
        href: paths.ownEdit.to({ id: unit.id, meeting: meeting.id }),
      })),
      ...units.flatMap(({ unit, empty }) => (empty === undefined ? [] : [{
        day: lastDayToAsk(empty), title: `Записать встречу за ${monthYear(monthBounds(empty).from)}`, why: `${unit.title}: записей за месяц нет. Можно отметить и причину`,
        href: paths.own.to({ id: unit.id }),
      }])),
    ],
    ...((units.length > 0 || unanswered.length > 0) && {
      pairs: {
        ...(unanswered.length > 0 && { answering: { meetings: unanswered.map((one) => answeringOf(one, today)) } }),
        ...recordParts(given),
        ...(units.length > 0 && { own: ownPairs(units, today) }),
      },
    }),
  }
}

/** «Вы – наставник Крыловой Дарьи Алексеевны до 29 мая.» / «Ваш наставник – Соколова Нина Дмитриевна.» */
function leadOf({ unit, role }: OwnUnit, today: Day): string {
  const others = role === 'mentor' ? menteesOf(unit, today) : mentorsOf(unit, today)
  if (others.length === 0) return ''
  const [only] = others
  const until = `до ${screenDay(unit.to, today)}`
  if (role === 'mentor') {
    const whom = others.length === 1 && only ? fullName(only.person.nameCases.gen) : others.map(({ person }) => screenName(person.nameCases.gen)).join(', ')
    return withStop(`Вы – наставник ${whom} ${until}`)
  }
  if (others.length > 1) return withStop(`Ваши наставники – ${others.map(({ person }) => screenName(person.name)).join(', ')}, ${until}`)
  return only ? withStop(`Ваш наставник – ${fullName(only.person.name)}, ${until}`) : ''
}

function answeringOf({ meeting, unit }: { meeting: Meeting; unit: Unit }, today: Day) {
  const when = capitalized(nearDay(meeting.on, today))
  return {
    words: `${when}: ${meeting.topic || meetingForms[meeting.form].paper}`,
    sub: `${withStop(`Запись наставника, ${nameOf(unit, meeting.mentorId)}`)} Отвечать не обязательно.`,
    label: `Да, встречались: ${screenDay(meeting.on, today)}`,
    confirm: paths.confirmation.to({ meeting: meeting.id }),
    dispute: paths.dispute.to({ meeting: meeting.id }),
  }
}

function recordParts({ units, topics, today }: OwnHomeFacts) {
  const led = units.filter(({ role }) => role === 'mentor')
  const [only] = led
  if (only === undefined) return {}
  if (led.length > 1 || topics === undefined) {
    return { choose: { pairs: led.map(({ unit }) => ({ words: menteesOf(unit, today).map(({ person }) => paperName(person.name)).join(', ') || unit.title, href: paths.ownNew.to({ id: unit.id }) })) } }
  }
  const { unit } = only
  const form = newMeetingForm(askedOf(unit, 'own'))
  const submission = form.filled({ id: newId(), day: 'today', mentees: presentMentees(unit, today) })
  const view = meetingFormView({ form, submission, choices: meetingChoices(unit, topics, today), action: paths.ownNew.to({ id: unit.id }), submit: 'Записать' })
  return { record: { ...view, title: 'Записать встречу' } }
}

function ownPairs(units: readonly OwnUnit[], today: Day) {
  const isSeveral = units.length > 1
  return {
    pairs: units.map(({ unit, meetings, nextOn }) => {
      const suffix = isSeveral ? `: ${unit.title}` : ''
      return {
        next: nextOn === null ? undefined : `Следующая встреча${suffix} – ${nearDay(nextOn, today)}`,
        links: [
          { words: isSeveral ? unit.title : 'Моя пара и программа', href: pairsPaths.ownUnit.to({ id: unit.id }) },
          { words: `Журнал встреч${suffix}: ${plural(meetings, ['запись', 'записи', 'записей'])}`, href: paths.own.to({ id: unit.id }) },
        ],
      }
    }),
    links: [
      { words: 'Календарь', href: paths.calendar.to() },
      ...(units.some(({ role }) => role === 'mentor') ? [{ words: 'Папка для аттестации', href: paths.ownFolder.to() }] : []),
    ],
  }
}
