// The bulk actions of the bank of mentees.
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import type { SurveyCatalogue } from '../../common/surveys/index.ts'
import { may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import type { Room } from '../../web/room.ts'
import { addBulk } from './bank/bulk.routes.ts'
import { chosenIds } from './bank/bulk.ts'
import { menteeDeficits } from './deficits.questionnaire.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'
import { menteesByIds } from './mentee-list.store.ts'
import { menteeSheet } from './mentee-sheet.ts'
import { requestsPaths } from './paths.ts'

export function addMenteeBulk(room: Room, tools: Tools, surveys: SurveyCatalogue): void {
  const { database: db, clock } = tools
  addBulk(room, tools, surveys, {
    bulk: requestsPaths.bulk, bulkDone: requestsPaths.bulkDone, asking: (verb) => requestsPaths.bulkDone.to({ verb }), sheet: requestsPaths.chosenSheet.to(),
    read: 'requests.read', manage: 'requests.manage',
    view: 'stages/2-requests/bulk',
    back: { href: requestsPaths.bank.to(), words: 'Банк наставляемых' },
    templates: [menteeRequest, menteeDeficits],
    people: async (ids) => (await menteesByIds(db, ids, clock.today())).map(({ mentee, person, mayShow }) => ({
      personId: person.id, name: fullName(person.name), hasConsent: mayShow, isOpen: mentee.shelf === 'open',
    })),
  })

  room.get(requestsPaths.chosenSheet, may('requests.read'), async (req, res) => {
    const today = clock.today()
    const rows = await menteesByIds(db, chosenIds(req.query['chosen']), today)
    sendMade(res, 'xlsx', `Наставляемые, выбранные, на ${requisiteDay(today)}`, await tools.spreadsheets.writeWorkbook([menteeSheet(rows, today)]))
  })
}
