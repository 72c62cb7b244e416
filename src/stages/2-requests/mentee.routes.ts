import { found } from '../../kit/refusal.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { historyLines, journalEntries } from '../../common/journal/index.ts'
import { personById } from '../../common/people/index.ts'
import { may } from '../../web/access.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { menteeFacts } from './mentee.facts.ts'
import { menteePage } from './mentee.pages.ts'
import { foundMentee } from './mentee.store.ts'
import { requestsPaths } from './paths.ts'

const WHOLE_HISTORY = 500

/** @param mentorHref where a person's place in the bank of mentors is shown: that stage stands later */
export function addMentee({ get }: Room, tools: Tools, mentorHref: (mentorId: string) => string): void {
  const { database: db, clock } = tools

  get(requestsPaths.history, may('requests.read'), async (req, res) => {
    const { id, personId } = await foundMentee(db, idOf(req))
    const { name } = found(await personById(db, personId))
    const entries = await journalEntries(db, { subject: { kind: 'person', id: personId }, stage: 2 }, WHOLE_HISTORY)
    const title = `История: ${screenName(name)}`
    const crumbs = [{ words: 'Банк наставляемых', href: requestsPaths.bank.to() }, { words: fullName(name), href: requestsPaths.mentee.to({ id }) }, { words: 'История' }]
    await res.page('stages/2-requests/history', { title, head: { crumbs, title }, history: { entries: historyLines(entries) } })
  })

  get(requestsPaths.mentee, may('requests.read'), async (req, res) => {
    const facts = await menteeFacts(db, idOf(req), clock.today())
    const seesMentors = facts.mentorId !== undefined && can(req.actor, 'mentors.read')
    await res.page('stages/2-requests/mentee', menteePage(facts, {
      mayManage: can(req.actor, 'requests.manage'),
      mentorHref: seesMentors && facts.mentorId !== undefined ? mentorHref(facts.mentorId) : undefined,
    }))
  })
}
