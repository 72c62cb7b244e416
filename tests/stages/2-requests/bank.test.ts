import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveConsent } from '../../common/surveys/support.ts'
import { aPerson } from '../../support/builders.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { plain, type Visitor } from '../../support/visitor.ts'
import { answered, inBank, request } from './bank-support.ts'
import { registerWithdrawal } from './withdrawing.ts'

let house: House
let methodist: Visitor
let one: string
let other: string

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-08T10:00:00+03:00' })
  // Two people with one surname and one pair of initials (pitfalls N26).
  one = await aPerson(house.tools, { surname: 'Кузнецова', firstName: 'Анна', patronymic: 'Викторовна', birthDate: '1987-10-22' })
  other = await aPerson(house.tools, { surname: 'Кузнецова', firstName: 'Анна', patronymic: 'Викторовна', birthDate: '1994-03-08' })
  await inBank(house, castId('mentee'))
  await inBank(house, one, { ...request, main_request: 'Первое родительское собрание', category: 'specific' })
  await inBank(house, other, { ...request, main_request: 'Карта развития', category: 'returned' })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

describe('the list of mentees', () => {
  test('shows states, requests and priorities, and tells full namesakes apart by the year of birth', async () => {
    await methodist.open('/requests')
    expect(methodist.heading).toBe('Банк наставляемых')
    expect(methodist.sees('3 записи: в банке 3')).toBe(true)
    expect(methodist.sees('Крылова Дарья Алексеевна')).toBe(true)
    expect(methodist.sees('Первое родительское собрание')).toBe(true)
    expect(methodist.text).toMatch(/Кузнецова Анна Викторовна ?воспитатель, 1987/)
    expect(methodist.text).toMatch(/Кузнецова Анна Викторовна ?воспитатель, 1994/)
  })

  test('finds by a word of the request, filters and says what was not found', async () => {
    await methodist.open('/requests')
    methodist.fill('ФИО или слово из запроса', 'родительское')
    await methodist.press('Показать')
    expect(methodist.sees('1–1 из 1') || methodist.sees('1 из 1')).toBe(true)
    await methodist.open('/requests?category=novice')
    expect(methodist.sees('Крылова Дарья Алексеевна')).toBe(true)
    expect(methodist.sees('Кузнецова')).toBe(false)
    await methodist.open('/requests?deficit=ict')
    expect(methodist.heading).toBe('Банк наставляемых')
    expect(methodist.sees('Никого не нашли: дефицит «Цифровые инструменты»')).toBe(true)
    await methodist.open('/requests?deficit=behaviour&state=bank&consent=valid&sort=deficit&direction=desc')
    expect(methodist.sees('3')).toBe(true)
    await methodist.open('/requests?service=junk&sort=junk&page=99&columns=%00')
    expect(methodist.status).toBe(200)
  })

  test('columns and views keep what was chosen, privately or for all curators', async () => {
    await methodist.open('/requests?columns=request&columns=since')
    expect(plain(methodist.$('thead').text())).toContain('В банке с')
    methodist.fill('Название вида', 'По запросам').fill('Кто увидит', 'no')
    await methodist.press('Сохранить вид')
    expect(methodist.sees('Вид «По запросам» сохранён')).toBe(true)
    expect(plain(methodist.$('.views [aria-current]').text())).toBe('По запросам')
    const head = await house.visitor('head')
    await head.open('/requests')
    expect(head.sees('По запросам')).toBe(false)
    await methodist.press('Убрать вид «По запросам»')
    await methodist.open('/requests')
    expect(methodist.sees('По запросам')).toBe(false)
  })

  test('asks the database five times at most, once things are known', async () => {
    await methodist.open('/requests')
    const { listMentees } = await import('../../../src/stages/2-requests/mentee-list.store.ts')
    const { savedViews } = await import('../../../src/stages/2-requests/bank/view.store.ts')
    const { menteeListSpec } = await import('../../../src/stages/2-requests/mentee-list.ts')
    const { readListQuery } = await import('../../../src/kit/lists/list-query.ts')
    let calls = 0
    const counting = house.database.$extends({ query: { $allModels: { $allOperations: ({ args, query }) => { calls += 1; return query(args) } } } })
    const db = counting as unknown as typeof house.database
    await listMentees(db, readListQuery({}, menteeListSpec), '2025-09-08', { skip: 0, take: 25 })
    await savedViews(db, 'mentees', castId('methodist'))
    // Records, people with their absences (two queries), consents, saved views: five in all.
    expect(calls).toBeLessThanOrEqual(4)
  })

  test('a bulk action asks once more and says whom it cannot reach', async () => {
    const dronova = await aPerson(house.tools, { surname: 'Дронова', firstName: 'Лидия', patronymic: 'Сергеевна' })
    await giveConsent(house, dronova)
    await answered(house, dronova, 'mentee_request', request)
    await methodist.open('/requests?state=everybody')
    const ids = methodist.$('input[name=chosen]').toArray().map((box) => methodist.$(box).attr('value') ?? '')
    const query = ids.map((id) => `chosen=${id}`).join('&')
    await methodist.open(`/requests/bulk/invite?${query}`)
    expect(methodist.heading).toBe('Пригласить к анкете: 4 человека')
    methodist.fill('Ответить до', '22.09.2025')
    await methodist.press('Пригласить')
    expect(methodist.path).toMatch(/^\/surveys\//)
    await methodist.open(`/requests/bulk/invite?${query}`)
    expect(methodist.sees('анкета уже назначена, ответа ещё нет')).toBe(true)
    await methodist.open(`/requests/bulk/remind?${query}`)
    await methodist.press('Отметить напоминание')
    expect(methodist.sees('Напоминание отмечено: 4 человека')).toBe(true)
    const sheet = await methodist.download(`/requests/chosen.xlsx?${query}`)
    expect(sheet.type).toContain('spreadsheetml')
  })

  test('a withdrawn consent takes the person off the active list at once', async () => {
    await registerWithdrawal(house, other)
    await methodist.open('/requests')
    expect(methodist.text).not.toMatch(/Кузнецова Анна Викторовна ?воспитатель, 1994/)
    await methodist.open('/requests?state=left')
    expect(methodist.sees('Кузнецова Анна Викторовна')).toBe(true)
    expect(methodist.sees('Карта развития')).toBe(false)
  })

  test('a consent that has run out hides the person without anybody doing anything', async () => {
    await house.database.consent.updateMany({ where: { personId: one, kind: 'processing-mentee' }, data: { validUntil: '2025-09-07' } })
    await methodist.open('/requests?q=Кузнецова')
    expect(methodist.sees('Первое родительское собрание')).toBe(false)
    await methodist.open('/requests?consent=ended')
    expect(methodist.sees('Кузнецова Анна Викторовна')).toBe(true)
    expect(methodist.sees('Первое родительское собрание')).toBe(false)
  })
})
