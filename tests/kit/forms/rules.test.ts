import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { email, number, phone, text, url, yesNo } from '../../../src/kit/forms/fields.ts'
import { file } from '../../../src/kit/forms/file-field.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'
import { withLabel } from '../../../src/kit/forms/messages.ts'

const form = defineForm({
  mail: email('Почта', { optional: true }),
  phone: phone('Телефон', { optional: true }),
  site: url('Сайт', { optional: true }),
  rate: number('Ставка', { optional: true, min: 0.25, max: 1_500, decimals: 2 }),
  scan: file('Скан', { optional: true }),
})
const valueOf = (body: Record<string, unknown>) => {
  const read = form.read(body)
  return read.accepted ? Object.values(read.values)[0] : read.errors[0]?.words
}

describe('what people type', () => {
  it.each([
    ['mail', ' sad12@example.ru ', 'sad12@example.ru'],
    ['mail', 'почта@сад.рф', 'почта@сад.рф'],
    ['mail', 'не почта', 'Проверьте адрес почты: он пишется как sad12@example.ru'],
    ['mail', 'a@b, c@d.ru', 'Проверьте адрес почты: он пишется как sad12@example.ru'],
    ['phone', '8(900)111-01-01', '+7 900 111-01-01'],
    ['phone', '+7(900)1110105', '+7 900 111-01-05'],
    ['phone', '9001110105', '+7 900 111-01-05'],
    ['phone', '2-15-48', '2-15-48'],
    ['phone', '+375 29 111-22-33', '+375 29 111-22-33'],
    ['phone', 'тел', 'Напишите номер цифрами с кодом, например +7 900 111-01-02'],
    ['site', 'sad12.example.ru/о-нас', 'https://sad12.example.ru/о-нас'],
    ['site', 'http://сад12.рф', 'http://сад12.рф'],
    [
      'site',
      'javascript:alert(1)',
      'Вставьте адрес страницы целиком, например https://sad12.example.ru/nastavnichestvo',
    ],
    ['site', 'страница', 'Вставьте адрес страницы целиком, например https://sad12.example.ru/nastavnichestvo'],
    ['rate', '1\u00a0000,5', 1000.5],
    ['rate', '0.75', 0.75],
    ['rate', '0,755', 'Оставьте после запятой не больше знаков, чем 2'],
    ['rate', '0', 'Напишите число не меньше 0,25'],
    ['rate', '−1', 'Напишите число не меньше 0,25'],
    ['rate', '1e3', 'Напишите число цифрами, например 3,5'],
    ['rate', '9'.repeat(400), 'Напишите число цифрами, например 3,5'],
  ])('%s %j', (field, typed, expected) => expect(valueOf({ [field]: typed })).toEqual(expected))

  it('takes bytes for a file and nothing that only looks like one', () => {
    const bytes = new Uint8Array([1])
    expect(valueOf({ scan: { name: 'а.pdf', type: 'application/pdf', bytes } })).toEqual({
      name: 'а.pdf',
      type: 'application/pdf',
      bytes,
    })
    expect(valueOf({ scan: { name: 'а.pdf', type: 'application/pdf', bytes: 'x' } })).toBeUndefined()
    expect(valueOf({ scan: { name: '', type: '', bytes: new Uint8Array() } })).toBeUndefined()
    expect(defineForm({ scan: file('Скан') }).read({ scan: 'а.pdf' }).errors).toEqual([
      { field: 'scan', words: 'Выберите файл' },
    ])
  })

  it('whatever is sent, the form answers', () => {
    const any = defineForm({ name: text('ФИО'), agreed: yesNo('Согласен') })
    fc.assert(fc.property(fc.anything(), (body) => any.read(body).errors.length >= 0))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        const read = any.read({ name: typed, agreed: 'yes' })
        return !read.accepted || !/[\p{Cc}\p{Cs}]/u.test(read.values.name)
      }),
    )
  })
})

describe('a message far from its field', () => {
  it.each([
    ['Номер', '№ 51-ОД уже занят', 'Номер: № 51-ОД уже занят'],
    ['Дата приказа', 'Укажите дату приказа', 'Укажите дату приказа'],
    ['Дата', 'Нет такого дня – 31.02.2025', 'Дата: нет такого дня – 31.02.2025'],
    ['Организация', 'ИНН состоит из 10 цифр', 'Организация: ИНН состоит из 10 цифр'],
    ['', 'Страница устарела', 'Страница устарела'],
  ])('%s: %s', (label, words, expected) => expect(withLabel(label, words)).toBe(expected))
})
