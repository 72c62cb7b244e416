// The bulk actions of the bank of mentors.
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import type { SurveyCatalogue } from '../../common/surveys/index.ts'
import { may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import type { Room } from '../../web/room.ts'
import { addBulk, chosenIds } from '../2-requests/index.ts'
import { mentorCandidate } from './candidate.questionnaire.ts'
import { mentorsByIds } from './mentor-list.store.ts'
import { mentorSheet } from './mentor-sheet.ts'
import { mentorsPaths } from './paths.ts'

export function addMentorBulk(room: Room, tools: Tools, surveys: SurveyCatalogue): void {
  const { database: db, clock } = tools
  addBulk(room, tools, surveys, {
    bulk: mentorsPaths.bulk, bulkDone: mentorsPaths.bulkDone, asking: (verb) => mentorsPaths.bulkDone.to({ verb }), sheet: mentorsPaths.chosenSheet.to(), comparison: mentorsPaths.comparison.to(),
    read: 'mentors.read', manage: 'mentors.manage',
    view: 'stages/3-mentors/bulk',
    back: { href: mentorsPaths.bank.to(), words: 'Банк наставников' },
    templates: [mentorCandidate],
    people: async (ids) => (await mentorsByIds(db, ids, clock.today())).map(({ mentor, person, mayShow }) => ({
      personId: person.id, name: fullName(person.name), hasConsent: mayShow, isOpen: mentor.shelf === 'open',
    })),
  })

  room.get(mentorsPaths.chosenSheet, may('mentors.read'), async (req, res) => {
    const today = clock.today()
    const rows = await mentorsByIds(db, chosenIds(req.query['chosen']), today)
    sendMade(res, 'xlsx', `Наставники, выбранные, на ${requisiteDay(today)}`, await tools.spreadsheets.writeWorkbook([mentorSheet(rows, today)]))
  })
}
