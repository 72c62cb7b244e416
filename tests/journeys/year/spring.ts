// Spring: everybody is asked what has changed, the best is shown, results are summed up, the year is closed.
import { expect } from 'vitest'
import { answered, registered } from '../../support/story-deeds.ts'
import type { Story } from '../../support/story.ts'
import { unitOf } from './pairs.ts'
import { finalMentee, finalMentor, lastDeficits } from './words.ts'

/** Final questionnaires to all at once; the mentee's card of deficits once more. Whoever led two is asked about each. */
export async function askWhatChanged(story: Story): Promise<void> {
  story.on('2026-04-20')
  const curator = await story.as('curator')
  await curator.open('/completion/monitoring/rounds/end/launch')
  await curator.press('Разослать анкеты')
  for (const login of ['krylova', 'orekhova']) {
    const mentee = await story.as(login)
    await answered(mentee, 'Итоговая анкета наставляемого', finalMentee)
    await answered(mentee, 'Карта профессиональных дефицитов', lastDeficits)
  }
  await answered(await story.as('dorokhova'), 'Итоговая анкета наставника: Дорохова – Орехова', finalMentor)
  await curator.open('/completion/monitoring/rounds/end')
  expect(curator.text.match(/Ответил\(а\)/g)).toHaveLength(3)
}

/** What proved good comes into the collection at the round table, with its minutes. */
export async function holdRoundTable(story: Story): Promise<void> {
  story.on('2026-05-12')
  const mentor = await story.as('dorokhova')
  await mentor.open('/completion/practices/new')
  await mentor.fill('Название', 'Утренний круг с карточками').fill('В чём суть', 'Дети сами решают, с чего начать день.').press('Предложить практику')
  const curator = await story.as('curator')
  await curator.open('/completion/events/new?kind=roundTable')
  const offered = curator.$('input[name="nominations"]').toArray().map((box) => String(curator.$(box).attr('value')))
  await curator.fill('День', '12.05.2026').fill('Начало', '13:30').enter('nominations', ...offered).press('Запланировать')
  const { id, code } = await story.house.database.event.findFirstOrThrow({ where: { kind: 'roundTable' } })
  for (const login of ['dorokhova', 'krylova']) {
    const guest = await story.as(login)
    await guest.open(`/e/${code}`)
    await guest.press('Я здесь')
  }
  await curator.open(`/events/${id}`)
  await curator.press('Событие состоялось')
  await curator.open(`/completion/events/${id}/practices`)
  await curator.choose('Решение: «Утренний круг с карточками»', 'Внести в копилку').press('Записать голоса и решение')
  await curator.open(`/events/${id}/minutes`)
  await curator.press('Составить протокол')
  await registered(story, `/documents/${(await story.house.database.document.findFirstOrThrow({ where: { kind: 'minutes' } })).id}`, '1')
  expect(await story.house.database.practice.findFirstOrThrow()).toMatchObject({ state: 'accepted' })
}

/** The analytical note from the facts of the year. */
export async function writeNote(story: Story): Promise<void> {
  story.on('2026-05-20')
  const curator = await story.as('curator')
  await curator.open('/documents/new/analytical-note')
  await curator.press('Составить проект')
  const head = await registered(story, curator.path, '1')
  expect(head.text).toContain('Зарегистрирован')
}

/** One pair goes on for another year, by an order; the other has its outcome; the order on results. */
export async function sumUp(story: Story): Promise<void> {
  story.on('2026-05-29')
  const curator = await story.as('curator')
  const id = await unitOf(story, 'dorokhova')
  await curator.open(`/pairs/${id}/ending/extension`)
  await curator.fill('Новый последний день', '31.05.2027').press('Продлить')
  await curator.press('Подготовить приказ')
  await registered(story, curator.path, '29-ОД')
  await curator.open('/completion/results/finish')
  const going = curator.$('input[name="units"]').toArray().map((box) => String(curator.$(box).attr('value'))).filter((value) => value !== id)
  await curator.enter('units', ...going).choose('Итог отмеченных', 'завершены успешно').press('Записать итог')
  expect(curator.text).toContain('Итог записан: 1 пара или группа')
  await curator.open('/documents/new/results-order')
  await curator.press('Составить проект')
  await registered(story, curator.path, '30-ОД')
  expect((await story.house.database.unit.findMany({ orderBy: { state: 'asc' } })).map(({ state, to }) => [state, to])).toEqual([['approved', '2027-05-31'], ['finished', '2026-05-31']])
}

/** What stayed undone is explained, the year is closed, the next one is opened. */
export async function closeYear(story: Story): Promise<void> {
  story.on('2026-06-15')
  const head = await story.as('head')
  await head.open('/year')
  head.$('main textarea').each((_, field) => void head.enter(String(head.$(field).attr('name')), 'решили без этого: год первый'))
  await head.press('Закрыть 2025–2026 учебный год')
  expect(head.text).toContain('закрыт')
  const curator = await story.as('curator')
  await curator.open('/year')
  await curator.press('Открыть 2026–2027 учебный год')
  expect(await story.house.database.roadmap.count()).toBe(2)
  await curator.open('/pairs?year=2025&state=everything')
  expect(curator.text).toContain('Дорохова – Крылова')
}
