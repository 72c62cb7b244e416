// Writing meetings down: by the mentor on a phone, by the curator for a mentor without an account.
import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { pairsPaths } from '../paths.ts'
import { assertOwnUnit, foundUnit } from '../units/unit.store.ts'
import type { Unit } from '../units/unit.ts'
import { nameOf, peopleInRole } from './bounds.ts'
import { changeMeeting, recordMeeting, type MeetingRecord } from './meeting.actions.ts'
import { dayOfValues, filledFrom, meetingForm, newMeetingForm, type MeetingValues } from './meeting.form.ts'
import { askedOf, meetingChoices, meetingFormView, presentMentees } from './meeting-form.pages.ts'
import { foundMeeting, meetingExists } from './meeting.store.ts'
import { assertMayChange, type Meeting } from './meeting.ts'
import { meetingsPaths } from './paths.ts'
import { chosenTopic, topicOf, type TopicSource } from './topics.ts'
import { topicSource } from './topics.store.ts'

const VIEW = 'stages/5-pairs/meetings/record'
const RECORDED = { tone: 'good', title: 'Встреча записана', words: 'Педагог увидит запись и сможет подтвердить её одним нажатием.' } as const

type Side = 'own' | 'office'

export function addRecording({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  recording('own', meetingsPaths.ownNew, may('meetings.own'))
  recording('office', meetingsPaths.new, may('units.manage'))

  get(meetingsPaths.ownEdit, may('meetings.own'), async (req, res) => {
    const { unit, meeting, source } = await ownMeeting(req)
    const choices = meetingChoices(unit, source, clock.today(), meeting)
    const topic = chosenTopic(meeting, choices['topics'] ?? [])
    const form = meetingForm(askedOf(unit, 'own'))
    await res.page(VIEW, editPage(unit, meeting, source, form.filled({ version: String(meeting.version), ...filledFrom(meeting, topic, clock.today()) })))
  })
  post(meetingsPaths.ownEdit, may('meetings.own'), async (req, res) => {
    const { unit, meeting, source } = await ownMeeting(req)
    await handleForm(req, res, {
      form: meetingForm(askedOf(unit, 'own')), choices: meetingChoices(unit, source, clock.today(), meeting), view: VIEW,
      page: (submission) => editPage(unit, meeting, source, submission),
      act: async ({ version, ...values }) => {
        await changeMeeting(tools, actorOf(req), meeting.id, version, recordOf(values, { unit, source, mentorId: meeting.mentorId, kept: meeting }))
        return { to: meetingsPaths.own.to({ id: unit.id }), notice: 'Запись изменена' }
      },
    })
  })

  function recording(side: Side, path: typeof meetingsPaths.new | typeof meetingsPaths.ownNew, access: ReturnType<typeof may>): void {
    get(path, access, async (req, res) => {
      const unit = await unitOf(req, side)
      const source = await sourceOf(unit)
      const values = { id: newId(), day: 'today' as const, mentees: presentMentees(unit, clock.today()) }
      await res.page(VIEW, newPage(unit, side, source, newMeetingForm(askedOf(unit, side)).filled(values)))
    })
    post(path, access, async (req, res) => {
      const unit = await unitOf(req, side)
      const to = side === 'own' ? meetingsPaths.own.to({ id: unit.id }) : pairsPaths.meetings.to({ id: unit.id })
      if (await meetingExists(db, sentId(req))) {
        await leaveNotice(req, RECORDED)
        return res.redirect(303, to)
      }
      const source = await sourceOf(unit)
      await handleForm(req, res, {
        form: newMeetingForm(askedOf(unit, side)), choices: meetingChoices(unit, source, clock.today()), view: VIEW,
        page: (submission) => newPage(unit, side, source, submission),
        act: async ({ id, ...values }) => {
          const mentorId = side === 'own' ? actorOf(req).personId : (values.mentor ?? peopleInRole(unit, 'mentor')[0]?.personId ?? '')
          await recordMeeting(tools, actorOf(req), unit.id, id, recordOf(values, { unit, source, mentorId }))
          return { to, notice: RECORDED }
        },
      })
    })
  }

  function recordOf(values: MeetingValues, given: { unit: Unit; source: TopicSource; mentorId: string; kept?: Meeting }): MeetingRecord {
    const { unit, source, mentorId, kept } = given
    const { form, topic, ownTopic, minutes = null, outcome = null, nextStep = null, nextOn = null } = values
    const menteeIds = values.mentees ?? peopleInRole(unit, 'mentee').map(({ personId }) => personId)
    return { on: dayOfValues(values, clock.today()), form, ...topicOf(topic, ownTopic, source, kept), minutes, outcome, nextStep, nextOn, mentorId, menteeIds }
  }

  async function unitOf(req: Request, side: Side): Promise<Unit> {
    const id = idOf(req)
    return side === 'own' ? assertOwnUnit(db, actorOf(req).personId, id, 'mentor') : foundUnit(db, id)
  }

  function sourceOf(unit: Unit): Promise<TopicSource> {
    return topicSource(db, unit.id, peopleInRole(unit, 'mentee').map(({ personId }) => personId))
  }

  /** A meeting of the mentor who wrote it or led it, while nobody has confirmed it. */
  async function ownMeeting(req: Request) {
    const unit = await unitOf(req, 'own')
    const meeting = await foundMeeting(db, String(req.params['meeting']))
    if (meeting.unitId !== unit.id || meeting.mentorId !== actorOf(req).personId) throw new Refusal('not-found', 'Такой встречи у вас нет. Откройте журнал встреч.')
    assertMayChange(meeting)
    return { unit, meeting, source: await sourceOf(unit) }
  }

  function newPage(unit: Unit, side: Side, source: TopicSource, submission: Submission) {
    const isOwn = side === 'own'
    const list = isOwn ? meetingsPaths.own.to({ id: unit.id }) : pairsPaths.meetings.to({ id: unit.id })
    const action = (isOwn ? meetingsPaths.ownNew : meetingsPaths.new).to({ id: unit.id })
    const form = newMeetingForm(askedOf(unit, side))
    const people = peopleInRole(unit, 'mentee')
    const lead = people.length === 1 ? `${withStop(`С кем: ${nameOf(unit, found(people[0]).personId)}`)} День, дело и тема – остальное по желанию.` : 'День, дело и тема – остальное по желанию.'
    const crumbs = isOwn
      ? [{ words: 'Моя пара', href: pairsPaths.ownUnit.to({ id: unit.id }) }, { words: 'Встречи', href: list }, { words: 'Новая' }]
      : [{ words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, { words: 'Встречи', href: list }, { words: 'Новая' }]
    const view = meetingFormView({ form, submission, choices: meetingChoices(unit, source, clock.today()), action, submit: 'Записать', cancel: { href: list, words: 'Не записывать' } })
    return { title: 'Записать встречу', head: { crumbs, title: 'Записать встречу', lead }, form: view }
  }

  function editPage(unit: Unit, meeting: Meeting, source: TopicSource, submission: Submission) {
    const list = meetingsPaths.own.to({ id: unit.id })
    const view = meetingFormView({
      form: meetingForm(askedOf(unit, 'own')), submission, choices: meetingChoices(unit, source, clock.today(), meeting), version: meeting.version,
      action: meetingsPaths.ownEdit.to({ id: unit.id, meeting: meeting.id }), submit: 'Сохранить', cancel: { href: list, words: 'Не менять' },
    })
    const disputed = meeting.mentees.filter(({ words }) => words !== null).map(({ personId, words }) => `${nameOf(unit, personId)}: «${words ?? ''}»`)
    const lead = disputed.length > 0 ? `Было иначе – ${disputed.join('; ')}. Поправьте запись, и её можно будет подтвердить.` : 'Менять можно, пока запись не подтверждена.'
    return { title: 'Изменить встречу', head: { crumbs: [{ words: 'Моя пара', href: pairsPaths.ownUnit.to({ id: unit.id }) }, { words: 'Встречи', href: list }, { words: 'Изменить' }], title: 'Изменить встречу', lead }, form: view }
  }
}
