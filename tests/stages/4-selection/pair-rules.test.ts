import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordRefusal } from '../../../src/stages/4-selection/index.ts'
import { liftRule } from '../../../src/stages/4-selection/matching/pair-rule.actions.ts'
import { methodist as curator } from '../../common/surveys/support.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { answered, candidate, request } from '../2-requests/bank-support.ts'
import { mentee, mentor, type Someone } from './support.ts'

describe('conditions of pairs', () => {
  let house: House
  let methodist: Visitor
  let head: Visitor
  let needy: Someone
  let able: Someone
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-22T10:00:00+03:00' })
    methodist = await house.visitor('methodist')
    head = await house.visitor('head')
    needy = await mentee(house.tools, { surname: 'Крылова' })
    able = await mentor(house.tools, { surname: 'Громова' })
  })
  afterEach(() => house.close())

  const write = async (what: string, own: { rank?: string; reason?: string } = {}) => {
    await methodist.open('/selection/rules')
    methodist.choose('Наставляемый', needy.told).choose('Наставник', able.told).choose('Что записать', what)
    if (own.rank !== undefined) methodist.choose('Какое пожелание по порядку', own.rank)
    if (own.reason !== undefined) methodist.fill('Почему', own.reason)
    return methodist.pressTwice('Записать условие')
  }

  test('the curator reads the confidential texts and writes a wish down from them', async () => {
    await answered(house, needy.personId, 'mentee_request', { ...request, mentor_wish: 'Нравится, как ведёт занятия Громова' })
    await answered(house, able.personId, 'mentor_candidate', candidate)
    await methodist.open('/selection/rules')
    expect(methodist.sees('Нравится, как ведёт занятия Громова')).toBe(true)
    expect(methodist.sees('Сестра работает в средней группе')).toBe(true)
    await head.open('/selection/rules')
    expect(head.sees('Нравится, как ведёт занятия Громова')).toBe(false)
    await write('наставляемый хотел бы этого наставника', { rank: 'первое' })
    expect(methodist.sees('Крылова А. И. – Громова А. И.')).toBe(true)
    expect(methodist.sees('пожелание, 1-е по порядку · наставляемый')).toBe(true)
    expect(await house.database.pairRule.count()).toBe(1)
  })

  test('a wish needs its rank, a required pair its reason; a rank is given once', async () => {
    await write('наставляемый хотел бы этого наставника')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Выберите, какое это пожелание по порядку')).toBe(true)
    await write('обязательная пара')
    expect(methodist.sees('Напишите причину: она останется в истории')).toBe(true)
    await write('наставляемый хотел бы этого наставника', { rank: 'первое' })
    const other = await mentor(house.tools, { surname: 'Белоусова' })
    await methodist.open('/selection/rules')
    methodist.choose('Наставляемый', needy.told).choose('Наставник', other.told).choose('Что записать', 'наставляемый хотел бы этого наставника').choose('Какое пожелание по порядку', 'первое')
    await methodist.press('Записать условие')
    expect(methodist.sees('1-е пожелание этого человека уже записано')).toBe(true)
  })

  test('of a refusal the curator sees «ограничение», the head whose it is and why; only the head lifts it', async () => {
    await house.tools.transaction((tx) => recordRefusal(tx, { menteePersonId: needy.personId, mentorPersonId: able.personId, side: 'mentee', reason: 'Не сошлись характерами', on: '2025-09-22', byId: needy.personId, at: house.clock.now() }))
    await methodist.open('/selection/rules')
    expect(methodist.sees('ограничение')).toBe(true)
    expect(methodist.sees('Не сошлись характерами')).toBe(false)
    expect(methodist.sees('отказ ·')).toBe(false)
    expect(methodist.$('button:contains("Снять")').length).toBe(0)
    await methodist.open('/journal')
    expect(methodist.sees('записала ограничение для пары: Крылова А. И. – Громова А. И.')).toBe(true)
    expect(methodist.sees('Не сошлись характерами')).toBe(false)
    await head.open('/selection/rules')
    expect(head.sees('отказ · наставляемый · Не сошлись характерами')).toBe(true)
    await head.press('Снять: Крылова А. И. – Громова А. И., отказ')
    expect(head.sees('Условие снято')).toBe(true)
    expect(await house.database.pairRule.count({ where: { liftedOn: null } })).toBe(0)
  })

  test('a lift sent past the page is refused; the head bars a pair, the curator may not', async () => {
    await head.open('/selection/rules')
    head.choose('Наставляемый', needy.told).choose('Наставник', able.told).fill('Почему', 'Решение заведующего')
    await head.press('Запретить пару')
    expect(head.sees('запрет заведующего · заведующий · Решение заведующего')).toBe(true)
    const { id } = await house.database.pairRule.findFirstOrThrow({})
    await methodist.open('/selection/rules')
    expect(methodist.sees('Решение заведующего')).toBe(false)
    await expect(liftRule(house.tools, curator, id)).rejects.toThrow('снимает заведующий')
    await write('обязательная пара', { reason: 'Работают в одной группе' })
    expect(methodist.sees('Для этой пары записано ограничение')).toBe(true)
  })

  test('teachers have no way here', async () => {
    const teacher = await house.visitor('mentor')
    await teacher.open('/selection/rules')
    expect(teacher.status).toBe(403)
  })
})
