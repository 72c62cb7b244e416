import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House
let head: Visitor
let id: string

beforeAll(async () => {
  house = await openHouse()
  head = await house.visitor('head')
  id = await draftOrder(head, { people: ['Крылова Дарья Алексеевна'] })
})
afterAll(() => house.close())

const files = () =>
  house.database.storedFile.findMany({ where: { subjectId: id, removedAt: null }, orderBy: { uploadedAt: 'asc' } })
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

describe('a text finished in Word', () => {
  test('is taken only as a real .docx, and only one is kept', async () => {
    await head.open(`/documents/${id}`)
    await head.attach('Документ из Word', 'приказ.docx', pdf).press('Загрузить из Word')
    expect(head.status).toBe(422)
    expect(head.sees('Этот файл не подходит. Подойдёт документ Word (.docx)')).toBe(true)

    const { bytes } = await head.download(`/documents/${id}/print.docx`)
    for (const name of ['первый.docx', 'второй.docx']) {
      await head.open(`/documents/${id}`)
      await head.attach('Документ из Word', name, bytes).press('Загрузить из Word')
      expect(head.sees(name)).toBe(true)
    }
    expect((await files()).map(({ name }) => name)).toEqual(['второй.docx'])
  })

  test('stands beside the text of the system after registration', async () => {
    await head.open(`/documents/${id}`)
    await saveRequisites(head, '7')
    await register(head)
    expect(head.sees('Текст, доработанный в Word')).toBe(true)
    expect(head.$('form[action$="/word-file"]')).toHaveLength(0)
  })
})

describe('the scan of the signed paper', () => {
  test.each([
    ['an empty file', 'пустой.pdf', Buffer.alloc(0), 'Файл пустой'],
    [
      'a page of HTML under the name of a picture',
      'скан.jpg',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'Этот файл не подходит',
    ],
    [
      'a file of more than 20 MB',
      'большой.pdf',
      Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]),
      'Файл больше 20 МБ',
    ],
  ])('%s is refused at the field and nothing is kept', async (_words, name, bytes, expected) => {
    await head.open(`/documents/${id}`)
    await head.attach('Скан или файл подписи', name, bytes).press('Приложить файл')
    expect(head.status).toBe(422)
    expect(head.sees(expected)).toBe(true)
    expect(await files()).toHaveLength(1)
  })

  test('no file at all is said too', async () => {
    await head.open(`/documents/${id}`)
    await head.press('Приложить файл')
    expect(head.status).toBe(422)
    expect(head.sees('Выберите файл')).toBe(true)
  })

  test('is kept with its bytes, sent twice it is kept once, and read only by those who may read the paper', async () => {
    await head.open(`/documents/${id}`)
    await head.attach('Скан или файл подписи', 'скан № 7.pdf', pdf).pressTwice('Приложить файл')
    const kept = (await files()).filter(({ purpose }) => purpose === 'scan')
    expect(kept).toHaveLength(1)
    const address = `/files/${kept[0]?.id ?? ''}`
    const scan = await head.download(address)
    expect(scan).toMatchObject({ status: 200, type: 'application/pdf', name: 'скан № 7.pdf' })
    expect(scan.bytes.equals(pdf)).toBe(true)
    expect((await (await house.visitor('mentee')).download(address)).status).toBe(200)
    expect((await (await house.visitor('mentor')).download(address)).status).toBe(404)
    expect((await house.stranger().agent.get(address)).status).toBe(303)
  })
})
