import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { mentee, mentor, mentorOf } from './support.ts'

describe('the board of matching', () => {
  let house: House
  let methodist: Visitor
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-22T15:40:00+03:00' })
    methodist = await house.visitor('methodist')
  })
  afterEach(() => house.close())

  test('says what will stand there while nobody looks for a mentor, and while there are no mentors', async () => {
    await methodist.open('/selection')
    expect(methodist.sees('Некому подбирать наставника')).toBe(true)
    await mentee(house.tools, { surname: 'Крылова' })
    await methodist.open('/selection')
    expect(methodist.sees('Пока нет наставников')).toBe(true)
    expect(methodist.$('a:contains("Открыть банк наставников")').length).toBe(1)
  })

  test('shows scores, the proposal with its proof, and that nobody is left alone', async () => {
    await mentee(house.tools, { surname: 'Крылова' })
    await mentor(house.tools, { surname: 'Громова' })
    await mentor(house.tools, { surname: 'Дорохова', strong: { parents: 3 } })
    await methodist.open('/selection')
    expect(methodist.status).toBe(200)
    expect(methodist.sees('1 наставляемый, 2 наставника, 2 места')).toBe(true)
    expect(methodist.sees('Больше пар при этих правилах составить нельзя')).toBe(true)
    expect(methodist.sees('Без пары никто не остаётся')).toBe(true)
    expect(mentorOf(methodist, 'Крылова А. И.')).toMatch(/^Громова А. И. – \d+$/)
    expect(methodist.$('.matrix .on').length).toBe(1)
  })
})
