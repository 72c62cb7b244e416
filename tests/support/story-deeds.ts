// What people of the story do again and again, through the same forms.
import type { Answers } from '../../src/kit/questionnaires/applicability.ts'
import { requisiteDay } from '../../src/kit/russian/dates.ts'
import { aPicture } from '../common/consents/support.ts'
import { STORY_PASSWORD, type Story } from './story.ts'
import { plain, type Visitor } from './visitor.ts'

/** The curator opens access, the person sets the password by the one-time link. */
export async function openAccess(story: Story, person: string, login: string, role: string): Promise<void> {
  const curator = await (await story.as('curator')).open('/accounts/new')
  await curator.choose('Сотрудник', person).fill('Логин', login).choose('Роли', role).press('Открыть доступ')
  const link = /http:\/\/house\.test(\/sign-in\/link\/[^\s<]+)/.exec(curator.html)?.[1] ?? ''
  const visitor = await story.house.stranger().open(link)
  await visitor.fill('Новый пароль', STORY_PASSWORD).fill('Ещё раз', STORY_PASSWORD).press('Задать пароль и войти')
}

let pictures = 0

/** The signed paper of whoever the page of the consent is about comes back with a photograph. */
export async function signedOnPaper(story: Story, consentId: string): Promise<void> {
  const curator = await (await story.as('curator')).open(`/consents/${consentId}/paper`)
  pictures += 1
  await curator.fill('Дата на бумаге', requisiteDay(story.house.clock.today())).attach('Снимок или скан', 'подпись.png', aPicture(pictures)).press('Записать согласие')
}

/** The head gives the open draft its number and registers it, whatever it still lacks. */
export async function registered(story: Story, documentPath: string, number: string): Promise<Visitor> {
  const head = await (await story.as('head')).open(documentPath)
  await head.fill('Номер', number).fill('Дата', requisiteDay(story.house.clock.today())).press('Сохранить реквизиты')
  await head.open(`${documentPath}/registration`)
  const words = head.$('main button').toArray().map((one) => head.$(one).text().trim()).find((text) => /арегистрировать/.test(text))
  return head.press(words ?? 'Зарегистрировать')
}

/** Whoever is asked answers page by page. */
export async function answered(visitor: Visitor, title: string, answers: Answers): Promise<Visitor> {
  await visitor.open('/my/surveys')
  await visitor.follow(title)
  await visitor.follow('Начать')
  for (let pages = 0; pages < 20 && visitor.$('form[data-answers]').length > 0; pages += 1) {
    fillAnswers(visitor, answers)
    await visitor.press(plain(visitor.$("form[data-answers] button").first().text()))
  }
  return visitor.press('Отправить ответы')
}

/** Puts what is known into the fields that stand on the page. */
function fillAnswers(visitor: Visitor, answers: Answers): void {
  for (const [key, value] of Object.entries(answers)) {
    const rows: [string, string[]][] = Array.isArray(value) ? [[key, value.map(String)]]
      : typeof value === 'object' ? Object.entries(value).map(([row, point]) => [`${key}-${row}`, [String(point)]])
      : [[key, [String(value)]]]
    for (const [name, values] of rows) if (visitor.$(`[name="${name}"]`).length > 0) visitor.enter(name, ...values)
  }
}
