import { readdirSync } from 'node:fs'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { CONTROLS } from '../../../src/kit/forms/field.ts'
import {
  choice,
  choiceFrom,
  choices,
  day,
  email,
  hidden,
  longText,
  number,
  password,
  text,
  yesNo,
} from '../../../src/kit/forms/fields.ts'
import { file } from '../../../src/kit/forms/file-field.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'
import { formView } from '../../../src/kit/forms/form-view.ts'
import { list } from '../../../src/kit/forms/list-field.ts'
import { helpers, renderer } from '../../web/specimen-frame.ts'

const form = defineForm({
  number: text('Номер', { max: 20, hint: 'Например, 45/2-ОД', width: 'half' }),
  signedOn: day('Дата', { ask: 'Укажите дату приказа', width: 'half' }),
  signatory: choiceFrom('Подписывает', 'signatories'),
  body: longText('Текст', { rows: 8 }),
  sheets: number('Листов', { optional: true }),
  kind: choice('Вид', { main: 'Основной', staff: 'Кадровый' }),
  tags: choices('Метки', { a: 'Первая', b: 'Вторая' }, { optional: true }),
  urgent: yesNo('Срочно'),
  mail: email('Почта', { optional: true, autocomplete: 'email' }),
  scan: file('Скан', { accept: '.pdf', optional: true }),
  secret: password('Пароль'),
  version: hidden('Версия'),
  members: list('Группа', {
    fields: { person: text('Кто'), note: text('Что делает', { optional: true }) },
    spare: 1,
    optional: true,
  }),
})
const page = {
  signatories: Array.from({ length: 8 }, (_, index) => ({ value: `p${index}`, words: `Человек ${index}` })),
}
const values = {
  number: '<b>1</b>"',
  signedOn: '2025-09-05',
  signatory: 'p3',
  body: '\nтекст',
  sheets: 2,
  kind: 'staff' as const,
  tags: ['b' as const],
  urgent: false,
  secret: 'тайна',
  version: '7',
  members: [{ person: 'Ким' }],
}

function draw(submission = form.filled(values)) {
  const part = formView(form, submission, {
    action: '/orders',
    submit: 'Зарегистрировать приказ',
    choices: page,
    cancel: { href: '/', words: 'Не сейчас' },
  })
  return load(renderer.partial('forms/form', part, helpers()))
}

describe('a drawn form', () => {
  it('has a partial for each control and no other ones', () => {
    const partials = readdirSync(new URL('../../../views/partials/forms/controls', import.meta.url))
    expect(partials.map((name) => name.replace('.ejs', '')).sort()).toEqual([...CONTROLS].sort())
  })

  it('carries the values, escaped, and never the password', () => {
    const $ = draw()
    expect($('#number').val()).toBe('<b>1</b>"')
    expect($('#signedOn').val()).toBe('05.09.2025')
    expect($('#signatory').val()).toBe('p3')
    expect($('#body').text()).toBe('\nтекст')
    expect($('input[name=kind]:checked').val()).toBe('staff')
    expect(
      $('input[name=tags]:checked')
        .map((_, box) => $(box).val())
        .get(),
    ).toEqual(['b'])
    expect($('input[name=urgent]:checked').val()).toBe('no')
    expect($('#secret').attr('value')).toBeUndefined()
    expect($('input[name=version]').attr('type')).toBe('hidden')
    expect($.html()).not.toContain('тайна')
  })

  it('names every control by a label and is sent as multipart because of the file', () => {
    const $ = draw()
    $('input:not([type=hidden]), select, textarea').each((_, control) => {
      expect($(`label[for="${$(control).attr('id')}"]`), $.html(control)).toHaveLength(1)
    })
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get()
    expect(new Set(ids).size).toBe(ids.length)
    expect($('form').attr('enctype')).toBe('multipart/form-data')
    expect($('form > input').first().attr('name')).toBe('_csrf')
    expect(
      $('.duo')
        .first()
        .find('input')
        .map((_, input) => $(input).attr('name'))
        .get(),
    ).toEqual(['number', 'signedOn'])
    expect($('button').text()).toBe('Зарегистрировать приказ')
  })

  it('marks what is optional and says «required» to those who listen', () => {
    const $ = draw()
    expect($('label[for=sheets]').text()).toBe('Листов необязательно')
    expect($('#number').attr('required')).toBe('required')
    expect($('#sheets').attr('required')).toBeUndefined()
    expect($('form').attr('novalidate')).toBeDefined()
  })

  it('draws a row more than is filled in a repeated group', () => {
    const $ = draw()
    expect($('#members-0-person').val()).toBe('Ким')
    expect($('input[name="members.1.person"]')).toHaveLength(1)
    expect($('input[name="members.2.person"]')).toHaveLength(0)
  })
})

describe('a refused form', () => {
  const refused = form.read(
    {
      number: 'x'.repeat(30),
      signedOn: ' 31.02.2025',
      body: 'а',
      kind: 'main',
      version: '7',
      secret: 'p',
      'members.4.note': 'б',
    },
    page,
  )

  it('lists the mistakes in the order of the form with links to their fields', () => {
    const $ = draw(refused)
    expect($('.error-summary h2').text()).toBe('Исправьте 5\u00a0строк')
    expect(
      $('.error-summary a')
        .map((_, link) => `${$(link).attr('href')} ${$(link).text().replace(/\s/g, ' ')}`)
        .get(),
    ).toEqual([
      '#number Номер: сократите до 20 знаков: сейчас 30',
      '#signedOn Дата: нет такого дня – 31.02.2025',
      '#signatory Подписывает: выберите один из вариантов',
      '#urgent Срочно: ответьте «да» или «нет»',
      '#members-4-person Строка 5, кто: заполните это поле',
    ])
    $('.error-summary a').each((_, link) => expect($(String($(link).attr('href')))).toHaveLength(1))
    expect($('.error-summary a').first().attr('autofocus')).toBe('autofocus')
  })

  it('keeps what was entered and says the mistake between label and control', () => {
    const $ = draw(refused)
    expect($('#signedOn').val()).toBe(' 31.02.2025')
    expect($('#signedOn').attr('aria-invalid')).toBe('true')
    expect($('#number').attr('aria-describedby')).toBe('number-h number-e')
    expect($('#signedOn-e').text()).toContain('Нет такого дня')
    expect($('fieldset#urgent').attr('aria-describedby')).toBe('urgent-e')
    expect($('fieldset#urgent').hasClass('is-wrong')).toBe(true)
  })

  it('says «одну строку» of one mistake and shows mistakes of the whole form without a link', () => {
    const $ = draw(form.reject({}, [{ words: 'Страница устарела' }]))
    expect($('.error-summary').text()).toContain('Исправьте одну строку')
    expect($('.error-summary li').html()).toBe('Страница устарела')
  })
})
