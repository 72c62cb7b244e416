import { addMonths } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { readListQuery } from '../../../kit/lists/list-query.ts'
import { newId } from '../../../kit/ids.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import type { Room } from '../../../web/room.ts'
import { inShownYear } from '../../../web/shown-year.ts'
import { sentId } from '../../../web/sent-id.ts'
import { meetingsPaths } from '../meetings/paths.ts'
import { pairsPaths } from '../paths.ts'
import { programmePaths } from '../programmes/paths.ts'
import { supportPaths } from '../support/support-paths.ts'
import { allMentors, heldMentees, menteePlaces } from './place.store.ts'
import { composeUnit } from './proposal.actions.ts'
import { knownOf } from './unit-card.store.ts'
import { compositionPage, placeChoices } from './unit-forms.pages.ts'
import { unitListSpec } from './unit-list.ts'
import { listUnits } from './unit-list.store.ts'
import { compositionForm } from './unit.form.ts'
import { unitById } from './unit.store.ts'
import { unitsPage } from './units.pages.ts'

const FORM = 'stages/5-pairs/units/form'

/** The list of pairs and groups, and a new one composed by hand. */
export function addUnits({ get, post }: Room, tools: Tools, stage: string): void {
  const { database: db, clock } = tools
  const more = [{ words: 'Что сделано на этапе', href: stage }, { words: 'Программы', href: programmePaths.list.to() }, { words: 'Без пары', href: supportPaths.list.to() }, { words: 'Часы наставников', href: meetingsPaths.hours.to() }]

  get(pairsPaths.units, may('units.read'), async (req, res) => {
    const today = clock.today()
    const query = inShownYear(req, readListQuery(req.query, unitListSpec), { state: 'everything' })
    const list = await listUnits(db, query, today)
    await res.page('stages/5-pairs/units/units', unitsPage({ list, query, known: await knownOf(db, list.units, today), today, mayManage: can(req.actor, 'units.manage'), more }))
  })

  get(pairsPaths.new, may('units.manage'), async (req, res) => {
    const today = clock.today()
    const choices = await placesToChoose()
    const asked = (key: 'mentor' | 'mentee') => choices[`${key}s`]?.find(({ value }) => value === req.query[key])?.value
    const [mentor, mentee] = [asked('mentor'), asked('mentee')]
    const end = schoolYearBounds(schoolYearOf(today)).to
    const filled = compositionForm.filled({
      id: newId(), form: 'teacher_teacher', types: ['traditional'], from: today, to: addMonths(end, -3),
      ...(mentor !== undefined && { mentors: [{ person: mentor }] }), ...(mentee !== undefined && { mentees: [mentee] }),
    })
    await res.page(FORM, compositionPage(filled, choices))
  })

  post(pairsPaths.new, may('units.manage'), async (req, res) => {
    const here = pairsPaths.unit.to({ id: sentId(req) })
    if ((await unitById(db, sentId(req))) !== null) return res.redirect(303, here)
    const choices = await placesToChoose()
    await handleForm(req, res, {
      form: compositionForm, choices, view: FORM,
      page: (submission) => compositionPage(submission, choices),
      act: async ({ mentors, mentees, ...unit }) => {
        const directions = Object.fromEntries(mentors.flatMap(({ person, direction }) => (direction === undefined ? [] : [[person, direction]])))
        await composeUnit(tools, actorOf(req), { ...unit, mentorPersonIds: mentors.map(({ person }) => person), menteePersonIds: mentees, directions })
        return { to: pairsPaths.unit.to({ id: unit.id }), notice: { tone: 'good' as const, title: 'Предложение составлено', words: 'Участники увидят его у себя и ответят; ответ, данный на бумаге или устно, запишите здесь.' } }
      },
    })
  })

  async function placesToChoose() {
    const today = clock.today()
    const [mentors, mentees, held] = await Promise.all([allMentors(db, today), menteePlaces(db, today), heldMentees(db)])
    return placeChoices(mentors, mentees, held)
  }
}
