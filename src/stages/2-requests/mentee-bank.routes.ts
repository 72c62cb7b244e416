// D22 for the bank of mentees.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceYears } from '../../kit/russian/service-length.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import type { Tools } from '../../tools.ts'
import { serviceToday } from '../../common/people/index.ts'
import type { Room } from '../../web/room.ts'
import type { BankColumn } from './bank/bank-paper.ts'
import { addBankPaper } from './bank/bank-paper.routes.ts'
import { competenceTitle } from './competence-words.ts'
import { stateTag } from './mentee.ts'
import { menteeListSpec } from './mentee-list.ts'
import { listMentees } from './mentee-list.store.ts'
import type { ListedMentee } from './mentee-row.ts'
import { requestsPaths } from './paths.ts'

const MOST_ON_PAPER = 1000

/** Mentor, form, order, term and result come with the pairs: until then their columns wait for a pen. */
function columnsOn(today: Day): BankColumn<ListedMentee>[] {
  const years = ({ person }: ListedMentee) => { const months = serviceToday(person, today).pedagogical; return months === null ? '' : serviceYears(months) }
  return [
    { title: 'ФИО', share: 18, width: 34, parts: [{ field: 'name', words: ({ person }) => fullName(person.name) }] },
    { title: 'Должность, стаж', share: 13, width: 30, parts: [{ field: 'post', words: ({ person }) => person.post }, { field: 'service', words: years }] },
    { title: 'Запрос', share: 22, width: 60, parts: [{ field: 'request', words: ({ mentee }) => mentee.request ?? '' }] },
    { title: 'Дефициты', share: 18, width: 48, parts: [{ field: 'deficits', words: ({ mentee }) => mentee.priorities.map(competenceTitle).join('; ') }] },
    { title: 'Дата вхождения', share: 9, width: 14, parts: [{ field: 'dates', words: ({ mentee }) => (mentee.enteredOn === null ? '' : requisiteDay(mentee.enteredOn)) }] },
    { title: 'Наставник, форма', share: 12, width: 24, parts: [{ field: 'role', words: ({ mentee, person }) => stateTag(mentee.state, person.gender).words.toLowerCase() }] },
    { title: 'Приказ', share: 8, width: 14, parts: [{ field: 'dates', words: () => '' }] },
    { title: 'Итог', share: 8, width: 14, parts: [{ field: 'result', words: () => '' }] },
  ]
}

export function addMenteeBankPaper(room: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const { printing, pdf, docx, xlsx } = requestsPaths
  addBankPaper(room, tools, {
    paths: { printing, pdf, docx, xlsx },
    file: (kind, query) => requestsPaths[kind].to({}, query),
    read: 'requests.read',
    view: 'stages/2-requests/printing',
    whose: 'НАСТАВЛЯЕМЫХ',
    back: { href: requestsPaths.bank.to(), words: 'Банк наставляемых' },
    columns: columnsOn,
    rows: async () => (await listMentees(db, readListQuery({ state: 'included' }, menteeListSpec), clock.today(), { skip: 0, take: MOST_ON_PAPER })).map((row) => ({ personId: row.person.id, row })),
  })
}
