import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { aDissemination, drafted, OWN, published, VK } from './support.ts'

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

const NAMED = 'Открытое занятие показала воспитатель Соколова Нина Дмитриевна. Помогала Дарья Крылова.'
const state = async () => (await house.database.publication.findFirstOrThrow()).state

describe('a draft', () => {
  it('finds who is named and asks about each page', async () => {
    await aDissemination(house.tools, castId('mentor'), { urls: [OWN] })
    await aDissemination(house.tools, castId('psychologist'), { urls: [VK] })
    await drafted(curator, { title: 'Открытое занятие', text: NAMED, places: ['Открытый раздел этой системы', 'vk.com/ivushka12'] })
    const rows = curator.$('table tbody tr').toArray().map((row) => curator.$(row).text().replace(/[\s\u00a0]+/g, ' '))
    expect(rows[0]).toMatch(/Крылова Д\. А\..*Нельзя.*Нет действующего согласия.*Нельзя/)
    expect(rows[1]).toMatch(/Соколова Н\. Д\..*Можно.*Нельзя.*не для этой страницы/)
  })

  it('offers a consent for exactly these pages', async () => {
    await drafted(curator, { text: NAMED })
    await curator.follow('Предложить согласие')
    expect(curator.$('textarea[name=urls]').text()).toBe(OWN)
    expect(curator.$(`input[value="${castId('mentee')}"]`).attr('checked')).toBeDefined()
  })

  it('is one record, however often the button is pressed', async () => {
    await curator.open('/publicity/new')
    await curator.fill('Заголовок', 'Дважды').fill('Текст', 'Текст').choose('Этап', '4. Отбор и обучение').choose('Где появится', 'Открытый раздел этой системы').pressTwice('Сохранить черновик')
    expect(await house.database.publication.count()).toBe(1)
  })

  it('asks where it is to appear, and keeps what was typed', async () => {
    await curator.open('/publicity/new')
    curator.fill('Заголовок', 'Без места').fill('Текст', 'Текст').choose('Этап', '4. Отбор и обучение')
    curator.enter('places')
    await curator.press('Сохранить черновик')
    expect(curator.status).toBe(422)
    expect(curator.sees('Отметьте хотя бы одну страницу')).toBe(true)
    expect(curator.$('input[name=title]').attr('value')).toBe('Без места')
  })

  it('whom somebody else has changed meanwhile is not overwritten unseen', async () => {
    await drafted(curator)
    const { id } = await house.database.publication.findFirstOrThrow()
    await curator.open(`/publicity/${id}/change`)
    const other = await house.visitor('methodist')
    await other.open(`/publicity/${id}/change`)
    await other.fill('Заголовок', 'Раньше').press('Сохранить')
    await curator.fill('Заголовок', 'Позже').press('Сохранить')
    expect(curator.status).toBe(422)
    expect(curator.sees('Пока вы писали, Лебедева О. Н. уже изменила')).toBe(true)
    expect(curator.$('input[name=title]').attr('value')).toBe('Позже')
  })
})

describe('publishing', () => {
  it('is refused with the names of those who have not allowed it', async () => {
    await aDissemination(house.tools, castId('mentor'))
    await published(await drafted(curator, { text: NAMED }))
    expect(curator.status).toBe(409)
    expect(curator.text).toContain('Крылова Д. А. (house.test/public): нет действующего согласия')
    expect(curator.text).not.toContain('Соколова Н. Д. (')
    expect(await state()).toBe('draft')
  })

  it('is refused when the consent was withdrawn the day before', async () => {
    const consentId = await aDissemination(house.tools, castId('mentor'))
    await drafted(curator, { text: 'Занятие показала Соколова Нина.' })
    await curator.follow('Опубликовать')
    house.clock.set('2025-10-05T12:00:00+03:00')
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/consents/${consentId}/withdrawal`)
    await mentor.press('Отозвать согласие')
    house.clock.set('2025-10-06T10:00:00+03:00')
    await curator.press('Опубликовать')
    expect(curator.status).toBe(409)
    expect(curator.text).toContain('Соколова Н. Д.')
    expect(await state()).toBe('draft')
  })

  it('is refused while somebody found in the text is not on the list, even somebody who has left', async () => {
    await aDissemination(house.tools, castId('mentor'))
    await drafted(curator, { text: 'Занятие показала Соколова Нина.' })
    await curator.press('Убрать из списка')
    expect(curator.sees('В тексте есть имена, о которых никого не спросили')).toBe(true)
    await published(curator)
    expect(curator.text).toContain('никого не спросили: Соколова Н. Д.')
    await house.database.person.update({ where: { id: castId('mentor') }, data: { dismissedOn: '2025-10-01' } })
    const { id } = await house.database.publication.findFirstOrThrow()
    await curator.open(`/publicity/${id}`)
    await curator.press('Отметить: Соколова Нина Дмитриевна, воспитатель')
    await curator.follow('Опубликовать')
    await curator.pressTwice('Опубликовать')
    expect([curator.status, await state()]).toEqual([200, 'published'])
    expect(curator.$('textarea').eq(2).text()).toMatch(/«Ивушка».*Этап дорожной карты: «/)
  })

  it('goes without names when there are no consents', async () => {
    await drafted(curator, { title: 'Занятие Соколовой Нины', text: NAMED })
    await curator.press('Скрыть имена')
    expect(curator.heading).toBe('Занятие педагога А')
    await published(curator)
    const seen = await house.stranger().open('/public/news')
    expect(seen.text).toContain('Занятие педагога А')
    await seen.follow('Занятие педагога А')
    expect(seen.text).toContain('Открытое занятие показала педагог А. Помогала педагог Б.')
    expect(seen.html).not.toMatch(/Сокол|Крылов|Дарь/)
  })

  it('finds a name the curator has put back into the text without names', async () => {
    await drafted(curator, { text: NAMED })
    await curator.press('Скрыть имена')
    await curator.follow('Поправить текст без имён')
    await curator.fill('Текст без имён', 'Занятие вела Крылова.').press('Сохранить и скрыть имена')
    await published(curator)
    expect(curator.status).toBe(409)
    expect(curator.text).toContain('Крылова Д. А.')
  })

  it('elsewhere waits until somebody tells the link, and asks once more that day', async () => {
    const consentId = await aDissemination(house.tools, castId('mentor'))
    await published(await drafted(curator, { text: 'Занятие показала Соколова Нина.', places: ['vk.com/ivushka12'] }))
    expect(curator.sees('Ждёт размещения')).toBe(true)
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consentId }, data: { stopsOn: '2025-10-06' } }))
    await curator.fill('Ссылка на публикацию', 'https://vk.com/wall-1_2').press('Отметить размещение')
    expect(curator.status).toBe(409)
    await house.tools.transaction((tx) => tx.consent.update({ where: { id: consentId }, data: { stopsOn: null } }))
    const { id } = await house.database.publication.findFirstOrThrow()
    await curator.open(`/publicity/${id}`)
    await curator.fill('Ссылка на публикацию', 'https://vk.com/wall-1_2').press('Отметить размещение')
    expect(curator.sees('Стоит')).toBe(true)
    await curator.open('/publicity')
    expect(curator.$('td a[href="https://vk.com/wall-1_2"]').text()).toBe('vk.com/ivushka12')
    expect((await house.stranger().open('/public/news')).text).not.toContain('Новость сада')
  })
})
