// September: the house is opened, papers are approved, people are asked, both banks are filled.
import { expect } from 'vitest'
import { answered, openAccess, registered, signedOnPaper } from '../../support/story-deeds.ts'
import { STORY_PASSWORD, type Story } from '../../support/story.ts'
import { candidate, deficits, request, staff } from './words.ts'

/** The first run, the staff from a table, accounts by one-time links. */
export async function moveIn(story: Story): Promise<void> {
  const first = await story.house.stranger().open('/first-run')
  await first
    .fill('Полное название', 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»').fill('Краткое название', 'МКДОУ № 12').fill('Как называть сад на экране', 'Детский сад № 12 «Ивушка»')
    .fill('Место издания', 'г. Сосновка').fill('Адрес', 'г. Сосновка, ул. Речная, д. 5').fill('ИНН', '7707083893').fill('ОГРН', '1027700132195')
    .fill('Заведующий', 'Берёзкина Екатерина Андреевна').fill('Вы – куратор: фамилия, имя, отчество', 'Лебедева Ольга Николаевна').fill('Ваша должность', 'старший воспитатель')
    .fill('Логин', 'curator').fill('Пароль', STORY_PASSWORD).fill('Пароль ещё раз', STORY_PASSWORD).press('Начать работу')
  const curator = await story.as('curator')
  await curator.open('/people/import')
  await curator.attach('Файл', 'Сотрудники.csv', Buffer.from(staff)).press('Разобрать список')
  if (curator.heading === 'Что в каких столбцах') await curator.press('Проверить строки')
  await curator.press('Загрузить: добавить 5')
  await openAccess(story, 'Берёзкина Екатерина Андреевна', 'head', 'Заведующий')
  await openAccess(story, 'Громова Нина Дмитриевна', 'gromova', 'Наставник')
  await openAccess(story, 'Дорохова Вера Павловна', 'dorokhova', 'Наставник')
  await openAccess(story, 'Крылова Дарья Алексеевна', 'krylova', 'Наставляемый')
  await openAccess(story, 'Орехова Инна Олеговна', 'orekhova', 'Наставляемый')
  expect(await story.house.database.user.count()).toBe(6)
}

/** The regulation and the road map by an order, the curator by another. */
export async function approvePapers(story: Story): Promise<void> {
  const head = await story.as('head')
  await head.open('/conditions/regulation')
  await head.open('/documents/new/approval-order')
  await head.press('Составить проект')
  await registered(story, head.path, '42-ОД')
  await head.open('/documents/new/curator-order')
  await head.press('Составить проект')
  await registered(story, head.path, '43-ОД')
  expect(await story.house.database.document.count({ where: { state: 'registered' } })).toBe(2)
}

/** Consents to processing come before any question. */
export async function collectConsents(story: Story): Promise<void> {
  story.on('2025-09-08')
  const curator = await story.as('curator')
  await curator.open('/consents/new/processing-mentee')
  await curator.choose('Кому предложить', 'Крылова Д. А.', 'Орехова И. О.').press('Предложить согласие')
  await curator.open('/consents/new/processing-mentor')
  await curator.choose('Кому предложить', 'Громова Н. Д.', 'Дорохова В. П.').press('Предложить согласие')
  for (const { id } of await story.house.database.consent.findMany()) await signedOnPaper(story, id)
  expect(await story.house.database.consent.count({ where: { answer: 'signed' } })).toBe(4)
}

/** Q1, Q2 and Q3; who is included, who is admitted. */
export async function fillBanks(story: Story): Promise<void> {
  story.on('2025-09-09')
  const curator = await story.as('curator')
  for (const [key, people] of [['mentee_request', ['Крылова Дарья Алексеевна', 'Орехова Инна Олеговна']], ['mentor_candidate', ['Громова Нина Дмитриевна', 'Дорохова Вера Павловна']]] as const) {
    await curator.open(`/surveys/new/${key}`)
    await curator.choose('Кого спросить', ...people).press('Назначить анкету')
  }
  for (const login of ['krylova', 'orekhova'] as const) await answered(await story.as(login), 'Анкета профессионального запроса', request[login])
  for (const login of ['gromova', 'dorokhova'] as const) await answered(await story.as(login), 'Анкета кандидата в наставники', candidate[login])
  await curator.open('/surveys/new/mentee_deficits')
  await curator.choose('Кого спросить', 'Крылова Дарья Алексеевна', 'Орехова Инна Олеговна').press('Назначить анкету')
  for (const login of ['krylova', 'orekhova'] as const) await answered(await story.as(login), 'Карта профессиональных дефицитов', deficits[login])
  for (const id of await places(story, 'mentee')) {
    await curator.open(`/requests/${id}`)
    await curator.follow('Включить в банк')
    await curator.press('Включить в банк')
  }
  const head = await story.as('head')
  for (const id of await places(story, 'mentor')) {
    await curator.open(`/mentors/${id}/strengths`)
    await curator.press('Подтвердить')
    await head.open(`/mentors/${id}`)
    await head.follow('Допустить')
    await head.press('Допустить')
  }
  await curator.open('/requests')
  expect(curator.text).toContain('в банке 2')
  await curator.open('/mentors')
  expect(curator.text).toContain('допущены 2')
}

/** Places in a bank. */
async function places({ house: { database } }: Story, bank: 'mentee' | 'mentor'): Promise<string[]> {
  return (bank === 'mentee' ? await database.mentee.findMany() : await database.mentor.findMany()).map(({ id }) => id)
}
