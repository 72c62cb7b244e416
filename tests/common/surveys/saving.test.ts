import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type supertest from 'supertest'
import { beginEdit, editDraft, publish } from '../../../src/common/surveys/publication.actions.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { giveConsent, launched, methodist, withdraw, type Launched } from './support.ts'

describe('saving one answer', () => {
  let house: House
  let own: Launched
  let consent: string
  let mentee: Visitor
  let token: string
  beforeEach(async () => {
    house = await openHouse()
    consent = await giveConsent(house, castId('mentee'))
    own = await launched(house)
    mentee = await house.visitor('mentee')
    await mentee.open(`/answers/${own.id}`)
    await mentee.follow('Начать')
    token = mentee.$('input[name=_csrf]').attr('value') ?? ''
  })
  afterEach(() => house.close())

  type Answer = Awaited<ReturnType<ReturnType<typeof supertest.agent>['post']>>
  function save(field: string, value: string | string[], seen = 0): Promise<Answer> {
    const fields: [string, string][] = [['_csrf', token], ['field', field], ['seen', String(seen)], ...[value].flat().map((one): [string, string] => [field, one])]
    return Promise.resolve(mentee.agent.post(`/answers/${own.id}/save`).type('form').send(new URLSearchParams(fields).toString()))
  }
  const draft = async () => (await house.database.assignment.findUniqueOrThrow({ where: { id: own.id } })).draft

  test('keeps it and says when', async () => {
    const answer = await save('exp_ped', '7')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ saved: 'Сохранено в 09:00', versions: { exp_ped: 1 } })
    expect(await draft()).toContain('"exp_ped":7')
  })

  test('takes two queries besides the session, and no transaction', async () => {
    await save('exp_ped', '7')
    const queries: string[] = []
    const watched = house.database.$extends({ query: { $allModels: { $allOperations: ({ model, operation, args, query }) => {
      queries.push(`${model}.${operation}`)
      return query(args)
    } } } })
    const original = Object.getOwnPropertyDescriptor(house.tools, 'database')
    Object.assign(house.tools, { database: watched })
    const { saveField } = await import('../../../src/common/surveys/answer.actions.ts')
    const actor = { ...methodist, personId: castId('mentee') }
    await saveField(house.tools, questionnairesOfHouse(), own.id, { way: 'account', author: actor }, { name: 'exp_here', body: { exp_here: '3' }, seen: 0 })
    if (original) Object.defineProperty(house.tools, 'database', original)
    expect(queries).toEqual(['Assignment.findFirst', 'Assignment.updateMany'])
  })

  test.each([
    ['a number beyond the scale', 'confidence', '11', 'Выберите оценку от 1 до 10'],
    ['a foreign option', 'want', 'maybe', 'Выберите один из вариантов'],
    ['words for a number', 'exp_ped', 'семь', 'Напишите число цифрами'],
    ['an unknown key', 'salary', '5', 'Этого вопроса в анкете нет'],
    ['a key of an object', '__proto__', '5', 'Этого вопроса в анкете нет'],
    ['100 kB of text', 'main_request', 'я'.repeat(50_000), 'Сократите до'],
  ])('refuses %s and keeps what was there', async (_what, field, value, words) => {
    await save('exp_ped', '7')
    if (field === 'main_request') await save('want', 'yes')
    const answer = await save(field, value, field === 'exp_ped' ? 1 : 0)
    expect(answer.status).toBe(422)
    expect((answer.body as { words: string }).words).toContain(words)
    expect(await draft()).toContain('"exp_ped":7')
  })

  test('a second window with another answer is told of the first one', async () => {
    await save('exp_ped', '7')
    const answer = await save('exp_ped', '9', 0)
    expect(answer.status).toBe(409)
    expect((answer.body as { words: string }).words).toContain('ответ «7')
    expect(await draft()).toContain('"exp_ped":7')
    const again = await save('exp_ped', '9', (answer.body as { version: number }).version)
    expect(again.status).toBe(200)
  })

  test('a stale page sent whole is told of both values and overwrites nothing', async () => {
    await save('exp_ped', '7')
    mentee.fill('Сколько полных лет Вы работаете педагогом?', '9')
    await mentee.press('К началу')
    expect(mentee.status).toBe(422)
    expect(mentee.sees('В другом окне здесь уже ответ «7')).toBe(true)
    expect(mentee.$('[name="exp_ped"]').attr('value')).toBe('9')
    expect(await draft()).toContain('"exp_ped":7')
    await mentee.press('К началу')
    expect(await draft()).toContain('"exp_ped":9')
  })

  test('many answers at once are all kept', async () => {
    const fields: [string, string][] = [['exp_ped', '7'], ['exp_here', '3'], ['confidence', '8'], ['climate', '9'], ['want', 'yes']]
    const answers = await Promise.all(fields.map(([field, value]) => save(field, value)))
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200))
    const kept = JSON.parse(await draft()) as { answers: Record<string, unknown> }
    expect(kept.answers).toMatchObject({ exp_ped: 7, exp_here: 3, confidence: 8, climate: 9 })
  })

  test('stops in clear words when the consent is withdrawn, and keeps nothing half done', async () => {
    await save('exp_ped', '7')
    await withdraw(house, consent, '2025-09-01')
    const answer = await save('exp_here', '3')
    expect(answer.status).toBe(409)
    expect((answer.body as { words: string; stop: boolean }).stop).toBe(true)
    expect((answer.body as { words: string }).words).toContain('мы остановились. Неотправленные ответы удалены')
    expect(await draft()).toBe('{"answers":{},"versions":{}}')
  })

  test('a closed survey takes nothing more until it is opened again', async () => {
    await save('exp_ped', '7')
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${own.surveyId}/closing`)
    await curator.press('Закрыть опрос')
    expect(((await save('exp_here', '3')).body as { words: string }).words).toContain('Опрос закрыт')
    await curator.open(`/surveys/${own.surveyId}/reopening`)
    await curator.fill('Ответить до', '30.09.2025').press('Принимать ответы')
    expect((await save('exp_here', '3')).status).toBe(200)
  })

  test('a survey that is over says until when answers were taken', async () => {
    house.clock.set('2025-09-23T09:00:00+03:00')
    const late = await house.visitor('mentee')
    await late.open(`/answers/${own.id}/check`)
    expect(late.status).toBe(409)
    expect(late.sees('Ответы принимали до 22.09.2025')).toBe(true)
  })

  test('a new version changes nothing for those who are answering', async () => {
    const catalogue = questionnairesOfHouse()
    await beginEdit(house.tools, catalogue, methodist, 'mentee_request')
    await editDraft(house.tools, methodist, 'mentee_request', 1, (definition) => ({ ...definition, title: 'Новое название' }))
    await publish(house.tools, methodist, 'mentee_request', undefined)
    expect((await save('exp_ped', '7')).status).toBe(200)
    await mentee.open(`/answers/${own.id}`)
    expect(mentee.heading).toBe('Анкета профессионального запроса')
    const next = await launched(house)
    const { versionId } = await house.database.assignment.findUniqueOrThrow({ where: { id: next.id } })
    expect((await house.database.questionnaireVersion.findUniqueOrThrow({ where: { id: versionId } })).number).toBe(2)
  })
})
