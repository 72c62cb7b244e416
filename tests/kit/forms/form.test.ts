import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  choice,
  choiceFrom,
  choices,
  choicesFrom,
  day,
  hidden,
  longText,
  number,
  password,
  searchOnly,
  text,
  yesNo,
} from '../../../src/kit/forms/fields.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'

const order = defineForm(
  {
    number: text('Номер', { max: 20, hint: 'Например, 45/2-ОД' }),
    signedOn: day('Дата приказа', { ask: 'Укажите дату приказа' }),
    effectiveOn: day('Вступает в силу', { optional: true }),
    signatory: choiceFrom('Подписывает', 'signatories'),
    kind: choice('Вид', { main: 'По основной деятельности', staff: 'По личному составу' }),
    readers: choicesFrom('Ознакомить', 'people', { optional: true }),
    sheets: number('Листов', { min: 1, max: 500, optional: true }),
    urgent: yesNo('Срочно'),
    why: longText('Почему срочно', { when: (values) => values.urgent === true }),
  },
  {
    rules: [
      ({ signedOn, effectiveOn }) =>
        signedOn !== undefined && effectiveOn !== undefined && effectiveOn < signedOn
          ? { field: 'effectiveOn', words: 'Приказ не может вступить в силу раньше своей даты' }
          : undefined,
    ],
  },
)
const page = {
  signatories: [{ value: 'p1', words: 'Заведующий М. В. Савельева' }],
  people: [
    { value: 'p2', words: 'Ким А. Р.' },
    { value: 'p3', words: 'Цой В. О.' },
  ],
}
const good = { number: '45-ОД', signedOn: '5.9.25', signatory: 'p1', kind: 'main', readers: ['p3', 'p2'], urgent: 'no' }

describe('reading a form', () => {
  it('gives typed values', () => {
    const read = order.read(good, page)
    if (!read.accepted) throw new Error(JSON.stringify(read.errors))
    expect(read.values).toEqual({
      number: '45-ОД',
      signedOn: '2025-09-05',
      signatory: 'p1',
      kind: 'main',
      readers: ['p3', 'p2'],
      urgent: false,
    })
    expectTypeOf(read.values.kind).toEqualTypeOf<'main' | 'staff'>()
    expectTypeOf(read.values.sheets).toEqualTypeOf<number | undefined>()
    expectTypeOf(read.values.why).toEqualTypeOf<string | undefined>()
    expectTypeOf(read.values.number).toEqualTypeOf<string>()
  })

  it('says everything at once, in the order of the form, with the rules over several fields', () => {
    const read = order.read({ urgent: 'да', sheets: '0', effectiveOn: '04.09.2025', signedOn: '05.09.2025' }, page)
    expect(read.errors).toEqual([
      { field: 'number', words: 'Заполните это поле' },
      { field: 'effectiveOn', words: 'Приказ не может вступить в силу раньше своей даты' },
      { field: 'signatory', words: 'Выберите один из вариантов' },
      { field: 'kind', words: 'Выберите один из вариантов' },
      { field: 'sheets', words: 'Напишите число не меньше 1' },
      { field: 'urgent', words: 'Ответьте «да» или «нет»' },
    ])
  })

  it.each([
    ['number', 'x'.repeat(25), 'Сократите до 20 знаков: сейчас 25'],
    ['number', '👩‍🏫'.repeat(8), 'Сократите до 20 знаков: сейчас 24'],
    ['signedOn', '', 'Укажите дату приказа'],
    ['signedOn', '31.02.2025', 'Нет такого дня – 31.02.2025'],
    ['signedOn', 'вчера', 'Напишите дату цифрами: день, месяц, год – 05.09.2025'],
    ['signatory', 'p9', 'Такого варианта больше нет: выберите из списка заново'],
    ['readers', 'p9', 'Такого варианта больше нет: выберите из списка заново'],
    ['kind', 'toString', 'Выберите один из вариантов'],
    ['sheets', 'много', 'Напишите число цифрами'],
    ['sheets', '1,5', 'Напишите целое число'],
    ['sheets', '501', 'Напишите число не больше 500'],
  ])('field %s refuses %j', (field, value, words) => {
    expect(order.read({ ...good, [field]: value }, page).errors).toEqual([{ field, words }])
  })

  it('keeps what was entered verbatim when it refuses', () => {
    const read = order.read({ ...good, number: '  45\u0000-ОД ', signedOn: '31.02.2025' }, page)
    expect(read.entered).toMatchObject({ number: ['  45\u0000-ОД '], signedOn: ['31.02.2025'], readers: ['p3', 'p2'] })
  })

  it('neither checks nor keeps a field that does not apply', () => {
    const read = order.read({ ...good, why: 'x' }, page)
    expect(read.accepted && 'why' in read.values).toBe(false)
    expect(order.read({ ...good, urgent: 'yes' }, page).errors).toEqual([{ field: 'why', words: 'Заполните это поле' }])
  })

  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    { number: { $gt: '' } },
    { number: [['a']] },
    JSON.parse('{"__proto__":{"number":"1"}}'),
  ])('survives the body %j', (body) => expect(order.read(body, page).accepted).toBe(false))

  it('does not accept a page that forgot its options', () => {
    expect(() => order.read(good, {})).toThrow('signatories')
  })

  it('tidies text and leaves HTML and passwords as they are', () => {
    const form = defineForm({
      line: text('Строка'),
      lines: longText('Строки'),
      secret: password('Пароль'),
      key: hidden('Ключ'),
    })
    const read = form.read({
      line: ' <b>a</b>\r\nи\u0306\u0007\uD800 ',
      lines: ' a\r\n\r\nb\u0000 ',
      secret: ' a\tb ',
      key: ['1', '2'],
    })
    expect(read.accepted && read.values).toEqual({ line: '<b>a</b> й', lines: 'a\n\nb', secret: ' a\tb ', key: '1' })
  })

  it('cuts a long search instead of refusing it', () => {
    const read = defineForm({ q: searchOnly('Найти') }).read({ q: 'x'.repeat(500) })
    expect(read.accepted && read.values.q).toHaveLength(200)
  })
})

describe('choices', () => {
  const form = defineForm({ tags: choices('Виды', { a: 'Первый', b: 'Второй', c: 'Третий' }) })
  it('keeps the order of the options, each once', () => {
    const read = form.read({ tags: ['c', 'a', 'c'] })
    expect(read.accepted && read.values.tags).toEqual(['a', 'c'])
  })
  it('takes one box for a list', () => {
    const read = form.read({ tags: 'b' })
    expect(read.accepted && read.values.tags).toEqual(['b'])
  })
  it('asks for at least one', () =>
    expect(form.read({}).errors).toEqual([{ field: 'tags', words: 'Отметьте хотя бы один вариант' }]))
})

describe('answers in words', () => {
  it('prints labels and words, leaving out what does not apply', () => {
    const values = {
      number: '45-ОД',
      signedOn: '2025-09-05',
      signatory: 'p1',
      kind: 'main',
      readers: ['p3', 'p2'],
      urgent: false,
    } as const
    expect(
      order.answers({ ...values, readers: [...values.readers] }, page).map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Номер', '45-ОД'],
      ['Дата приказа', '05.09.2025'],
      ['Вступает в силу', ''],
      ['Подписывает', 'Заведующий М. В. Савельева'],
      ['Вид', 'По основной деятельности'],
      ['Ознакомить', 'Цой В. О., Ким А. Р.'],
      ['Листов', ''],
      ['Срочно', 'нет'],
    ])
  })

  it('reads values back from where they are kept', () => {
    const values = { number: '1', signedOn: '2025-09-05', signatory: 'p1', kind: 'main', urgent: true }
    expect(order.schema.parse(JSON.parse(JSON.stringify(values)))).toEqual(values)
    expect(() => order.schema.parse({ ...values, kind: 'other' })).toThrow()
  })
})
