// Winter: one mentor steps down, the other takes over.
import { expect } from 'vitest'
import { registered } from '../../support/story-deeds.ts'
import type { Story } from '../../support/story.ts'
import { agreeAndApprove, putOnBasis, unitOf } from './pairs.ts'

/** From the notice to the order and the handing over, in one place. */
export async function replaceMentor(story: Story): Promise<void> {
  story.on('2026-01-14')
  const id = await unitOf(story, 'gromova')
  const curator = await story.as('curator')
  await curator.open(`/pairs/${id}/replacement`)
  await curator.choose('Основание', 'заявление наставника: досрочный отказ').press('Начать замену')
  await curator.press('Подготовить уведомление')
  await registered(story, curator.path, '5')
  await curator.open(`/pairs/${id}/replacement`)
  await curator.follow('Выбрать, кто ведёт дальше')
  await curator.choose('Наставник', 'Дорохова Вера Павловна').press('Записать решение')
  const next = await story.as('dorokhova')
  await next.open('/')
  await next.follow('Ответить: стать наставником')
  await next.choose('Ваш ответ', 'Согласна').press('Ответить')
  await putOnBasis(story, id, 'Входит в трудовую функцию')
  await curator.open(`/pairs/${id}/replacement`)
  await curator.press('Подготовить приказ')
  await registered(story, curator.path, '7-ОД')
  await curator.open(`/pairs/${id}/replacement`)
  await curator.follow('Отметить передачу')
  await curator.press('Отметить передачу')
  story.on('2026-01-20')
  const later = await (await story.as('curator')).open(`/pairs/${id}/replacement`)
  await later.press('Начать редакцию')
  await agreeAndApprove(story, id, 2, ['dorokhova', 'krylova'])
  await later.open(`/pairs/${id}/replacement`)
  await later.press('Закончить замену')
  expect(later.heading).toBe('Дорохова – Крылова')
  const krylova = await story.as('krylova')
  await krylova.open('/')
  expect(krylova.text).toContain('Ваш наставник – Дорохова Вера Павловна')
}
