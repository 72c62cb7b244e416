import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { monitoringReaction } from '../../../../src/stages/6-completion/index.ts'
import type { Answers } from '../../../../src/kit/questionnaires/applicability.ts'
import { launchedFor, methodist as actor } from '../../../common/surveys/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { answers, catalogue, midMentee } from './support.ts'

const all = (point: number): Answers => ({ c1: point, c2: point, c3: point, c4: point, c5: point })

describe('the comfort check', () => {
  let house: House
  let unitId: string
  beforeEach(async () => {
    house = await openHouse({ at: '2025-10-20T10:00:00+03:00' })
    ;({ unitId } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, { personId: castId('mentor') })], mentees: [await aMentee(house.tools, { personId: castId('mentee') })] }))
  })
  afterEach(() => house.close())

  test('tells the curator and the psychologist to talk; the head and both sides see neither answers nor the conclusion', async () => {
    const assignment = await answers(house, castId('mentee'), 'comfort_check', all(2))
    for (const who of ['methodist', 'psychologist'] as const) {
      const visitor = await (await house.visitor(who)).open('/completion/monitoring/comfort')
      expect(visitor.text).toContain('Поговорить')
      expect((await visitor.open('/?tasks=all')).text).toContain('Поговорить с парой: Соколова – Крылова')
    }
    for (const who of ['head', 'mentor', 'mentee'] as const) {
      const visitor = await house.visitor(who)
      expect((await visitor.open('/completion/monitoring/comfort')).status).toBe(403)
      expect((await visitor.open('/?tasks=all')).text).not.toContain('Поговорить с парой')
    }
    const head = await (await house.visitor('head')).open(`/surveys/assignments/${assignment}`)
    expect(head.text).not.toContain('Мне легко задавать вопросы')
    const survey = await house.database.assignment.findUniqueOrThrow({ where: { id: assignment } })
    expect((await head.open(`/surveys/${survey.surveyId}/results`)).text).toContain('Ответы видит только куратор')
    expect(head.text).not.toMatch(/Мне легко задавать вопросы|Сравнить/)
    const [later] = await launchedFor(house, [castId('mentee')], 'comfort_check', catalogue)
    expect((await head.open(`/surveys/${later?.surveyId}/comparison?with=${survey.surveyId}`)).text).not.toContain('Мне легко задавать вопросы')
    expect((await head.open('/journal')).text).not.toContain('оговорить с парой')
  })

  test('both content: all is well, nobody has to talk', async () => {
    await answers(house, castId('mentee'), 'comfort_check', all(5))
    await answers(house, castId('mentor'), 'comfort_check', all(4))
    const psychologist = await (await house.visitor('psychologist')).open('/completion/monitoring/comfort')
    expect(psychologist.text).toContain('Всё хорошо')
    expect(await house.database.alertTalk.count()).toBe(0)
  })

  test('answers and talks go in the transaction that ends the unit', async () => {
    const id = await answers(house, castId('mentee'), 'comfort_check', all(2))
    await house.database.unit.update({ where: { id: unitId }, data: { to: '2025-10-20' } })
    const methodist = await (await house.visitor('methodist')).open(`/pairs/${unitId}/ending/outcome`)
    methodist.choose('Итог', 'завершена успешно').choose('Что дальше у наставляемых', 'участие завершено').fill('Последний день работы', '20.10.2025')
    await methodist.press('Завершить работу')
    expect(await house.database.unit.findUniqueOrThrow({ where: { id: unitId }, select: { state: true } })).toEqual({ state: 'finished' })
    expect(await house.database.assignment.findUniqueOrThrow({ where: { id } })).toMatchObject({ answers: null, words: null, state: 'assigned' })
    expect(await house.database.alertTalk.count()).toBe(0)
  })

  test('what ended otherwise is a task with one button', async () => {
    const id = await answers(house, castId('mentee'), 'comfort_check', all(5))
    await house.database.unit.update({ where: { id: unitId }, data: { state: 'stopped', endedOn: '2025-10-20' } })
    const methodist = await (await house.visitor('methodist')).open('/?tasks=all')
    await methodist.follow('Удалить ответы о комфорте общения')
    await methodist.press('Удалить ответы завершённых программ: 1 анкета')
    expect(await house.database.assignment.findUniqueOrThrow({ where: { id } })).toMatchObject({ answers: null })
  })

  test('a withdrawn consent takes talks about answers with it', async () => {
    await answers(house, castId('mentee'), 'mid_mentee', midMentee({ change: 'finish', change_note: 'Устала' }))
    const end = { consentId: 'c', personId: castId('mentee'), kind: 'processing-mentee' as const, on: '2025-10-21', author: actor, at: house.clock.now() }
    expect(await monitoringReaction.holdings?.(house.database, castId('mentee'), 'processing-mentee')).toHaveLength(1)
    await house.tools.transaction(async (tx) => monitoringReaction.onWithdrawal?.(tx, { ...end, kind: 'processing-mentor' }))
    expect(await house.database.alertTalk.count()).toBe(1)
    await house.tools.transaction(async (tx) => monitoringReaction.onWithdrawal?.(tx, end))
    expect(await house.database.alertTalk.count()).toBe(0)
  })
})
