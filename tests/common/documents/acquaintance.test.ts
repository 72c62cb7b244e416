import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { acquaintanceSheetOf } from '../../../src/common/documents/acquaintance-sheet.facts.ts'
import { foundDocument } from '../../../src/common/documents/fresh-document.store.ts'
import { castId, PASSWORD } from '../../support/cast.ts'
import { anAgreement } from '../consents/support.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House
let id: string

beforeAll(async () => {
  house = await openHouse({ at: '2025-08-29T09:00:00+05:00', zone: 'Asia/Yekaterinburg' })
  const head = await house.visitor('head')
  id = await draftOrder(head, { people: ['Соколова Нина Дмитриевна', 'Крылова Дарья Алексеевна'] })
  await saveRequisites(head, '42-ОД', '29.08.2025')
  await register(head)
})
afterAll(() => house.close())

const rows = () => house.database.acquaintance.findMany({ where: { documentId: id }, orderBy: { position: 'asc' } })

describe('acquaintance', () => {
  test('names and posts are frozen in the order they are printed', async () => {
    expect(await rows()).toMatchObject([
      { personName: 'Н.Д.\u00a0Соколова', post: 'воспитатель', how: null },
      { personName: 'Д.А.\u00a0Крылова', post: 'воспитатель', how: null },
    ])
  })

  test('on line with the password, kept with the zone and printed in the zone of the kindergarten (A23)', async () => {
    house.clock.set('2025-08-31T23:58:00+05:00')
    const mentor = await house.visitor('mentor')
    await mentor.open('/my/documents')
    expect(mentor.sees('Ждут вас')).toBe(true)
    await mentor.follow('О неделе наставничества')
    await mentor.fill('Ваш пароль', 'не тот пароль').press('Подтвердить ознакомление')
    expect(mentor.status).toBe(422)
    expect(mentor.sees('Пароль не подходит')).toBe(true)
    expect((await house.database.user.findUniqueOrThrow({ where: { login: 'mentor' } })).failures).toBe(1)

    await mentor.fill('Ваш пароль', PASSWORD).pressTwice('Подтвердить ознакомление')
    expect(mentor.sees('Прочитаны')).toBe(true)
    const [row] = await rows()
    expect(row).toMatchObject({ how: 'online', on: '2025-08-31', zoneOffset: '+05:00' })
    expect(row?.at?.toISOString()).toBe('2025-08-31T18:58:00.000Z')
    expect(row?.address).not.toBe('')
    expect(await house.database.journalEntry.count({ where: { subjectId: id, verb: 'acquainted' } })).toBe(1)

    const head = await house.visitor('head')
    await head.open(`/documents/${id}`)
    expect(head.$('.sheet svg.qr')).toHaveLength(1)
    await head.open(`/documents/${id}/acquaintance`)
    expect(head.sees('в системе 31.08.2025 23:58')).toBe(true)
    expect(head.sees('Ознакомлены 1 из 2')).toBe(true)
  })

  test('claims a simple electronic signature only while the agreement on it held', async () => {
    const document = await foundDocument(house.database, id)
    const marks = async () => (await acquaintanceSheetOf(house.database, document, '2025-08-31', 'Asia/Yekaterinburg')).rows.map(({ mark }) => mark.replaceAll('\u00a0', ' '))
    expect((await marks())[0]).toMatch(/^ознакомлена 31\.08\.2025 23:58 в системе, запись № [0-9A-F]{8}$/)
    const agreement = await anAgreement(house.tools, castId('mentor'))
    expect((await marks())[0]).toMatch(/^ознакомлена 31\.08\.2025 23:58, ПЭП, запись № [0-9A-F]{8}$/)
    await house.database.consent.update({ where: { id: agreement }, data: { stopsOn: '2025-08-30', withdrawnOn: '2025-08-30' } })
    expect((await marks())[0]).toContain('в системе')
  })

  test('somebody else finds nothing under the same address', async () => {
    const stranger = await house.visitor('psychologist')
    await stranger.open(`/my/documents/${id}`)
    expect(stranger.status).toBe(404)
    expect((await stranger.download(`/my/documents/${id}/print.pdf`)).status).toBe(404)
    await stranger.open(`/documents/${id}`)
    expect(stranger.status).toBe(404)
    expect((await stranger.download(`/documents/${id}/print.pdf`)).status).toBe(403)
  })

  test('the QR code leads a teacher to the own page of the paper', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/documents/${id}`)
    expect(mentor.path).toBe(`/my/documents/${id}`)
    expect(mentor.status).toBe(200)
  })

  test('from the signed sheet, not before the paper was signed and not in the future', async () => {
    const curator = await house.visitor('methodist')
    await curator.open(`/documents/${id}/acquaintance`)
    await curator
      .choose('Кто расписался', 'Крылова Д. А., воспитатель')
      .fill('Дата подписи', '28.08.2025')
      .press('Отметить ознакомление')
    expect(curator.status).toBe(422)
    expect(curator.sees('Документ подписан 29.08.2025')).toBe(true)
    await curator
      .choose('Кто расписался', 'Крылова Д. А., воспитатель')
      .fill('Дата подписи', '29.08.2025')
      .press('Отметить ознакомление')
    expect(curator.sees('Ознакомлены все')).toBe(true)
    expect((await rows())[1]).toMatchObject({ how: 'paper', on: '2025-08-29' })
  })

  test('the sheet is a PDF of its own', async () => {
    const curator = await house.visitor('methodist')
    const sheet = await curator.download(`/documents/${id}/acquaintance.pdf`)
    expect(sheet.name).toBe('Лист ознакомления с приказом № 42-ОД от 29.08.2025.pdf')
    expect(sheet.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
