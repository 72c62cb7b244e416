// The log of meetings: one's own on a phone, of every unit for the curator; months without a meeting, taking a record back.
import type { Request } from 'express'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import type { Path } from '../../../kit/paths.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { monthYear, screenDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { isMemberOn } from '../units/membership.ts'
import { assertOwnUnit, foundUnit } from '../units/unit.store.ts'
import type { Unit } from '../units/unit.ts'
import { nameOf, peopleInRole, staysOf } from './bounds.ts'
import { unitLog, type UnitLog } from './log.store.ts'
import { removeMeeting } from './meeting.actions.ts'
import { monthForm, removalForm } from './meeting.form.ts'
import { gatherJournal } from './meeting-journal.facts.ts'
import { meetingJournal } from './meeting-journal.document.ts'
import { quietUnits } from './empty-months.facts.ts'
import { foundMeeting, meetingsWhere } from './meeting.store.ts'
import { covers, type Meeting } from './meeting.ts'
import { meetingsPage, quietPage, type LogLinks } from './meetings.pages.ts'
import { explainMonth } from './month.actions.ts'
import { monthBounds } from './months.ts'
import { meetingsPaths as paths } from './paths.ts'
import { monthsOfUnit } from './unit-months.ts'

const SMALL = 'stages/5-pairs/meetings/small-form'
const LOG = 'stages/5-pairs/meetings/meetings'
const FINAL = 'Журнал для подписи'
type Side = 'own' | 'office'

export function addLog({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const own = may('meetings.own')

  get(paths.own, own, async (req, res) => {
    const { log, meetings, isMentor, isMember } = await seenByOwn(req)
    const { unit, visits } = log
    const id = unit.id
    const mine = ({ mentorId }: Meeting) => mentorId === actorOf(req).personId
    const visit = (one: string) => paths.ownVisit.to({ id, visit: one })
    const links: LogLinks = isMentor
      ? {
          visit,
          ...(isMember && { record: paths.ownNew.to({ id }), explain: (month) => paths.ownMonth.to({ id, month }) }),
          journal: paths.ownJournal.to({ id }),
          more: [
            ...(isMember ? [{ words: 'Карта посещения занятия', href: paths.ownVisitNew.to({ id }) }] : []),
            { words: 'Отчёт наставника', href: paths.ownReport.to({ id }) }, { words: FINAL, href: paths.ownJournal.to({ id }, { final: 1 }) },
          ],
          edit: (meeting) => (mine(meeting) ? paths.ownEdit.to({ id, meeting: meeting.id }) : undefined),
          removal: (meeting) => (mine(meeting) && meeting.mentees.every(({ answer }) => answer !== 'confirmed') ? paths.ownRemoval.to({ id, meeting: meeting.id }) : undefined),
        }
      : {
          visit, more: [],
          answer: ({ id: meeting, mentees }) => (mentees.some(({ personId, answer }) => personId === actorOf(req).personId && answer === null) ? { confirm: paths.confirmation.to({ meeting }), dispute: paths.dispute.to({ meeting }) } : undefined),
        }
    const crumbs = [{ words: 'Моя пара', href: pairsPaths.ownUnit.to({ id }) }, { words: 'Встречи' }]
    await res.page(LOG, meetingsPage({ unit, meetings, visits: visits.filter(({ menteePersonId }) => isMentor || menteePersonId === actorOf(req).personId), months: isMentor && isMember ? monthsIn(log) : [], today: clock.today(), crumbs, links }))
  })

  get(pairsPaths.meetings, may('units.read'), async (req, res) => {
    const log = await unitLog(db, idOf(req))
    const { unit, meetings, visits, reports } = log
    const { id } = unit
    const mayManage = can(actorOf(req), 'units.manage')
    const links: LogLinks = {
      journal: paths.journal.to({ id }),
      visit: (visit) => paths.visit.to({ id, visit }),
      reports: reports.map(({ id: report, mentorId, handedInOn, acceptedOn }) => ({ words: `${nameOf(unit, mentorId)}, сдан ${screenDay(handedInOn ?? clock.today(), clock.today())}${acceptedOn === null ? ': ждёт вас' : ', принят'}`, href: paths.report.to({ id, report }) })),
      more: [...(mayManage ? [{ words: 'Карта посещения занятия', href: paths.visitNew.to({ id }) }] : []), { words: FINAL, href: paths.journal.to({ id }, { final: 1 }) }, { words: 'Часы наставников', href: paths.hours.to() }, ...peopleInRole(unit, 'mentor').map(({ personId: person }) => ({ words: `Папка: ${nameOf(unit, person)}`, href: paths.folder.to({ person }) }))],
      ...(mayManage && { record: paths.new.to({ id }), explain: (month: string) => paths.month.to({ id, month }), removal: (meeting: Meeting) => paths.removal.to({ id, meeting: meeting.id }) }),
    }
    const crumbs = [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: pairsPaths.unit.to({ id }) }, { words: 'Встречи' }]
    await res.page(LOG, meetingsPage({ unit, meetings, visits, months: monthsIn(log), today: clock.today(), crumbs, links }))
  })

  get(paths.quiet, may('units.read'), async (_req, res) => res.page('stages/5-pairs/meetings/quiet', quietPage(await quietUnits(db, clock.today()))))

  const journal = async (req: Request, unit: Unit, meetings: readonly Meeting[]) => meetingJournal.describe(await gatherJournal(db, { unit, meetings, today: clock.today(), isFinal: req.query['final'] === '1' }))
  get(paths.ownJournal, own, async (req, res) => {
    const { log, meetings } = await seenByOwn(req)
    const paper = await journal(req, log.unit, meetings)
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })
  get(paths.journal, may('units.read'), async (req, res) => {
    const unit = await foundUnit(db, idOf(req))
    const paper = await journal(req, unit, await meetingsWhere(db, { unitIds: [unit.id] }))
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  small(paths.ownMonth, 'own', 'month')
  small(paths.month, 'office', 'month')
  small(paths.ownRemoval, 'own', 'removal')
  small(paths.removal, 'office', 'removal')

  function small(path: Path<string>, side: Side, what: 'month' | 'removal'): void {
    const access = side === 'own' ? own : may('units.manage')
    const back = (unit: Unit) => (side === 'own' ? paths.own : pairsPaths.meetings).to({ id: unit.id })
    const form = what === 'month' ? monthForm : removalForm
    const pageOf = async (req: Request, unit: Unit, submission?: Submission) => {
      const meeting = what === 'removal' ? await removable(req, unit, side) : undefined
      const title = meeting === undefined ? `${capitalized(monthYear(monthBounds(monthIn(req)).from))}: почему не встречались` : `Убрать запись о встрече ${screenDay(meeting.on, clock.today())}`
      const filled = submission ?? (meeting === undefined ? monthForm.filled() : removalForm.filled({ version: String(meeting.version) }))
      const shown = meeting === undefined ? filled : onFreshVersion(filled, meeting.version)
      const lead = what === 'month' ? 'Хватит одного слова. Это не отчёт и не замечание: месяц просто перестанет напоминать о себе.' : 'Запись исчезнет из журнала и из часов. Причина останется в журнале событий.'
      const crumbs = [{ words: unit.title, href: side === 'own' ? pairsPaths.ownUnit.to({ id: unit.id }) : pairsPaths.unit.to({ id: unit.id }) }, { words: 'Встречи', href: back(unit) }, { words: what === 'month' ? 'Месяц без встреч' : 'Убрать запись' }]
      return { title, head: { crumbs, title, lead }, form: formView(form, shown, { action: req.path, submit: what === 'month' ? 'Отметить' : 'Убрать запись', cancel: { href: back(unit), words: what === 'month' ? 'Не отмечать' : 'Оставить' } }) }
    }
    get(path, access, async (req, res) => res.page(SMALL, await pageOf(req, await unitOf(req, side))))
    post(path, access, async (req, res) => {
      const unit = await unitOf(req, side)
      const page = (submission: Submission) => pageOf(req, unit, submission)
      if (what === 'month') {
        return handleForm(req, res, { form: monthForm, view: SMALL, page, act: async ({ cause, words = null }) => {
          await explainMonth(tools, actorOf(req), unit.id, { month: monthIn(req), cause, words })
          return { to: back(unit), notice: 'Причина отмечена' }
        } })
      }
      const { id } = await removable(req, unit, side)
      return handleForm(req, res, { form: removalForm, view: SMALL, page, act: async (values) => {
        await removeMeeting(tools, actorOf(req), id, { ...values, isCurator: side === 'office' })
        return { to: back(unit), notice: 'Запись убрана' }
      } })
    })
  }

  function monthIn(req: Request): string {
    const month = String(req.params['month'])
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new Refusal('not-found', 'Такого месяца нет. Откройте журнал встреч.')
    return month
  }

  async function removable(req: Request, unit: Unit, side: Side): Promise<Meeting> {
    const meeting = await foundMeeting(db, String(req.params['meeting']))
    const isTheirs = meeting.unitId === unit.id && (side === 'office' || meeting.mentorId === actorOf(req).personId)
    if (!isTheirs) throw new Refusal('not-found', 'Такой встречи нет. Откройте журнал встреч.')
    return meeting
  }

  function unitOf(req: Request, side: Side): Promise<Unit> {
    const id = idOf(req)
    return side === 'own' ? assertOwnUnit(db, actorOf(req).personId, id, 'mentor') : foundUnit(db, id)
  }

  function monthsIn({ unit, ...held }: UnitLog) {
    return monthsOfUnit(unit, held, clock.today()).toReversed()
  }

  /** A mentor sees the meetings of his days in the unit, the present one all of them; a mentee those he was at. */
  async function seenByOwn(req: Request) {
    const { personId } = actorOf(req)
    const log = await unitLog(db, idOf(req))
    const { unit, meetings: all } = log
    if (!unit.members.some((member) => member.personId === personId)) throw new Refusal('not-found', 'Такой пары или группы у вас нет. Откройте «Мои пары».')
    const stays = staysOf(unit, personId, 'mentor')
    const isMember = unit.members.some((member) => member.personId === personId && member.role === 'mentor' && isMemberOn(member, clock.today()))
    const isMentor = stays.length > 0
    const meetings = isMember ? all : all.filter(({ on, mentorId, mentees }) => (isMentor ? mentorId === personId || stays.some((stay) => covers(stay, on)) : mentees.some((one) => one.personId === personId)))
    return { log, meetings, isMentor, isMember }
  }
}
