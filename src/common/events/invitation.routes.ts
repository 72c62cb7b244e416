// Who is invited: groups of people, chosen ones, an invitation taken back.
import type { Request } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { isAbsentOn, peopleOn } from '../people/index.ts'
import { invitePeople, takeBackInvitation } from './event.actions.ts'
import { invitationForm } from './event.form.ts'
import { assertOpen } from './event.ts'
import { foundEvent } from './event.store.ts'
import { invitable, invitationPage, personChoices } from './event-form.pages.ts'
import { eventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { visitorsOf } from './visitor.store.ts'

const manage = may('events.manage')
const VIEW = 'common/events/invitation'

export function addInvitation({ get, post }: Room, tools: Tools, links: EventLinks): void {
  const { database: db, clock } = tools

  get(eventPaths.invitation, manage, async (req, res) => {
    const given = await givenFor(req)
    assertOpen(given.event)
    // A person named in the address is meant alone; a group is ticked whole, without those who are away.
    const asked = req.query['person']
    const ticked = typeof asked === 'string' ? [asked] : invitable(given).filter((person) => !isAbsentOn(person, given.event.on)).map(({ id }) => id)
    await res.page(VIEW, invitationPage({ ...given, submission: invitationForm.filled({ people: ticked }) }))
  })

  post(eventPaths.invitation, manage, async (req, res) => {
    const given = await givenFor(req)
    await handleForm(req, res, {
      form: invitationForm,
      choices: personChoices(given.people),
      view: VIEW,
      page: (submission: Submission) => invitationPage({ ...given, submission }),
      act: async ({ people }) => {
        const count = await invitePeople(tools, actorOf(req), given.event.id, people)
        return { to: eventPaths.event.to({ id: given.event.id }), notice: count === 0 ? 'Эти люди уже приглашены' : `Приглашены ${peopleCount(count)}. Текст для сообщения – ниже на странице` }
      },
    })
  })

  post(eventPaths.invitationRemoval, manage, async (req, res) => {
    const { id, person } = req.params as { id: string; person: string }
    await takeBackInvitation(tools, actorOf(req), id, person)
    await leaveNotice(req, 'Приглашение отозвано')
    res.redirect(303, eventPaths.event.to({ id }))
  })

  async function givenFor(req: Request) {
    const today = clock.today()
    const event = await foundEvent(db, idOf(req))
    const [people, audiences, visitors] = await Promise.all([peopleOn(db, today), links.audiences(db, today), visitorsOf(db, event.id)])
    const asked = typeof req.query['who'] === 'string' ? req.query['who'] : undefined
    const usual = event.stage === 4 ? (audiences[0]?.key ?? 'teachers') : 'teachers'
    const person = typeof req.query['person'] === 'string'
    return { event, people, audiences, invited: visitors.map(({ personId }) => personId), who: asked ?? (person ? 'all' : usual), today }
  }
}
