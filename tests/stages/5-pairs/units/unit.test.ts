import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formAndTypes } from '../../../../src/stages/5-pairs/units/forms-and-types.ts'
import { isGroup, isMemberOn, menteesOf, mentorsOf, openKeyOf, schoolYearsOf, titleOfUnit } from '../../../../src/stages/5-pairs/units/membership.ts'
import { unitCard } from '../../../../src/stages/5-pairs/units/unit-card.store.ts'
import { shownState, unitTag } from '../../../../src/stages/5-pairs/units/unit.ts'
import { assertOwnUnit, foundUnit, openUnits, unitsOfPerson } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { statementsOf } from '../../../support/statements.ts'

const approved = { state: 'approved', from: '2025-09-15', to: '2026-05-31', outcome: null, orderId: 'order' } as const

describe('a unit on a day', () => {
  it('works within its term, waits before it and asks for a decision after it', () => {
    expect(shownState(approved, '2025-09-14')).toBe('approved')
    expect(shownState(approved, '2025-09-15')).toBe('active')
    expect(shownState(approved, '2026-05-31')).toBe('active')
    expect(shownState(approved, '2026-06-01')).toBe('overdue')
  })

  it('is called by its outcome once it is over', () => {
    expect(unitTag({ ...approved, state: 'finished', outcome: 'partial' }, '2026-06-01').words).toBe('Завершена частично')
    expect(unitTag({ ...approved, state: 'finished', outcome: 'success' }, '2026-06-01').tone).toBe('good')
    expect(unitTag({ ...approved, state: 'stopped', orderId: null }, '2026-06-01').words).toBe('Не состоялась')
    expect(unitTag({ ...approved, outcome: 'extended' }, '2026-05-01')).toEqual({ tone: 'wait', words: 'Продлена' })
  })

  it('belongs to every school year it reaches into (A8)', () => {
    expect(schoolYearsOf({ from: '2024-09-01', to: '2026-05-31', endedOn: null })).toEqual([2024, 2025])
    expect(schoolYearsOf({ from: '2024-09-01', to: '2026-05-31', endedOn: '2025-03-01' })).toEqual([2024])
  })

  it('is called by its people', () => {
    const people = (...surnames: string[]) => surnames.map((surname) => ({ surname }))
    expect(titleOfUnit(people('Соломатина'), people('Лукашевич'))).toBe('Соломатина – Лукашевич')
    expect(titleOfUnit(people('Сомова'), people('Белоусова', 'Дронова', 'Ким', 'Юдина'))).toBe('Сомова – Белоусова и ещё 3')
  })

  it('holds one key for a mentee and a direction, whatever the letters', () => {
    expect(openKeyOf('p', ' Речь Детей')).toBe(openKeyOf('p', 'речь детей'))
    expect(openKeyOf('p', null)).not.toBe(openKeyOf('p', 'речь'))
  })

  it('counts both ends of a membership', () => {
    expect(isMemberOn({ from: '2025-09-15', to: '2025-10-01' }, '2025-10-01')).toBe(true)
    expect(isMemberOn({ from: '2025-09-15', to: '2025-10-01' }, '2025-10-02')).toBe(false)
  })

  it('names its form and types', () => {
    expect(formAndTypes({ form: 'teacher_teacher', types: ['group', 'virtual'] })).toBe('педагог – педагог, групповое, дистанционное')
  })
})

describe('a unit in the database', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  it('is read with its people, and only by whoever belongs to it', async () => {
    const mentor = await aMentor(house.tools, { surname: 'Сомова', firstName: 'Елена', patronymic: 'Викторовна' })
    const mentees = [await aMentee(house.tools, { surname: 'Дронова' }), await aMentee(house.tools, { surname: 'Белоусова' })]
    const stranger = await aMentee(house.tools, { surname: 'Яшина' })
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees, types: ['group'] })
    const unit = await foundUnit(house.database, unitId)
    expect(isGroup(unit, '2025-09-20')).toBe(true)
    expect(mentorsOf(unit, '2025-09-20').map(({ person }) => person.name.surname)).toEqual(['Сомова'])
    expect(menteesOf(unit, '2025-09-20').map(({ person }) => person.name.surname)).toEqual(['Белоусова', 'Дронова'])
    expect((await assertOwnUnit(house.database, mentor.personId, unitId, 'mentor')).id).toBe(unitId)
    await expect(assertOwnUnit(house.database, mentor.personId, unitId, 'mentee')).rejects.toMatchObject({ reason: 'not-found' })
    await expect(assertOwnUnit(house.database, stranger.personId, unitId)).rejects.toMatchObject({ reason: 'not-found' })
    expect(await unitsOfPerson(house.database, mentor.personId)).toHaveLength(1)
    expect((await openUnits(house.database)).map(({ id }) => id)).toContain(unitId)
  })

  it('asks the database five questions (nine statements) for its page, however many people there are', async () => {
    const costOf = (unitId: string) => statementsOf(house, async (database) => void (await unitCard(database, unitId, '2025-09-20')))
    const pair = await aUnit(house.tools)
    const mentees = [await aMentee(house.tools), await aMentee(house.tools), await aMentee(house.tools), await aMentee(house.tools)]
    const group = await aUnit(house.tools, { mentees })
    const cost = await costOf(pair.unitId)
    expect(await costOf(group.unitId)).toBe(cost)
    expect(cost).toBeLessThanOrEqual(9)
  })
})
