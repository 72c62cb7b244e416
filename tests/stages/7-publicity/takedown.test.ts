import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { hired } from '../../support/hire.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { aDissemination, drafted, published } from './support.ts'

let house: House
let curator: Visitor
let consentId: string
beforeEach(async () => {
  house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
  curator = await house.visitor('methodist')
  consentId = await aDissemination(house.tools, castId('mentor'))
})
afterEach(() => house.close())

const BOTH = ['Открытый раздел этой системы', 'vk.com/ivushka12']

async function standing(places = BOTH): Promise<string> {
  await published(await drafted(curator, { title: 'Занятие наставника', text: 'Занятие показала Соколова Нина.', places }))
  if (places.length > 1) await curator.fill('Ссылка на публикацию', 'https://vk.com/wall-1_2').press('Отметить размещение')
  return (await house.database.publication.findFirstOrThrow()).id
}

async function withdraw(): Promise<Visitor> {
  const mentor = await house.visitor('mentor')
  await mentor.open(`/my/consents/${consentId}/withdrawal`)
  expect(mentor.text).toContain('Публикация «Занятие наставника»')
  return mentor.press('Отозвать согласие')
}

const duty = () => house.database.consentDuty.findFirstOrThrow({ where: { consentId, kind: 'removal' } })

describe('a withdrawal after the publication', () => {
  it('takes it from our own pages at once and lists the rest with links and the term', async () => {
    const id = await standing()
    const stranger = await house.stranger().open(`/public/news/${id}`)
    expect(stranger.text).toContain('Соколова Нина')
    await withdraw()
    await stranger.open(`/public/news/${id}`)
    expect(stranger.status).toBe(404)
    for (const page of ['/public', '/public/news', '/public/news.rss', '/public/sitemap.xml']) {
      await stranger.open(page)
      expect(stranger.html).not.toMatch(/Соколов|Занятие наставника/)
    }
    await curator.open('/publicity/takedown')
    expect(curator.text).toContain('Соколова Н. Д.: согласие отозвано 6 октября')
    expect(curator.text).toContain('До 9 октября')
    expect(curator.$('a[href="https://vk.com/wall-1_2"]').length).toBe(1)
    expect(curator.$('ul.list > li').length).toBe(1)
  })

  it('«Снято» on the last page ends the publication and the duty of the law', async () => {
    await standing()
    await withdraw()
    expect((await duty()).doneOn).toBeNull()
    await curator.open('/publicity/takedown')
    await curator.press('Снято: vk.com/ivushka12')
    expect(curator.sees('Снимать нечего')).toBe(true)
    expect((await house.database.publication.findFirstOrThrow()).state).toBe('removed')
    expect(await duty()).toMatchObject({ doneOn: '2025-10-06', doneById: castId('methodist') })
  })

  it('ends the duty by itself when it stood on our own pages alone', async () => {
    await standing(['Открытый раздел этой системы'])
    await withdraw()
    expect((await duty()).doneOn).toBe('2025-10-06')
    expect((await house.database.publication.findFirstOrThrow()).removedWhy).toBe('Отозвано согласие на распространение')
  })

  it('is shown as late when three working days have passed', async () => {
    await standing()
    await withdraw()
    house.clock.set('2025-10-10T09:00:00+03:00')
    await (await house.visitor('methodist')).open('/')
    const editor = await hired(house, 'siteEditor')
    await editor.open('/')
    expect(editor.text).toContain('Снять с публикации: 1 страница')
    await editor.open('/publicity/takedown')
    expect(editor.text).toContain('Просрочено: до 9 октября')
  })

  it('takes the name out of the log when the data are destroyed', async () => {
    const id = await standing(['Открытый раздел этой системы'])
    await withdraw()
    const at = house.clock.now()
    const { publicityReaction } = await import('../../../src/stages/7-publicity/index.ts')
    const author = { personId: null, name: { surname: 'Программа', firstName: '', patronymic: null }, gender: 'female' as const }
    await house.tools.transaction(async (tx) => publicityReaction.destroy?.(tx, { consentId, personId: castId('mentor'), kind: 'dissemination', on: '2025-10-06', author, at }))
    const kept = await house.database.publication.findUniqueOrThrow({ where: { id }, include: { people: true } })
    expect(JSON.stringify(kept)).not.toMatch(/[Сс]околов/)
    expect(kept.people).toEqual([])
  })
})

describe('a consent that runs out', () => {
  it('hides the news the day after, without anybody pressing anything', async () => {
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consentId }, data: { validUntil: '2025-10-07' } }))
    const id = await standing()
    house.clock.set('2025-10-07T23:50:00+03:00')
    expect((await house.stranger().open(`/public/news/${id}`)).status).toBe(200)
    house.clock.set('2025-10-08T00:10:00+03:00')
    expect((await house.stranger().open(`/public/news/${id}`)).status).toBe(404)
    curator = await house.visitor('methodist')
    await curator.open('/publicity/takedown')
    expect(curator.text).toContain('согласие истекло')
    expect(curator.text).toContain('С открытого раздела уже скрыто')
  })
})

describe('taking a publication back', () => {
  it('hides it at once and leaves what stands elsewhere on the list', async () => {
    const id = await standing()
    await curator.open(`/publicity/${id}`)
    await curator.follow('Снять с публикации')
    await curator.fill('Почему снимаете', 'Устарело').press('Снять с публикации')
    expect(curator.sees('Снято')).toBe(true)
    expect((await house.stranger().open(`/public/news/${id}`)).status).toBe(404)
    await curator.open('/publicity/takedown')
    expect(curator.text).toContain('Публикация снята: Устарело')
  })

  it('what was published is not rewritten', async () => {
    const id = await standing(['Открытый раздел этой системы'])
    const { version } = await house.database.publication.findUniqueOrThrow({ where: { id } })
    await curator.open(`/publicity/${id}/change`)
    await curator.fill('Текст', 'Совсем другое').press('Сохранить')
    expect(curator.status).toBe(409)
    expect((await house.database.publication.findUniqueOrThrow({ where: { id } })).version).toBe(version)
  })
})
