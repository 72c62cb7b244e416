import { found } from '../../kit/refusal.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { historyLines, journalEntries } from '../../common/journal/index.ts'
import { personById } from '../../common/people/index.ts'
import { requestsPaths } from '../2-requests/index.ts'
import { may } from '../../web/access.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { mentorFacts } from './mentor.facts.ts'
import { mentorPage } from './mentor.pages.ts'
import { foundMentor } from './mentor.store.ts'
import { mentorsPaths } from './paths.ts'

const WHOLE_HISTORY = 500

export function addMentor({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(mentorsPaths.history, may('mentors.read'), async (req, res) => {
    const { id, personId } = await foundMentor(db, idOf(req))
    const { name } = found(await personById(db, personId))
    const entries = await journalEntries(db, { subject: { kind: 'person', id: personId }, stage: 3 }, WHOLE_HISTORY)
    const title = `История: ${screenName(name)}`
    const crumbs = [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: fullName(name), href: mentorsPaths.mentor.to({ id }) }, { words: 'История' }]
    await res.page('stages/3-mentors/history', { title, head: { crumbs, title }, history: { entries: historyLines(entries) } })
  })

  get(mentorsPaths.mentor, may('mentors.read'), async (req, res) => {
    const facts = await mentorFacts(db, idOf(req), clock.today())
    await res.page('stages/3-mentors/mentor', mentorPage(facts, {
      mayManage: can(req.actor, 'mentors.manage'),
      mayAdmit: can(req.actor, 'mentors.admit'),
      menteeHref: facts.menteeId !== undefined && can(req.actor, 'requests.read') ? requestsPaths.mentee.to({ id: facts.menteeId }) : undefined,
    }))
  })
}
