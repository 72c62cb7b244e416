// D22 for the bank of mentors.
import type { Day } from '../../kit/calendar/day.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceYears } from '../../kit/russian/service-length.ts'
import type { Tools } from '../../tools.ts'
import { categoryWords, serviceToday } from '../../common/people/index.ts'
import type { Room } from '../../web/room.ts'
import { addBankPaper, competenceTitle, type BankColumn } from '../2-requests/index.ts'
import { stateTag } from './mentor.ts'
import { hoursWords, slotsInWords, type ListedMentor } from './mentor-row.ts'
import { mentorListSpec } from './mentor-list.ts'
import { listMentors } from './mentor-list.store.ts'
import { mentorsPaths } from './paths.ts'

const MOST_ON_PAPER = 1000

/** Mentees, order and period come with the pairs: until then their columns wait for a pen. */
function columnsOn(today: Day): BankColumn<ListedMentor>[] {
  const years = ({ person }: ListedMentor) => { const months = serviceToday(person, today).pedagogical; return months === null ? '' : serviceYears(months) }
  const post = ({ person }: ListedMentor) => [person.post, person.externalOrganisation, person.externalAgreement].filter(Boolean).join(', ')
  return [
    { title: 'ФИО', share: 17, width: 34, parts: [{ field: 'name', words: ({ person }) => fullName(person.name) }] },
    { title: 'Должность, категория', share: 18, width: 40, parts: [{ field: 'post', words: post }, { field: 'category', words: ({ person }) => (person.category === 'none' ? '' : categoryWords[person.category]) }] },
    { title: 'Стаж', share: 7, width: 12, parts: [{ field: 'service', words: years }] },
    { title: 'Сильные стороны', share: 22, width: 56, parts: [{ field: 'strengths', words: ({ mentor }) => mentor.strongest.map(competenceTitle).join('; ') }] },
    { title: 'Ресурс времени', share: 12, width: 30, parts: [{ field: 'time', words: ({ mentor }) => [hoursWords[mentor.hours ?? ''], slotsInWords(mentor.slots)].filter(Boolean).join('; ') }] },
    { title: 'Статус', share: 9, width: 16, parts: [{ field: 'state', words: ({ mentor, person }) => stateTag(mentor, person.gender).words }] },
    { title: 'Наставляемых', share: 9, width: 14, parts: [{ field: 'role', words: ({ mentor }) => String(mentor.load) }] },
    { title: 'Приказ', share: 8, width: 14, parts: [{ field: 'dates', words: () => '' }] },
    { title: 'В банке с', share: 9, width: 14, parts: [{ field: 'dates', words: ({ mentor }) => (mentor.admittedOn === null ? '' : requisiteDay(mentor.admittedOn)) }] },
  ]
}

export function addMentorBankPaper(room: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const { printing, pdf, docx, xlsx } = mentorsPaths
  addBankPaper(room, tools, {
    paths: { printing, pdf, docx, xlsx },
    file: (kind, query) => mentorsPaths[kind].to({}, query),
    read: 'mentors.read',
    view: 'stages/3-mentors/printing',
    whose: 'НАСТАВНИКОВ',
    back: { href: mentorsPaths.bank.to(), words: 'Банк наставников' },
    columns: columnsOn,
    rows: async () => (await listMentors(db, readListQuery({ state: 'working' }, mentorListSpec), clock.today(), { skip: 0, take: MOST_ON_PAPER })).map((row) => ({ personId: row.person.id, row })),
  })
}
