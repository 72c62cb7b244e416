import { load } from 'cheerio'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetFaces } from '../../../src/stages/6-completion/practices/picture.store.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../support/pairs.ts'
import type { Visitor } from '../../support/visitor.ts'
import { aDissemination, drafted, OWN, published } from './support.ts'

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

const seen = (path: string) => house.stranger().open(path)

describe('the open section', () => {
  it('needs no account, sets no cookie and may be kept by caches that ask again', async () => {
    const answer = await house.stranger().agent.get('/public')
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['cache-control']).toBe('public, no-cache')
    expect(answer.text).not.toContain('_csrf')
    const again = await house.stranger().agent.get('/public').set('If-None-Match', String(answer.headers['etag']))
    expect(again.status).toBe(304)
  })

  it('tells search engines what it is about and where it stands', async () => {
    const { $ } = await seen('/public')
    expect($('meta[name=description]').attr('content')).toContain('Детский сад № 12')
    expect($('link[rel=canonical]').attr('href')).toBe(OWN)
    expect($('h1').length).toBe(1)
    expect((await seen('/robots.txt')).html).toContain('Sitemap: http://house.test/public/sitemap.xml')
    expect((await seen('/public/sitemap.xml')).html).toContain(`<loc>${OWN}</loc>`)
  })

  it('has a version for low vision of its own', async () => {
    const visitor = await seen('/public')
    await visitor.follow('Версия для слабовидящих')
    expect(visitor.path).toBe('/public')
    expect(visitor.$('html').attr('data-view')).toBe('contrast')
    expect((await seen('/public')).$('html').attr('data-view')).toBeUndefined()
  })

  it('never shows a draft, an explanation or what waits for other pages', async () => {
    await drafted(curator, { title: 'Тайный черновик' })
    const { id } = await house.database.publication.findFirstOrThrow()
    await curator.open('/publicity/excuse?stage=2')
    await curator.fill('Почему публикации нет', 'Анкетирование прошло без событий').press('Записать причину')
    for (const path of ['/public', '/public/news', '/public/news.rss', '/public/sitemap.xml']) expect((await seen(path)).html).not.toMatch(/Тайный|Анкетирование прошло|этап 2/i)
    expect((await seen(`/public/news/${id}`)).status).toBe(404)
  })

  it('offers news as a feed that is valid XML', async () => {
    await published(await drafted(curator, { title: 'Игры & «песни» <для всех>', text: 'Первый абзац.\n\nВторой & последний.' }))
    const feed = await seen('/public/news.rss')
    const $ = load(feed.html, { xml: true })
    expect($('rss > channel > title').length).toBe(1)
    expect($('item > title').text()).toBe('Игры & «песни» <для всех>')
    expect($('item > link').text()).toMatch(/^http:\/\/house\.test\/public\/news\//)
    expect(Number.isNaN(Date.parse($('item > pubDate').text()))).toBe(false)
  })

  it('shows a new item to the next visitor, not after some minutes', async () => {
    expect((await seen('/public')).text).not.toContain('Новость сада')
    await published(await drafted(curator))
    expect((await seen('/public')).text).toContain('Новость сада')
  })
})

describe('pairs for outsiders', () => {
  it('are named only by those who allowed name and part, and the topic by everybody', async () => {
    const [mentor, mentee] = [await aMentor(house.tools, { surname: 'Воронова' }), await aMentee(house.tools, { surname: 'Гусева' })]
    await aUnit(house.tools, { mentors: [mentor], mentees: [mentee], direction: 'речевое развитие' })
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Ершова' })], mentees: [await aMentee(house.tools, { surname: 'Зимина' })], direction: 'работа с семьёй' })
    await aDissemination(house.tools, mentor.personId, { items: ['name', 'role', 'post', 'results'] })
    await aDissemination(house.tools, mentee.personId, { items: ['name'] })
    const page = await seen('/public')
    expect(page.text).toContain('По приказу работают 2 пары')
    expect(page.text).toContain('Воронова Анна Ильинична')
    expect(page.text).not.toMatch(/Гусева|Ершова|Зимина/)
    expect(page.text).toContain('Имя не публикуется')
  })

  it('of a kindergarten with one pair tell neither names nor topic without consent', async () => {
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Воронова' })], mentees: [await aMentee(house.tools, { surname: 'Гусева' })], direction: 'речевое развитие' })
    const page = await seen('/public')
    expect(page.text).toContain('По приказу работает 1 пара. Имена не публикуем')
    expect(page.html).not.toMatch(/Воронов|Гусев|речевое развитие|воспитатель,/)
  })
})

describe('practices for outsiders', () => {
  const practice = (more: object) => house.tools.transaction((tx) => tx.practice.create({
    data: { id: 'practice-1', title: 'Утренний круг', searchKey: '', description: 'Придумала Соколова Нина. Начинаем с песни.', authorId: castId('mentor'), state: 'accepted', stateOn: '2025-05-20', isPublic: true, createdAt: house.clock.now(), updatedAt: house.clock.now(), ...more },
  }))

  it('name the author as far as the consent reaches, and hide names in their words', async () => {
    await practice({})
    const page = await seen('/public/practices/practice-1')
    expect(page.text).toContain('Имя автора не публикуется')
    expect(page.html).not.toContain('Соколов')
    await aDissemination(house.tools, castId('mentor'), { items: ['name', 'results'] })
    expect((await seen('/public/practices/practice-1')).text).toContain('Соколова Нина Дмитриевна')
  })

  it('stay inside until the library lets them out', async () => {
    await practice({ isPublic: false })
    expect((await seen('/public/practices/practice-1')).status).toBe(404)
    expect((await seen('/public')).text).not.toContain('Утренний круг')
  })

  it('show a picture once it is said whom it shows, and only while everybody on it allows that', async () => {
    await practice({})
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#88aa66' } }).jpeg().toBuffer()
    await curator.open('/completion/practices/practice-1')
    await curator.attach('Снимок или файл', 'круг.jpg', bytes).fill('Что на снимке', 'Соколова Нина ведёт круг').press('Приложить')
    const shownTo = async () => (await seen('/public/practices/practice-1')).$('article img')
    expect(await shownTo()).toHaveLength(0)

    await curator.follow('Всем не показываем: кого можно узнать?')
    await curator.choose('Кого можно узнать на снимке', 'Никого: лиц не видно').press('Записать')
    const open = await shownTo()
    expect(open.attr('alt')).not.toContain('Соколов')
    expect((await house.stranger().agent.get(String(open.attr('src')))).headers['content-type']).toBe('image/jpeg')

    await curator.follow('Людей не узнать: можно показывать всем')
    await curator.choose('Кого можно узнать на снимке', 'Коллег, они отмечены ниже').press('Записать')
    expect(curator.sees('Отметьте, кто на снимке')).toBe(true)
    await curator.enter('people', castId('mentor')).press('Записать')
    expect((await house.stranger().agent.get(String(open.attr('src')))).status).toBe(404)
    const consent = await aDissemination(house.tools, castId('mentor'), { items: ['photo'] })
    expect(await shownTo()).toHaveLength(1)
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consent }, data: { stopsOn: '2025-10-06' } }))
    expect(await shownTo()).toHaveLength(0)
    await house.tools.transaction((tx) => forgetFaces(tx, castId('mentor')))
    expect((await house.database.practicePicture.findFirstOrThrow()).shown).toBeNull()
  })
})

describe('pictures', () => {
  const photograph = () => sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#88aa66' } }).withExif({ IFD0: { Make: 'Secret camera' }, IFD3: { GPSLatitudeRef: 'N' } }).jpeg().toBuffer()

  async function withPicture(...shown: string[]): Promise<Visitor> {
    await drafted(curator)
    curator.attach('Снимок', 'IMG_2041.jpg', await photograph()).fill('Что на снимке', 'Педагоги за столом')
    if (shown.length > 0) curator.choose('Кого можно узнать', ...shown)
    return curator.press('Добавить снимок')
  }

  it('lose place and camera and become smaller before they are kept', async () => {
    await withPicture()
    const { bytes } = await house.database.fileBytes.findFirstOrThrow()
    const meta = await sharp(Buffer.from(bytes)).metadata()
    expect([meta.exif, meta.width]).toEqual([undefined, 1600])
    expect(Buffer.from(bytes).includes('Secret camera')).toBe(false)
  })

  it('need words for those who do not see them', async () => {
    await drafted(curator)
    await curator.attach('Снимок', 'a.jpg', await photograph()).press('Добавить снимок')
    expect(curator.status).toBe(422)
    expect(curator.sees('Опишите снимок словами')).toBe(true)
  })

  it('with a face go out only with the consent for the photograph, and only to the published item', async () => {
    await withPicture('Соколова Н. Д., воспитатель')
    const { id } = await house.database.publicationPicture.findFirstOrThrow()
    expect((await seen(`/public/pictures/${id}`)).status).toBe(404)
    await published(curator)
    expect(curator.status).toBe(409)
    const consent = await aDissemination(house.tools, castId('mentor'), { items: ['photo'], noTransfer: ['photo'] })
    const publication = await house.database.publication.findFirstOrThrow()
    await published(await curator.open(`/publicity/${publication.id}`))
    const stranger = house.stranger()
    expect((await stranger.agent.get(`/public/pictures/${id}`)).headers['content-type']).toBe('image/jpeg')
    expect((await stranger.open(`/public/news/${publication.id}`)).text).toContain('запрещена передача')
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consent }, data: { stopsOn: '2025-10-06' } }))
    expect((await stranger.agent.get(`/public/pictures/${id}`)).status).toBe(404)
    expect((await stranger.agent.get(`/files/${id}`)).status).toBe(303)
  })
})
