// Autumn: the mentors are trained, pairs are chosen, fixed by an order, and work by their programmes.
import { expect } from 'vitest'
import { registered } from '../../support/story-deeds.ts'
import { STORY_PASSWORD, type Story } from '../../support/story.ts'
import { agreeAndApprove, pairs, putOnBasis, takeConsent, unitOf } from './pairs.ts'

/** Whoever was at the session is trained. */
export async function holdKickoff(story: Story): Promise<void> {
  story.on('2025-09-15')
  const curator = await story.as('curator')
  await curator.open('/events/new?kind=kickoff')
  await curator.fill('Название', 'Установочная сессия наставников').fill('День', '18.09.2025').press('Запланировать событие')
  await curator.choose('Кого пригласить', 'Громова Нина Дмитриевна', 'Дорохова Вера Павловна').press('Пригласить отмеченных')
  story.on('2025-09-18')
  const { id, code } = await story.house.database.event.findFirstOrThrow()
  const gromova = await story.as('gromova')
  await gromova.open(`/e/${code}`)
  await gromova.press('Я здесь')
  const leader = await story.as('curator')
  await leader.open(`/events/${id}/attendance`)
  await leader.press('Все остальные присутствовали')
  expect((await story.house.database.mentor.findMany()).map(({ state, trainedOn }) => [state, trainedOn])).toEqual([['ready', '2025-09-18'], ['ready', '2025-09-18']])
}

/** Counted, chosen with the reason of the curator, agreed by both sides. */
export async function proposePairs(story: Story): Promise<void> {
  story.on('2025-09-22')
  const curator = await story.as('curator')
  await curator.open('/selection')
  await curator.fill('Почему так', 'Сильные стороны закрывают главное').press('Предложить пары участникам')
  await curator.press('Предложить 2 пары')
  for (const login of ['krylova', 'orekhova', 'gromova', 'dorokhova']) {
    const side = await story.as(login)
    await side.open('/')
    await side.follow(/krylova|orekhova/.test(login) ? 'Ответить: вам предлагают наставника' : 'Ответить: стать наставником')
    await side.choose('Ваш ответ', 'Согласна').press('Ответить')
  }
  expect((await story.house.database.unit.findMany()).map(({ state }) => state)).toEqual(['agreed', 'agreed'])
}

/** Consents of ст. 351.8, the basis of the work, the order; a mentee reads it. */
export async function fixPairs(story: Story): Promise<void> {
  story.on('2025-09-23')
  const curator = await story.as('curator')
  for (const { id } of await story.house.database.unit.findMany()) {
    await takeConsent(story, id)
    await putOnBasis(story, id, 'Оформить')
  }
  await curator.open('/documents/new/pairing-order')
  await curator.press('Составить проект')
  await registered(story, curator.path, '58-ОД')
  expect((await story.house.database.unit.findMany()).map(({ state }) => state)).toEqual(['approved', 'approved'])
  const krylova = await story.as('krylova')
  await krylova.open('/my/documents')
  await krylova.follow('О закреплении наставнических пар')
  await krylova.fill('Ваш пароль', STORY_PASSWORD).press('Подтвердить ознакомление')
  expect(krylova.text).toContain('Ознакомление отмечено')
}

/** Drafted from what is known, agreed on by everybody, approved by the head. */
export async function approveProgrammes(story: Story): Promise<void> {
  story.on('2025-09-29')
  for (const [mentor, mentee] of pairs) {
    const id = await unitOf(story, mentor)
    const writer = await story.as(mentor)
    await writer.open(`/pairs/${id}/programme`)
    await writer.press('Составить программу')
    await agreeAndApprove(story, id, 1, [mentor, mentee])
  }
}

/** Three taps of the mentor, one of the mentee. */
export async function meet(story: Story): Promise<void> {
  for (const day of ['2025-10-08', '2025-11-12', '2025-12-10']) {
    story.on(day)
    for (const [mentor, mentee] of pairs) await meetToday(story, mentor, mentee)
  }
  expect(await story.house.database.meeting.count()).toBe(6)
  const krylova = await story.as('krylova')
  await krylova.open('/')
  expect(krylova.text).not.toContain('Встречались?')
}

/** A meeting of today, written down and confirmed. */
export async function meetToday(story: Story, mentor: string, mentee: string): Promise<void> {
  const writer = await story.as(mentor)
  await writer.open('/')
  await writer.choose('Когда', 'Сегодня').choose('Что делали', 'Консультация').choose('О чём', 'Другое').fill('Тема своими словами', 'Разговор в тихий час').press('Записать')
  const reader = await story.as(mentee)
  await reader.open('/')
  await reader.press('Да, встречались')
}
