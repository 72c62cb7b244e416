// What is dated back into a closed year is refused, whoever writes it and wherever; the day after the closing is the next year's.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterFromPaper } from '../../../../src/common/surveys/assignment.actions.ts'
import { questionnairesOfHouse } from '../../../../src/questionnaires.ts'
import { seedRoadmap } from '../../../../src/stages/1-conditions/index.ts'
import { markItem } from '../../../../src/stages/1-conditions/roadmap/mark.actions.ts'
import { include, leave } from '../../../../src/stages/2-requests/mentee.actions.ts'
import { recordObservation } from '../../../../src/stages/2-requests/observation.actions.ts'
import { markTrained, resume } from '../../../../src/stages/3-mentors/mentor.actions.ts'
import { composeUnit } from '../../../../src/stages/5-pairs/units/proposal.actions.ts'
import { changeTerms } from '../../../../src/stages/5-pairs/units/unit.actions.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'
import { draftOrder, register, saveRequisites } from '../../../common/documents/support.ts'
import { launchedFor, methodist as curator } from '../../../common/surveys/support.ts'

const BACK = '2026-05-20'
let house: House
let mentee: Placed
let mentor: Placed
let waiting: Placed
let away: Placed
let proposal: string
let assignment: string
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-10T10:00:00+03:00' })
  await house.tools.transaction((tx) => seedRoadmap(tx, { from: '2025-09-01', to: '2026-05-31' }, { at: house.clock.now(), today: '2025-09-01' }))
  await house.database.roadmap.updateMany({ data: { state: 'approved', effectiveOn: '2025-09-01' } })
  mentee = await aMentee(house.tools, { surname: 'Гусева' })
  mentor = await aMentor(house.tools, { surname: 'Воронова' })
  waiting = await aMentee(house.tools, { surname: 'Котова', state: 'postponed' })
  away = await aMentor(house.tools, { surname: 'Зимина', state: 'suspended' })
  proposal = (await aUnit(house.tools, { state: 'proposed', from: '2026-09-14', to: '2027-05-31' })).unitId
  assignment = (await launchedFor(house, [mentee.personId], 'mentee_request'))[0]?.id ?? ''
  await house.database.schoolYearClosing.create({ data: { year: 2025, closedOn: '2026-06-10', closedById: castId('head'), facts: '{"figures":[],"units":[],"explanations":[]}', createdAt: house.clock.now() } })
  await house.database.consent.updateMany({ data: { validUntil: '2027-08-31' } })
  house.clock.set('2026-09-10T10:00:00+03:00')
})
afterAll(() => house.close())

const version = '1'
const writings: [string, (on: string) => Promise<unknown>][] = [
  ['a mentee is included', (on) => include(house.tools, curator, waiting.bankId, { version, on, priority: 2 })],
  ['a mentee leaves', (on) => leave(house.tools, curator, mentee.bankId, { version, on, finished: true, reason: 'всё' })],
  ['an observation', (on) => recordObservation(house.tools, curator, mentee.bankId, { version, on, lines: [], counts: 'observer', words: 'видела занятие' })],
  ['a mentor is trained', (on) => markTrained(house.tools, curator, mentor.bankId, { version, on, words: undefined })],
  ['a mentor is back', (on) => resume(house.tools, curator, away.bankId, { version, on })],
  ['a unit is composed', (on) => composeUnit(house.tools, curator, { id: 'back', title: 'Воронова – Гусева', form: 'teacher_teacher', types: ['traditional'], from: on, to: '2027-05-31', mentorPersonIds: [mentor.personId], menteePersonIds: [mentee.personId], directions: {} })],
  ['terms of a proposal', (on) => changeTerms(house.tools, curator, proposal, { version, title: 'Другая', form: 'teacher_teacher', types: ['traditional'], from: on, to: '2027-05-31' })],
  ['a blank of a questionnaire', (on) => enterFromPaper(house.tools, questionnairesOfHouse(), curator, assignment, { answers: { main_request: 'Как быть?' }, answeredOn: on })],
  ['a row of the road map', async (on) => {
    const { id } = await house.database.roadmapItem.findFirstOrThrow({ where: { parentId: { not: null } } })
    return markItem(house.tools, curator, id, 1, { on })
  }],
]

test.each(writings)('%s', async (_what, write) => {
  await expect(write(BACK)).rejects.toThrow(/2025–2026 учебный год закрыт 10\.06\.2026/)
})

test('an order', async () => {
  const head = await house.visitor('head')
  await draftOrder(head)
  await saveRequisites(head, '90-ОД', '20.05.2026')
  await register(head)
  expect(head.text).toContain('2025–2026 учебный год закрыт 10.06.2026')
  expect(await house.database.document.count({ where: { state: 'registered' } })).toBe(0)
})

test('after the closing the same is written', async () => {
  await markTrained(house.tools, curator, mentor.bankId, { version, on: '2026-06-11', words: undefined })
  expect(await house.database.mentor.findUniqueOrThrow({ where: { id: mentor.bankId } })).toMatchObject({ trainedOn: '2026-06-11' })
})
