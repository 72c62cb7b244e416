import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answersOf, latestAnswers, ownSurveyTasks, surveyTasks } from '../../../src/common/surveys/index.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { aPerson } from '../../support/builders.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { giveConsent, launched, launchedFor, methodist } from './support.ts'

const satisfied = { overall: 8, info: 4, fair: 4, paper: 3, nps: 9 }

describe('a campaign', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  test('is launched for people chosen by a filter, and a second press makes no second one', async () => {
    await giveConsent(house, castId('mentee'))
    const curator = await house.visitor('methodist')
    await curator.open('/surveys')
    await curator.follow('Назначить анкету')
    await curator.follow('Анкета профессионального запроса')
    await curator.open(`${curator.path}?role=mentee`)
    expect(curator.sees('Крылова Дарья Алексеевна')).toBe(true)
    expect(curator.sees('Соколова Нина Дмитриевна')).toBe(false)
    await curator.choose('Кого спросить', 'Крылова Дарья Алексеевна').press('Назначить анкету')
    expect(curator.sees('Анкета назначена')).toBe(true)
    expect(curator.sees('Назначена')).toBe(true)
    const [task] = await surveyTasks(house.database, '2025-09-01')
    expect(task).toMatchObject({ day: '2025-09-15', why: 'Не ответили: 1\u00a0человек' })
    expect(await ownSurveyTasks(house.database, castId('mentee'), '2025-09-01')).toHaveLength(1)
    await curator.open('/surveys/new/mentee_request?role=mentee')
    await curator.choose('Кого спросить', 'Крылова Дарья Алексеевна').pressTwice('Назначить анкету')
    expect(await house.database.survey.count()).toBe(2)
  })

  test('nobody can be asked by yesterday', async () => {
    const curator = await house.visitor('methodist')
    await curator.open('/surveys/new/mentee_request')
    await curator.fill('Ответить до', '31.08.2025').choose('Кого спросить', 'Крылова Дарья Алексеевна').press('Назначить анкету')
    expect(curator.status).toBe(422)
    expect(curator.sees('Этот день уже прошёл')).toBe(true)
  })

  test('answers go from the first question to the bank: sent, locked, returned, sent again', async () => {
    await giveConsent(house, castId('mentee'))
    const own = await launched(house, 'mentee', 'satisfaction')
    const mentee = await house.visitor('mentee')
    await mentee.open(`/answers/${own.id}`)
    await mentee.follow('Начать')
    for (let page = 0; page < 4 && !mentee.path.endsWith('/check'); page += 1) {
      for (const [field, value] of Object.entries(satisfied)) if (mentee.$(`[name="${field}"]`).length > 0) mentee.enter(field, String(value))
      await mentee.press(mentee.$('form[data-answers] button').first().text())
    }
    expect(mentee.heading).toBe('Проверьте ответы')
    await mentee.press('Отправить ответы')
    expect(mentee.heading).toBe('Спасибо, ответы отправлены')
    await mentee.open(`/answers/${own.id}/check`)
    expect(mentee.path).toMatch(/check|sent/)
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}/clarification`)
    await curator.fill('Что уточнить', 'Проверьте последний вопрос').press('Вернуть на уточнение')
    expect(curator.sees('Возвращена на уточнение')).toBe(true)
    await mentee.open(`/answers/${own.id}`)
    expect(mentee.sees('Проверьте последний вопрос')).toBe(true)
    await mentee.follow('Продолжить')
    await mentee.press('Отправить ответы')
    const [given] = await answersOf(house.database, castId('mentee'), 'satisfaction', '2025-09-01')
    expect(given?.answers).toMatchObject(satisfied)
    expect(given?.words.find(({ key }) => key === 'overall')?.answer).toContain('8')
    expect((await latestAnswers(house.database, 'satisfaction', [castId('mentee')], '2025-09-01')).size).toBe(1)
  })

  test('is entered from paper with a scan, and never before the consent', async () => {
    const own = await launched(house, 'mentee', 'satisfaction')
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}/paper`)
    await curator.enter('overall', '8').fill('Дата на бланке', '01.09.2025').press('Сохранить ответы с бланка')
    expect(curator.status).toBe(409)
    expect(curator.sees('нет действующего')).toBe(true)
    await giveConsent(house, castId('mentee'))
    await curator.open(`/surveys/assignments/${own.id}/paper`)
    const scan = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
    await curator.enter('overall', '8').fill('Дата на бланке', '01.09.2025').attach('Скан или снимок бланка', 'бланк.pdf', scan).press('Сохранить ответы с бланка')
    expect(curator.sees('введено с бумаги')).toBe(true)
    expect(curator.sees('бланк.pdf')).toBe(true)
    await curator.open(`/surveys/${own.surveyId}`)
    expect(curator.sees('введено с бумаги')).toBe(true)
  })

  test('shows averages from five answers on, and an anonymous one shows nobody', async () => {
    const people = await Promise.all(['Громова', 'Дорохова', 'Жукова', 'Назарова', 'Орехова'].map((surname) => aPerson(house.tools, { surname, firstName: 'Анна' })))
    for (const id of people) await giveConsent(house, id)
    const all = await launchedFor(house, people, 'satisfaction')
    const enter = (id: string) => enterFromPaper(house.tools, questionnairesOfHouse(), methodist, id, { answers: satisfied, answeredOn: '2025-09-01' })
    for (const { id } of all.slice(0, 4)) await enter(id)
    const curator = await house.visitor('methodist')
    const address = `/surveys/${all[0]?.surveyId}`
    await curator.open(`${address}/results`)
    expect(curator.sees('среднее не показываем, пока ответов меньше 5')).toBe(true)
    expect(curator.sees('в среднем')).toBe(false)
    await enter(all[4]?.id ?? '')
    await curator.open(`${address}/results`)
    expect(curator.sees('в среднем 8 из 10')).toBe(true)
    expect(curator.html).not.toMatch(/style=/)
    await curator.open(`/surveys/assignments/${all[0]?.id}`)
    expect(curator.sees('ответы одного человека не показываем')).toBe(true)
    const csv = await curator.download(`${address}/answers.csv`)
    expect(csv.bytes.toString('utf8')).not.toContain('Громова')
    expect(csv.bytes.toString('utf8')).toContain('Сколько')
    expect((await curator.download(`${address}/answers.xlsx`)).bytes.subarray(0, 2).toString()).toBe('PK')
    expect((await curator.download(`${address}/results.pdf`)).bytes.subarray(0, 4).toString()).toBe('%PDF')
  })

  test('the head sees how many have answered, but not what only the curator may see', async () => {
    await giveConsent(house, castId('mentee'))
    const own = await launched(house)
    await enterFromPaper(house.tools, questionnairesOfHouse(), methodist, own.id, { answers: { mentor_avoid: 'Личное обстоятельство', exp_ped: 7 }, answeredOn: '2025-09-01' })
    const head = await house.visitor('head')
    await head.open(`/surveys/assignments/${own.id}`)
    expect(head.status).toBe(200)
    expect(head.sees('Личное обстоятельство')).toBe(false)
    expect((await head.open(`/surveys/${own.surveyId}/answers.xlsx`)).status).toBe(403)
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}`)
    expect(curator.sees('видит только куратор')).toBe(true)
    expect(curator.sees('Личное обстоятельство')).toBe(true)
  })
})
