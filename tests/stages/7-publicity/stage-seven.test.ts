import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { hired } from '../../support/hire.ts'
import { openHouse, type House } from '../../support/house.ts'
import { plain } from '../../support/visitor.ts'
import { publicityProgress, publicityFacts } from '../../../src/stages/7-publicity/index.ts'
import { eventDraft } from '../../../src/stages/7-publicity/news/event-draft.ts'
import { aDissemination, drafted, published } from './support.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
})
afterAll(() => house.close())

const progress = async () => publicityProgress(await publicityFacts(house.database, house.clock.today(), null))

describe('stage 7', () => {
  it('asks every stage for a publication or a reason', async () => {
    expect((await progress()).missing.length).toBe(7)
    const curator = await house.visitor('methodist')
    await published(await drafted(curator))
    await curator.open('/publicity/excuse?stage=2')
    await curator.fill('Почему публикации нет', 'Без событий').press('Записать причину')
    const after = await progress()
    expect(after.doneChecks.map(({ words }) => plain(words))).toEqual([
      'Все, кто назван или показан, разрешили это на этих страницах',
      'Этап 2. Профессиональные запросы: записано, почему публикации нет',
      'Этап 4. Отбор и обучение: 1 публикация',
    ])
    await curator.open('/publicity/stage')
    expect(curator.text).toContain('Сделано 3 из 8')
    await curator.open('/selection/stage')
    expect(curator.text).toContain('Что опубликовано Новость сада')
  })

  it('fails while somebody stands somewhere without consent', async () => {
    const consentId = await aDissemination(house.tools, castId('mentor'))
    const curator = await house.visitor('methodist')
    await published(await drafted(curator, { text: 'Занятие показала Соколова Нина.' }))
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consentId }, data: { stopsOn: '2025-10-06' } }))
    const after = await progress()
    expect(plain(after.missing[0]?.words ?? '')).toBe('Снять с публикации: 1 страница')
    expect(after.tasks[0]?.title).toBe('Снять с публикации')
  })
})

describe('who may', () => {
  it.each(['mentor', 'mentee', 'psychologist'] as const)('%s sees no log', async (who) => {
    const visitor = await house.visitor(who)
    await visitor.open('/publicity')
    expect(visitor.status).toBe(403)
  })

  it('the head reads, the site editor works', async () => {
    const head = await house.visitor('head')
    await head.open('/publicity')
    expect([head.status, head.sees('Подготовить публикацию')]).toEqual([200, false])
    await head.open('/publicity/new')
    expect(head.status).toBe(403)
    const editor = await hired(house, 'siteEditor')
    await drafted(editor, { title: 'От редактора' })
    expect(editor.heading).toBe('От редактора')
  })
})

describe('a draft from an event', () => {
  const event = { kind: 'roundTable' as const, title: 'Лучшие практики года', topic: 'Чему мы научились', on: '2026-05-20', place: 'Музыкальный зал' }

  it('tells what is known and names nobody', () => {
    const { title, text } = eventDraft({ event, agenda: ['Итоги пар;', 'Голосование'], present: 14 })
    expect([title, text.split('\n\n').map(plain)]).toEqual(['Лучшие практики года', [
      '20 мая 2026 г. в нашем детском саду (Музыкальный зал) состоялся круглый стол «Лучшие практики года».', 'Тема встречи: Чему мы научились.', 'Говорили о важном: Итоги пар; Голосование.', 'Участвовали 14 педагогов.',
    ]])
  })

  it('is reached from the card of what was held, and found there again', async () => {
    const at = house.clock.now()
    await house.database.event.create({ data: { id: 'held', kind: 'seminar', stage: 6, title: 'Игры на прогулке', on: '2025-10-06', code: 'held-code', createdAt: at, updatedAt: at } })
    const curator = await house.visitor('methodist')
    await curator.open('/events/held')
    expect(curator.sees('Подготовить публикацию')).toBe(false)
    await curator.press('Событие состоялось')
    await curator.follow('Подготовить публикацию')
    expect(curator.$('input[name=title]').attr('value')).toBe('Игры на прогулке')
    await curator.choose('Где появится', 'Открытый раздел этой системы').press('Сохранить черновик')
    const head = await house.visitor('head')
    await head.open('/events/held')
    await head.follow('Черновик')
    expect(head.heading).toBe('Игры на прогулке')
  })

  it('says less when less is known', () => {
    const { text } = eventDraft({ event: { kind: 'kickoff', title: 'Установочная сессия наставников', topic: null, on: '2025-09-22', place: null }, agenda: [], present: 0 })
    expect(plain(text)).toBe('22 сентября 2025 г. в нашем детском саду состоялась установочная сессия наставников.')
  })
})
