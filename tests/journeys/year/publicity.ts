// What was done is published as far as people allow it, and taken down when one of them thinks better of it.
import { expect } from 'vitest'
import { requisiteDay } from '../../../src/kit/russian/dates.ts'
import { aPicture } from '../../common/consents/support.ts'
import type { Story } from '../../support/story.ts'

const OPEN = 'http://house.test/public'
const NETWORK = 'https://network.example.ru/sad12'

/** Named with consent, seen by a stranger; withdrawn on a Friday, gone at once here and on a list for the other page. */
export async function publish(story: Story): Promise<void> {
  story.on('2026-05-14')
  const curator = await story.as('curator')
  await curator.open('/consents/new/dissemination')
  await curator.choose('Кому предложить', 'Дорохова В. П.').fill('Страницы, где данные могут появиться', `${OPEN}\n${NETWORK}`).press('Предложить согласие')
  const { id } = await story.house.database.consent.findFirstOrThrow({ where: { kind: 'dissemination' } })
  await curator.open(`/consents/${id}/paper`)
  await curator.fill('Дата на бумаге', requisiteDay(story.house.clock.today())).choose('Что можно публиковать', 'фамилия, имя, отчество', 'должность', 'роль в паре (наставник / наставляемый)')
    .attach('Снимок или скан', 'согласие.png', aPicture(501)).press('Записать согласие')
  const event = await story.house.database.event.findFirstOrThrow({ where: { kind: 'roundTable' } })
  await curator.open(`/publicity/new?event=${event.id}`)
  await curator.fill('Заголовок', 'Круглый стол наставников').fill('Текст', 'Утренний круг показала воспитатель Дорохова Вера Павловна.')
    .choose('Где появится', 'Открытый раздел этой системы', 'network.example.ru/sad12').press('Сохранить черновик')
  await curator.follow('Опубликовать')
  await curator.press('Опубликовать')
  await curator.fill('Ссылка на публикацию', `${NETWORK}/1`).press('Отметить размещение')
  const stranger = await story.house.stranger().open('/public')
  await stranger.follow('Круглый стол наставников')
  expect(stranger.text).toContain('показала воспитатель Дорохова Вера Павловна')
  await curator.open('/publicity/stage')
  expect(curator.text).toContain('Этап 6. Завершение программ: 1 публикация')

  story.on('2026-05-15')
  const mentor = await story.as('dorokhova')
  await mentor.open(`/my/consents/${id}/withdrawal`)
  await mentor.press('Отозвать согласие')
  await stranger.open(stranger.path)
  expect(stranger.status).toBe(404)
  const keeper = await (await story.as('curator')).open('/publicity/takedown')
  expect(keeper.text).toContain('До 20 мая')
  await keeper.press('Снято: network.example.ru/sad12')
  expect(keeper.sees('Снимать нечего')).toBe(true)
}
