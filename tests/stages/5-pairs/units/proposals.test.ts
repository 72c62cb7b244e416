import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerOwn, enterAnswer } from '../../../../src/stages/5-pairs/units/answers.actions.ts'
import { addMember } from '../../../../src/stages/5-pairs/units/members.actions.ts'
import { composeUnit, proposeUnits } from '../../../../src/stages/5-pairs/units/proposal.actions.ts'
import { standingPairs } from '../../../../src/stages/5-pairs/units/standing-pairs.store.ts'
import { foundUnit } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { changeTerms } from '../../../../src/stages/5-pairs/units/unit.actions.ts'
import { ownUnitTasks } from '../../../../src/stages/5-pairs/units/unit-tasks.store.ts'
import { setPlaces } from '../../../../src/stages/3-mentors/index.ts'
import { newId } from '../../../../src/kit/ids.ts'
import type { Actor } from '../../../../src/rights/actor.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'
import { orderOn, stopsOf, withBasis } from './pairing-support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
})
afterEach(() => house.close())

const deed = () => ({ author: methodist, at: house.clock.now(), today: house.clock.today() })
const actorOf = ({ personId }: Placed): Actor => ({ ...methodist, userId: `user-${personId}`, personId, roles: ['mentee'] })
const term = { from: '2025-09-15', to: '2026-05-31', form: 'teacher_teacher', types: ['traditional'], reason: 'подошли' } as const
const propose = (menteeIds: string[], mentorIds: string[]) => house.tools.transaction((tx) => proposeUnits(tx, deed(), [{ menteeIds, mentorIds, ...term }]))

describe('proposals', () => {
  it('come from the board, stand there as pairs, and hold a mentee once in a direction', async () => {
    const [first, second, mentee] = [await aMentor(house.tools), await aMentor(house.tools), await aMentee(house.tools, { surname: 'Лукашевич' })]
    const [made] = await propose([mentee.bankId], [first.bankId])
    expect(await standingPairs(house.database)).toEqual([{ menteeId: mentee.bankId, mentorId: first.bankId, unitId: made?.unitId, state: 'proposed' }])
    await expect(propose([mentee.bankId], [second.bankId])).rejects.toThrow(/Лукашевич.* уже в паре .*по этому направлению/)
    await house.tools.transaction((tx) => proposeUnits(tx, deed(), [{ menteeIds: [mentee.bankId], mentorIds: [second.bankId], ...term, direction: 'Речевое развитие' }]))
    expect(await standingPairs(house.database)).toHaveLength(2)
  })

  it('are made once when two curators choose the same mentee at one time', async () => {
    const [one, other, mentee] = [await aMentor(house.tools), await aMentor(house.tools), await aMentee(house.tools)]
    const unit = (mentor: Placed) => composeUnit(house.tools, methodist, { id: newId(), ...term, types: ['traditional'], mentorPersonIds: [mentor.personId], menteePersonIds: [mentee.personId], directions: {} })
    const results = await Promise.allSettled([unit(one), unit(other)])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(String(refused[0]?.reason)).toContain('уже в паре')
    expect(await house.database.unit.count()).toBe(1)
  })

  it('are refused without a consent, and for one person on both sides', async () => {
    const [mentor, mentee] = [await aMentor(house.tools), await aMentee(house.tools, { consents: false })]
    await expect(propose([mentee.bankId], [mentor.bankId])).rejects.toThrow('согласие на обработку данных не действует')
    const both = await aMentee(house.tools, { personId: mentor.personId })
    await expect(propose([both.bankId], [mentor.bankId])).rejects.toThrow('не может быть сразу наставником и наставляемым')
  })

  it('let the head lead without a place in the bank (N27)', async () => {
    const mentee = await aMentee(house.tools)
    const id = newId()
    await house.database.consent.create({ data: { id: newId(), personId: castId('head'), kind: 'processing-mentor', batch: newId(), terms: '{}', offeredOn: '2025-09-01', offeredAt: house.clock.now(), offeredById: castId('methodist'), answer: 'signed', signedOn: '2025-09-01' } })
    await composeUnit(house.tools, methodist, { id, ...term, form: 'head_teacher', types: ['traditional'], mentorPersonIds: [castId('head')], menteePersonIds: [mentee.personId], directions: {} })
    expect((await foundUnit(house.database, id)).members).toHaveLength(2)
  })

  it('ask again whoever agreed when the terms change', async () => {
    const { unitId } = await aUnit(house.tools, { state: 'agreed' })
    const unit = await foundUnit(house.database, unitId)
    await changeTerms(house.tools, methodist, unitId, { version: String(unit.version), title: unit.title, form: unit.form, types: unit.types, from: unit.from, to: '2027-05-31' })
    expect(await foundUnit(house.database, unitId)).toMatchObject({ state: 'proposed', to: '2027-05-31' })
    await expect(changeTerms(house.tools, methodist, unitId, { version: '1', title: 'Другая', form: unit.form, types: unit.types, from: unit.from, to: '2027-05-31' })).rejects.toMatchObject({ advice: { field: 'version' } })
  })
})

describe('answers', () => {
  it('agree only when everybody has said yes, also on paper', async () => {
    const { unitId, mentors, mentees } = await aUnit(house.tools, { state: 'proposed' })
    await answerOwn(house.tools, actorOf(mentees[0] as Placed), unitId, { answer: 'agreed' })
    expect((await foundUnit(house.database, unitId)).state).toBe('proposed')
    const member = (await foundUnit(house.database, unitId)).members.find(({ personId }) => personId === mentors[0]?.personId)
    await enterAnswer(house.tools, methodist, unitId, member?.id ?? '', { answer: 'agreed', way: 'paper' })
    expect((await foundUnit(house.database, unitId)).state).toBe('agreed')
  })

  it('drop a pair by a refusal, make it a rule and tell nobody who it was', async () => {
    const { unitId, mentors, mentees } = await aUnit(house.tools, { state: 'proposed' })
    const goesOn = await answerOwn(house.tools, actorOf(mentees[0] as Placed), unitId, { answer: 'refused', words: 'Не сошлись характерами' })
    expect(goesOn).toBe(false)
    expect(await foundUnit(house.database, unitId)).toMatchObject({ state: 'stopped', endGround: 'участники не договорились' })
    const [rule] = await house.database.pairRule.findMany()
    expect(rule).toMatchObject({ menteePersonId: mentees[0]?.personId, mentorPersonId: mentors[0]?.personId, kind: 'refused', side: 'mentee', isConfidential: true })
    expect(JSON.stringify(await house.database.journalEntry.findMany())).not.toContain('Не сошлись')
    const curator = await house.visitor('methodist')
    await curator.open(`/pairs/${unitId}`)
    expect(curator.text).toContain('Предложение снято')
    expect(curator.text).not.toContain('отказ ')
    expect(await standingPairs(house.database)).toEqual([])
  })

  it('leave the rest of a group together when one mentee refuses', async () => {
    const mentees = [await aMentee(house.tools, { surname: 'Белоусова' }), await aMentee(house.tools, { surname: 'Дронова' })]
    const { unitId, mentors } = await aUnit(house.tools, { mentees, state: 'proposed' })
    await answerOwn(house.tools, actorOf(mentors[0] as Placed), unitId, { answer: 'agreed' })
    await answerOwn(house.tools, actorOf(mentees[0] as Placed), unitId, { answer: 'agreed' })
    await answerOwn(house.tools, actorOf(mentees[1] as Placed), unitId, { answer: 'refused' })
    const unit = await foundUnit(house.database, unitId)
    expect(unit.state).toBe('agreed')
    expect(unit.title).toMatch(/ – Белоусова$/)
  })
})

describe('people of a unit', () => {
  it('move from one proposal to a group, and a second mentor takes a direction', async () => {
    const mentee = await aMentee(house.tools, { surname: 'Ким' })
    const pair = await aUnit(house.tools, { mentees: [mentee], state: 'agreed' })
    const group = await aUnit(house.tools, { state: 'agreed' })
    const { version } = await foundUnit(house.database, group.unitId)
    await addMember(house.tools, methodist, group.unitId, { version: String(version), role: 'mentee', personId: mentee.personId })
    expect((await foundUnit(house.database, pair.unitId)).state).toBe('stopped')
    const joined = await foundUnit(house.database, group.unitId)
    expect(joined).toMatchObject({ state: 'proposed' })
    expect(joined.title).toContain('Ким')
    const second = await aMentor(house.tools)
    await addMember(house.tools, methodist, group.unitId, { version: String(joined.version), role: 'mentor', personId: second.personId, direction: 'Речевое развитие' })
    expect((await foundUnit(house.database, group.unitId)).members.find(({ personId }) => personId === second.personId)).toMatchObject({ direction: 'Речевое развитие', role: 'mentor' })
  })

  it('are asked when they join a pair that an order has fixed, and may refuse without harm to it', async () => {
    const { unitId } = await aUnit(house.tools, { from: '2025-09-01' })
    const newcomer = await aMentee(house.tools, { surname: 'Яшина' })
    await addMember(house.tools, methodist, unitId, { version: '1', role: 'mentee', personId: newcomer.personId })
    expect(await ownUnitTasks(house.database, newcomer.personId, 'Europe/Moscow')).toHaveLength(1)
    await answerOwn(house.tools, actorOf(newcomer), unitId, { answer: 'refused' })
    const unit = await foundUnit(house.database, unitId)
    expect(unit.state).toBe('approved')
    expect(unit.members.filter(({ leaveGround }) => leaveGround === null)).toHaveLength(2)
  })

  it('are told, not broken, when places become fewer than mentees', async () => {
    const mentor = await aMentor(house.tools, { capacity: 2 })
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools), await aMentee(house.tools)] })
    const { version } = await house.database.mentor.findUniqueOrThrow({ where: { id: mentor.bankId } })
    await setPlaces(house.tools, methodist, mentor.bankId, { version: String(version), capacity: 1 })
    expect(await house.database.mentor.findUniqueOrThrow({ where: { id: mentor.bankId } })).toMatchObject({ capacity: 1, load: 2, state: 'busy' })
    expect((await foundUnit(house.database, unitId)).state).toBe('approved')
    house.clock.set('2025-09-16T09:00:00+03:00')
    const curator = await house.visitor('methodist')
    await curator.open(`/pairs/${unitId}`)
    expect(curator.text).toContain('мест 1, а наставляемых сейчас 2')
  })

  it('may be led by somebody younger: a warning, never a ban (A11)', async () => {
    const mentor = await aMentor(house.tools, { surname: 'Мамедова', firstName: 'Айгюн', patronymic: 'Рашид кызы' })
    const mentee = await aMentee(house.tools, { surname: 'Римская-Корсакова', firstName: 'Анна', patronymic: 'Ильинична' })
    await house.database.person.update({ where: { id: mentor.personId }, data: { servicePedagogicalMonths: 12, serviceAsOf: '2025-09-01', birthDate: '2002-03-01' } })
    await house.database.person.update({ where: { id: mentee.personId }, data: { servicePedagogicalMonths: 324, serviceAsOf: '2025-09-01' } })
    const [made] = await propose([mentee.bankId], [mentor.bankId])
    const curator = await house.visitor('methodist')
    await curator.open(`/pairs/${made?.unitId}`)
    expect(curator.text).toContain('У наставника опыта меньше: Мамедова А. Р. – Римская-Корсакова А. И. ')
    await house.database.unitMember.updateMany({ data: { answer: 'agreed' } })
    await house.database.unit.updateMany({ data: { state: 'agreed' } })
    await withBasis(house, made?.unitId ?? '')
    expect(await stopsOf(house, { units: [made?.unitId ?? ''] })).toEqual([])
    await orderOn(house, { units: [made?.unitId ?? ''] })
    expect((await foundUnit(house.database, made?.unitId ?? '')).state).toBe('approved')
  })
})
