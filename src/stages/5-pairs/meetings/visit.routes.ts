// Cards of visits: filled in on a phone by a mentor or the curator, read by the mentee as well.
import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { paperName } from '../../../kit/russian/names.ts'
import type { Tools } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { personById, screenNamesOf } from '../../../common/people/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { pairsPaths } from '../paths.ts'
import { assertOwnUnit, foundUnit } from '../units/unit.store.ts'
import type { Unit } from '../units/unit.ts'
import { peopleInRole } from './bounds.ts'
import { meetingsPaths as paths } from './paths.ts'
import { recordVisit } from './visit.actions.ts'
import { visitPaper } from './visit.document.ts'
import { answersIn, visitForm } from './visit.form.ts'
import { visitFormPage, visitPage } from './visit.pages.ts'
import { foundVisit, visitExists } from './visit.store.ts'
import { seenOf, wordsOfVisit, type Visit } from './visit.ts'

const FORM = 'stages/5-pairs/meetings/small-form'
type Side = 'own' | 'office'

export function addVisits({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  filling('own')
  filling('office')
  reading('own')
  reading('office')

  function filling(side: Side): void {
    const path = side === 'own' ? paths.ownVisitNew : paths.visitNew
    const access = may(side === 'own' ? 'meetings.own' : 'units.manage')
    const unitOf = (req: Request) => (side === 'own' ? assertOwnUnit(db, actorOf(req).personId, idOf(req), 'mentor') : foundUnit(db, idOf(req)))
    const asksMentee = (unit: Unit) => peopleInRole(unit, 'mentee').length > 1
    const pageOf = (unit: Unit, submission: Parameters<typeof visitFormPage>[0]['submission']) =>
      visitFormPage({ unit, submission, action: path.to({ id: unit.id }), back: logOf(unit, side), crumbs: [...crumbsOf(unit, side), { words: 'Карта посещения' }] })

    get(path, access, async (req, res) => {
      const unit = await unitOf(req)
      await res.page(FORM, pageOf(unit, visitForm(asksMentee(unit)).filled({ id: newId(), on: clock.today() })))
    })
    post(path, access, async (req, res) => {
      const unit = await unitOf(req)
      const cardOf = (visit: string) => (side === 'own' ? paths.ownVisit : paths.visit).to({ id: unit.id, visit })
      if (await visitExists(db, sentId(req))) return res.redirect(303, cardOf(sentId(req)))
      await handleForm(req, res, {
        form: visitForm(asksMentee(unit)), view: FORM, page: (submission) => pageOf(unit, submission),
        choices: { mentees: peopleInRole(unit, 'mentee').map(({ personId }) => ({ value: personId, words: '' })) },
        act: async (values) => {
          const menteePersonId = values.mentee ?? peopleInRole(unit, 'mentee')[0]?.personId ?? ''
          await recordVisit(tools, actorOf(req), unit.id, values.id, { menteePersonId, on: values.on, topic: values.topic ?? null, answers: answersIn(values) })
          return { to: cardOf(values.id), notice: 'Карта сохранена' }
        },
      })
    })
  }

  function reading(side: Side): void {
    const access = may(side === 'own' ? 'meetings.own' : 'units.read')
    get(side === 'own' ? paths.ownVisit : paths.visit, access, async (req, res) => {
      const { unit, visit } = await visitOf(req, side)
      const observer = (await screenNamesOf(db, [visit.observerId])).get(visit.observerId) ?? ''
      const pdf = (side === 'own' ? paths.ownVisitPdf : paths.visitPdf).to({ id: unit.id, visit: visit.id })
      await res.page('stages/5-pairs/meetings/visit', visitPage({ visit, unit, observer, today: clock.today(), pdf, crumbs: [...crumbsOf(unit, side), { words: 'Посещение' }] }))
    })
    get(side === 'own' ? paths.ownVisitPdf : paths.visitPdf, access, async (req, res) => {
      const { unit, visit } = await visitOf(req, side)
      const [{ fullName, shortName }, observer] = await Promise.all([organisationOn(db, clock.today()), personById(db, visit.observerId)])
      const mentee = peopleInRole(unit, 'mentee').find(({ personId }) => personId === visit.menteePersonId)?.person
      const paper = visitPaper.describe({
        organisation: { fullName, shortName }, on: visit.on, topic: visit.topic ?? '', score: visit.score, ...wordsOfVisit(visit), seen: seenOf(visit),
        mentee: mentee ? `${paperName(mentee.name)}, ${mentee.post}` : '', observer: observer ? `${paperName(observer.name)}, ${observer.post}` : '',
      })
      sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
    })
  }

  /** A mentee reads the cards about her own work, a mentor those of his unit. */
  async function visitOf(req: Request, side: Side): Promise<{ unit: Unit; visit: Visit }> {
    const id = idOf(req)
    const visit = await foundVisit(db, String(req.params['visit']))
    const { personId } = actorOf(req)
    const unit = side === 'own' ? await assertOwnUnit(db, personId, id) : await foundUnit(db, id)
    const mayRead = side === 'office' || visit.menteePersonId === personId || unit.members.some((member) => member.personId === personId && member.role === 'mentor')
    if (visit.unitId !== unit.id || !mayRead) throw new Refusal('not-found', 'Такой карты посещения нет. Откройте встречи пары.')
    return { unit, visit }
  }
}

function logOf({ id }: Unit, side: Side): string {
  return (side === 'own' ? paths.own : pairsPaths.meetings).to({ id })
}

function crumbsOf(unit: Unit, side: Side) {
  const { id, title } = unit
  const first = side === 'own' ? { words: 'Моя пара', href: pairsPaths.ownUnit.to({ id }) } : { words: title, href: pairsPaths.unit.to({ id }) }
  return [first, { words: 'Встречи', href: logOf(unit, side) }]
}
