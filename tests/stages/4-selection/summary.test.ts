import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordRefusal } from '../../../src/stages/4-selection/index.ts'
import { boardQuery, readBoard, seenPairs } from '../../../src/stages/4-selection/matching/board-state.ts'
import { savePreset, takePreset } from '../../../src/stages/4-selection/matching/preset.actions.ts'
import { presetsFor } from '../../../src/stages/4-selection/matching/preset.store.ts'
import { defaultSettings } from '../../../src/stages/4-selection/matching/settings.ts'
import { usualTerm } from '../../../src/stages/4-selection/matching/term.ts'
import { methodist as curator } from '../../common/surveys/support.ts'
import { openHouse, type House } from '../../support/house.ts'
import { mentee, mentor } from './support.ts'

describe('the summary of matching', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-22T10:00:00+03:00' })
  })
  afterEach(() => house.close())

  test('tells candidates, the choice and why, and no confidential word', async () => {
    const needy = await mentee(house.tools, { surname: 'Крылова' })
    const able = await mentor(house.tools, { surname: 'Громова' })
    await mentor(house.tools, { surname: 'Дорохова', strong: { behaviour: 2 } })
    await house.tools.transaction((tx) => recordRefusal(tx, { menteePersonId: needy.personId, mentorPersonId: able.personId, side: 'mentee', reason: 'Личная неприязнь', on: '2025-09-22', byId: needy.personId, at: house.clock.now() }))
    const head = await house.visitor('head')
    await head.open('/selection/summary')
    expect(head.sees('Дорохова А.И. – ')).toBe(true)
    expect(head.sees('Громова А.И.')).toBe(false)
    expect(head.sees('Личная неприязнь')).toBe(false)
    expect(head.sees('отказ')).toBe(false)
    const { status, type, name } = await head.download('/selection/summary.pdf')
    expect([status, type, name]).toEqual([200, 'application/pdf', 'Сводная таблица подбора на 22.09.2025.pdf'])
    const teacher = await house.visitor('mentor')
    expect((await teacher.open('/selection/summary')).status).toBe(403)
  })

  test('after a decision it says what the curator said', async () => {
    await mentee(house.tools, { surname: 'Крылова' })
    await mentor(house.tools, { surname: 'Громова' })
    const methodist = await house.visitor('methodist')
    await methodist.open('/selection')
    await methodist.fill('Почему так', 'Решили на педсовете').press('Сохранить черновик')
    await methodist.open('/selection/summary')
    expect(methodist.sees('Решение куратора: Решили на педсовете')).toBe(true)
    expect(methodist.sees('О.Н. Лебедева')).toBe(true)
  })

  test('a private preset is nobody else’s; the usual one is always there', async () => {
    await savePreset(house.tools, curator, { id: 'p1', name: 'Мой', isShared: false, settings: { ...defaultSettings, gap: 1 } })
    await takePreset(house.tools, curator, 'usual')
    expect((await presetsFor(house.database, curator.personId)).map(({ name }) => name)).toEqual(['Как предложено', 'Мой'])
    expect((await presetsFor(house.database, 'another')).map(({ name }) => name)).toEqual(['Как предложено'])
    await expect(takePreset(house.tools, { ...curator, personId: 'another' }, 'p1')).rejects.toThrow('Такого набора весов нет')
  })
})

describe('the state of the board', () => {
  test('lives in the address and comes back from it', () => {
    const state = readBoard({ held: ['a.b', 'c.none'], 'w-deficits': '45', 'w-time': '10', cell: 'a.d', calm: '1', variant: 'stable', try: 'rule:gap' }, defaultSettings)
    expect(state.settings.weights).toMatchObject({ deficits: 45, time: 10 })
    expect([...state.held]).toEqual([['a', 'b'], ['c', null]])
    const again = readBoard(Object.fromEntries(new URLSearchParams(boardQuery({ ...state, held: new Map([['a', 'b']]) }, defaultSettings))), defaultSettings)
    expect(again).toMatchObject({ calm: true, variant: 'stable', trial: 'rule:gap', cell: { menteeId: 'a', mentorId: 'd' }, settings: state.settings })
    expect(boardQuery(readBoard({}, defaultSettings), defaultSettings)).toBe('')
  })

  test('a row is held when it is ticked or changed; nonsense is passed over', () => {
    const { held } = readBoard({ 'mentor.a': 'x', 'was.a': 'x', 'mentor.b': 'y', 'was.b': 'x', 'mentor.c': 'none', 'was.c': 'none', lock: 'c' }, defaultSettings)
    expect([...held]).toEqual([['b', 'y'], ['c', null]])
    expect(seenPairs({ 'mentor.a': 'x', 'mentor.b': 'none', other: '1' })).toEqual(new Map([['a', 'x'], ['b', null]]))
    expect(readBoard({ held: 'a', cell: 'a.b.c', 'w-deficits': 'NaN' }, defaultSettings)).toMatchObject({ cell: undefined, settings: defaultSettings, problems: [expect.stringContaining('Дефициты')] })
  })

  test.each([['2025-09-22', '2025-09-22', '2026-05-31'], ['2026-05-31', '2026-05-31', '2026-05-31'], ['2026-07-01', '2026-09-01', '2027-05-31']])('pairs made on %s work from %s to %s', (today, from, to) => {
    expect(usualTerm(today)).toEqual({ from, to })
  })
})
