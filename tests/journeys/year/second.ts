// The year after it: what was carried is approved anew, one pair goes on, another is new, and each year keeps its own figures.
import { expect } from 'vitest'
import { answered, openAccess, registered, signedOnPaper } from '../../support/story-deeds.ts'
import type { Story } from '../../support/story.ts'
import { meetToday } from './autumn.ts'
import { putOnBasis, takeConsent } from './pairs.ts'
import { deficits, request } from './words.ts'

/** In August whoever stays signs again: consents end with the school year. */
export async function renewConsents(story: Story): Promise<void> {
  story.on('2026-08-25')
  const curator = await story.as('curator')
  for (const [kind, people] of [['processing-mentee', ['Орехова И. О.']], ['processing-mentor', ['Громова Н. Д.', 'Дорохова В. П.']]] as const) {
    await curator.open(`/consents/new/${kind}`)
    await curator.choose('Кому предложить', ...people).press('Предложить согласие')
  }
  for (const { id } of await story.house.database.consent.findMany({ where: { answer: null } })) await signedOnPaper(story, id)
  expect(await story.house.database.consent.count({ where: { validUntil: '2027-08-31' } })).toBe(3)
}

/** The draft of the map that was carried over and a new edition of the regulation, by one order. */
export async function approveAnew(story: Story): Promise<void> {
  story.on('2026-09-01')
  const curator = await story.as('curator')
  await curator.open('/conditions/regulation')
  await curator.follow('Составить новую редакцию')
  await curator.press('Составить новую редакцию')
  const head = await story.as('head')
  await head.open('/documents/new/approval-order')
  await head.press('Составить проект')
  await registered(story, head.path, '50-ОД')
  await curator.open('/conditions')
  for (const words of ['Редакция 2, с 01.09.2026', 'На 2026–2027', '№ 50-ОД от 01.09.2026']) expect(curator.text).toContain(words)
}

/** Whoever stayed in the bank is there; a teacher who has just come joins. */
export async function welcomeNewcomer(story: Story): Promise<void> {
  story.on('2026-09-07')
  const curator = await story.as('curator')
  await curator.open('/people/new')
  await curator.fill('Фамилия', 'Юдина').fill('Имя', 'Анна').fill('Отчество', 'Павловна').fill('Должность', 'воспитатель').fill('Дата приёма', '24.08.2026').press('Добавить сотрудника')
  await openAccess(story, 'Юдина Анна Павловна', 'yudina', 'Наставляемый')
  await curator.open('/consents/new/processing-mentee')
  await curator.choose('Кому предложить', 'Юдина А. П.').press('Предложить согласие')
  await signedOnPaper(story, (await story.house.database.consent.findFirstOrThrow({ where: { answer: null } })).id)
  for (const [key, title, answers] of [['mentee_request', 'Анкета профессионального запроса', request.krylova], ['mentee_deficits', 'Карта профессиональных дефицитов', deficits.krylova]] as const) {
    await curator.open(`/surveys/new/${key}`)
    await curator.choose('Кого спросить', 'Юдина Анна Павловна').press('Назначить анкету')
    await answered(await story.as('yudina'), title, answers)
  }
  await curator.open(`/requests/${(await story.house.database.mentee.findFirstOrThrow({ where: { state: { notIn: ['paired', 'finished'] } } })).id}`)
  await curator.follow('Включить в банк')
  await curator.press('Включить в банк')
  await curator.open('/mentors')
  for (const name of ['Громова', 'Дорохова']) expect(curator.text).toContain(name)
}

/** Counted, proposed, agreed; the new pair is fixed by a new order, and the mentor who goes on signs anew as well. */
export async function fixNewPair(story: Story): Promise<void> {
  story.on('2026-09-14')
  const { database } = story.house
  const curator = await story.as('curator')
  await curator.open('/selection')
  await curator.fill('Почему так', 'Сильные стороны закрывают главное').press('Предложить пары участникам')
  await curator.press('Предложить 1 пару')
  const { id } = await database.unit.findFirstOrThrow({ where: { state: 'proposed' } })
  const login = await mentorOf(story, id)
  for (const [who, question] of [['yudina', 'Ответить: вам предлагают наставника'], [login, 'Ответить: стать наставником']] as const) {
    const side = await story.as(who)
    await side.open('/')
    await side.follow(question)
    await side.choose('Ваш ответ', 'Согласна').press('Ответить')
  }
  await takeConsent(story, id)
  await putOnBasis(story, id, 'Оформить')
  await curator.open('/documents/new/pairing-order')
  await curator.press('Составить проект')
  await registered(story, curator.path, '61-ОД')
  expect(await database.unit.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'approved' })
}

/** Both pairs meet; a day of the closed year is refused, and nothing typed is lost. */
export async function meetAgain(story: Story): Promise<void> {
  story.on('2026-10-14')
  await meetToday(story, 'dorokhova', 'orekhova')
  await meetToday(story, 'gromova', 'yudina')
  const writer = await (await story.as('dorokhova')).open('/')
  await writer.choose('Когда', 'Другой день').fill('Какой день', '20.10.2025').choose('Что делали', 'Консультация').choose('О чём', 'Другое').fill('Тема своими словами', 'Забытая встреча').press('Записать')
  expect([writer.status, writer.sees('2025–2026 учебный год закрыт 15.06.2026')]).toEqual([422, true])
  expect(await story.house.database.meeting.count()).toBe(8)
}

/** The note counts two meetings, not those of the year before; both pairs end with the year. */
export async function sumUpAgain(story: Story): Promise<void> {
  story.on('2027-05-31')
  const curator = await story.as('curator')
  await curator.open('/documents/new/analytical-note')
  await curator.press('Составить проект')
  for (const words of ['работали 2 наставнические пары и группы', 'Проведено 2 встречи', 'Программа 1: 1 встреча']) expect(curator.text).toContain(words)
  await registered(story, curator.path, '1')
  await curator.open('/completion/results/finish')
  await curator.choose('Итог отмеченных', 'завершены успешно').press('Записать итог')
  await curator.open('/documents/new/results-order')
  await curator.press('Составить проект')
  await registered(story, curator.path, '40-ОД')
}

/** The second year is closed; the pair of both years stands in both, and the first one tells what it told. */
export async function closeSecondYear(story: Story): Promise<void> {
  story.on('2027-06-14')
  const { database } = story.house
  const figuresOf = async (year: number) => {
    const { facts } = await database.schoolYearClosing.findUniqueOrThrow({ where: { year } })
    const { figures, units } = JSON.parse(facts) as { figures: { key: string; value: number }[]; units: { title: string; outcome: string }[] }
    return [figures.find(({ key }) => key === 'meetings')?.value, ...units.map(({ title, outcome }) => `${title}: ${outcome}`)]
  }
  const head = await (await story.as('head')).open('/year')
  head.$('main textarea').each((_, field) => void head.enter(String(head.$(field).attr('name')), 'решили без этого'))
  await head.press('Закрыть 2026–2027 учебный год')
  expect(await figuresOf(2025)).toEqual([6, 'Дорохова – Крылова: Завершена успешно', 'Дорохова – Орехова: Продлена'])
  expect(await figuresOf(2026)).toEqual([2, 'Дорохова – Орехова: Завершена успешно', 'Громова – Юдина: Завершена успешно'])
  await head.open('/completion/results?year=2025')
  expect([head.sees('Продлена'), head.sees('Юдина')]).toEqual([true, false])
  await head.open('/year?year=2025')
  expect([head.sees('Закрыт 15.06.2026'), head.$('main form[method=post]').length]).toEqual([true, 0])
}

/** Login of whoever leads the unit. */
async function mentorOf({ house: { database } }: Story, unitId: string): Promise<string> {
  const { personId } = await database.unitMember.findFirstOrThrow({ where: { unitId, role: 'mentor' } })
  return (await database.user.findFirstOrThrow({ where: { personId } })).login
}
