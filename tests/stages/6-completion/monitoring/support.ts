// Answers of rounds, entered from paper as the curator does it, and units with people who answer.
import { enterFromPaper } from '../../../../src/common/surveys/index.ts'
import type { Answers } from '../../../../src/kit/questionnaires/applicability.ts'
import { questionnairesOfHouse } from '../../../../src/questionnaires.ts'
import { launchedFor, methodist } from '../../../common/surveys/support.ts'
import type { House } from '../../../support/house.ts'
import { aUnit } from '../../../support/pairs.ts'

export const catalogue = questionnairesOfHouse()

/** Answers of a person to a questionnaire of a campaign of its own, or of the one the person was asked by. */
export async function answers(house: House, personId: string, key: string, given: Answers): Promise<string> {
  const asked = await house.database.assignment.findFirst({ where: { personId, key, state: { not: 'sent' } }, orderBy: { invitedAt: 'desc' } })
  const id = asked?.id ?? (await launchedFor(house, [personId], key, catalogue))[0]?.id ?? ''
  await enterFromPaper(house.tools, catalogue, methodist, id, { answers: given, answeredOn: house.clock.today() })
  return id
}

export const finalMentee = (wish: Answers = {}): Answers => ({ goal_reached: 'mostly', useful: 9, comfort: 9, goal_clear: 9, confidence: 8, stay_intent: 8, team_feel: 8, meet_quality: 9, become_mentor: 'maybe', continue: 'no', ...wish })
export const finalMentor = (wish: Answers = {}): Answers => ({ goal_reached: 'fully', independence: 8, useful_me: 8, mentor_skill: 9, burden: 3, org_support: 8, again: 'yes', recommend_next: 'alone', ...wish })
export const startMentee = (wish: Answers = {}): Answers => ({ exp_program: 'no', expect_usefulness: 7, expect_comfort: 7, goal_clear: 6, confidence: 5, stay_intent: 7, team_feel: 6, ...wish })
export const midMentee = (wish: Answers = {}): Answers => ({ met_freq: 'weekly', time_enough: 4, plan_follow: 4, useful: 8, comfort: 8, feedback: 4, forms_best: ['visits'], change: 'fine', ...wish })

/** A year of several units: cards of deficits and start questionnaires in autumn, final ones in April, meetings and plans between. */
export async function aYear(house: House, units: number, { grows = () => 1 }: { grows?: (at: number) => number } = {}): Promise<{ unitId: string; menteeId: string; mentorId: string }[]> {
  house.clock.set('2025-09-20T10:00:00+03:00')
  const made: { unitId: string; menteeId: string; mentorId: string }[] = []
  for (let at = 0; at < units; at += 1) {
    const unit = await aUnit(house.tools, { from: '2025-09-15', to: '2026-05-31' })
    made.push({ unitId: unit.unitId, menteeId: unit.mentees[0]?.personId ?? '', mentorId: unit.mentors[0]?.personId ?? '' })
  }
  const card = (level: number): Answers => ({ lvl: { activity_design: level, parents: Math.min(5, level + 1), ict: 3 }, prio: ['activity_design', 'parents'] })
  await together(house, 'mentee_deficits', made.map(({ menteeId }) => [menteeId, card(2)]))
  await together(house, 'start_mentee', made.map(({ menteeId }, at) => [menteeId, startMentee({ confidence: 4 + (at % 3) })]))
  house.clock.set('2026-04-20T10:00:00+03:00')
  await together(house, 'mentee_deficits', made.map(({ menteeId }, at) => [menteeId, card(2 + grows(at))]))
  await together(house, 'final_mentee', made.map(({ menteeId }) => [menteeId, finalMentee()]))
  await together(house, 'final_mentor', made.map(({ mentorId }) => [mentorId, finalMentor({ progress: { activity_design: 4 } })]))
  const at = house.clock.now()
  for (const { unitId, mentorId, menteeId } of made) {
    await house.database.meeting.createMany({ data: ['2025-10-06', '2025-11-10', '2025-12-08'].map((on, index) => ({ id: `${unitId}-${index}`, unitId, on, form: 'talk', topic: 'Занятие', mentorId, competence: 'activity_design', createdAt: at })) })
    await house.database.programme.create({
      data: {
        id: `programme-${unitId}`, unitId, edition: 1, state: 'approved', from: '2025-09-15', to: '2026-05-31', goal: 'Цель', createdAt: at, updatedAt: at,
        targets: { create: [{ id: `target-${unitId}`, menteePersonId: menteeId, competence: 'activity_design', startLevel: 2, targetLevel: 4, evidence: 'показ', position: 1 }] },
        tasks: { create: [{ id: `task-${unitId}`, lineId: `task-${unitId}`, competence: 'activity_design', text: 'Научиться ставить цель занятия', position: 1 }] },
        items: { create: [1, 2].map((index) => ({ id: `item-${unitId}-${index}`, lineId: `line-${unitId}-${index}`, from: '2025-10-01', to: '2025-10-31', content: 'Открытый показ', form: 'demonstration', competence: 'activity_design', state: index === 1 ? 'done' : 'planned', position: index })) },
      },
    })
  }
  return made
}

/** One campaign for all of them, answered at once. */
async function together(house: House, key: string, given: readonly (readonly [string, Answers])[]): Promise<void> {
  const open = { ...catalogue, entry: (name: string) => ({ ...catalogue.entry(name), mayStart: undefined, whenSent: undefined }) }
  const rows = await launchedFor(house, given.map(([personId]) => personId), key, open)
  const people = await house.database.assignment.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, select: { id: true, personId: true } })
  for (const { id, personId } of people) {
    const own = given.find((one) => one[0] === personId)?.[1] ?? {}
    await enterFromPaper(house.tools, open, methodist, id, { answers: own, answeredOn: house.clock.today() })
  }
}
