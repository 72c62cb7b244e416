// A practice in programmes: taken into a draft, offered for the same deficit, with what came of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usesOfPractices } from '../../../../src/stages/5-pairs/index.ts'
import { castPair } from '../../5-pairs/programmes/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor
let mentor: Visitor
let unitId: string
let practiceId: string
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-20T10:00:00+03:00' })
  unitId = await castPair(house, { deficits: [{ competence: 'regime', severity: 3 }] })
  methodist = await house.visitor('methodist')
  mentor = await house.visitor('mentor')
  await methodist.open('/completion/practices/new')
  await methodist.fill('Название', 'Утренний круг').fill('В чём суть', 'Пять минут перед завтраком.').choose('С чем помогает', 'Режимные моменты и организация дня').press('Предложить практику')
  await methodist.choose('Решение', 'Принять в копилку').press('Записать решение')
  practiceId = (await house.database.practice.findFirstOrThrow()).id
})
afterAll(() => house.close())

describe('a practice of the library', () => {
  it('waits until some programme is being written', async () => {
    await mentor.open(`/completion/practices/${practiceId}/use`)
    expect(mentor.sees('Сейчас ни одна программа не пишется')).toBe(true)
  })

  it('is proposed by itself when a programme is drafted for the same deficit', async () => {
    await mentor.open(`/pairs/${unitId}/programme`)
    await mentor.press('Составить программу')
    const rows = await house.database.planItem.findMany({ where: { libraryId: { startsWith: 'practice-' } } })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.content).toContain('Практика из копилки «Утренний круг»')
  })

  it('is taken into a draft of one\'s own, once', async () => {
    await house.database.planItem.deleteMany({ where: { libraryId: { startsWith: 'practice-' } } })
    await mentor.open(`/completion/practices/${practiceId}`)
    await mentor.follow('Использовать в программе')
    const [option] = mentor.$('select[name="programme"] option[value!=""]').toArray()
    await mentor.fill('В какую программу и когда', mentor.$(option ?? '').attr('value') ?? '').pressTwice('Добавить в план')
    expect(await house.database.planItem.count({ where: { libraryId: { startsWith: 'practice-' } } })).toBe(1)
    expect(mentor.path).toContain(`/pairs/${unitId}/programme?edition=1`)
    expect(await usesOfPractices(house.database, [practiceId])).toMatchObject([{ practiceId, unitId }])
    await methodist.open(`/completion/practices/${practiceId}`)
    expect(methodist.sees('взята в 1 программу')).toBe(true)
  })

  it('a stranger to the unit is offered no programme of it', async () => {
    const stranger = await house.visitor('psychologist')
    await stranger.open(`/completion/practices/${practiceId}`)
    expect(stranger.sees('Использовать в программе')).toBe(false)
  })

  it('tells what came of it as soon as levels are marked', async () => {
    const target = await house.database.programmeTarget.findFirstOrThrow({ where: { competence: 'regime' } })
    await house.database.programmeTarget.update({ where: { id: target.id }, data: { startLevel: 1, reachedLevel: 3 } })
    const [use] = await usesOfPractices(house.database, [practiceId])
    expect(use?.levels).toEqual([{ start: 1, reached: 3 }])
  })
})
