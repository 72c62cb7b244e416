import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { fieldViews } from '../../../src/kit/forms/field-views.ts'
import { choiceFrom, day, searchOnly } from '../../../src/kit/forms/fields.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'
import { formView } from '../../../src/kit/forms/form-view.ts'
import { helpers, renderer } from '../../web/specimen-frame.ts'

const form = defineForm({ signatory: choiceFrom('Подписывает', 'signatories') })
const page = {
  signatories: Array.from({ length: 8 }, (_, index) => ({ value: `p${index}`, words: `Человек ${index}` })),
}

describe('views of single fields', () => {
  it('draws up to six options of the page as radios, more as a list', () => {
    const few = { signatories: page.signatories.slice(0, 6) }
    const controls = (given: typeof page) =>
      fieldViews(form, form.filled(), given).find((view) => view.name === 'signatory')?.control
    expect([controls(few), controls(page)]).toEqual(['choice', 'select'])
  })
  it('keeps the ids of several forms on one page apart', () => {
    const one = defineForm({ from: day('С') })
    const part = formView(one, one.read({}), { action: '/', submit: 'Назначить', idPrefix: 'grant-' })
    expect([part.fields[0]?.id, part.fields[0]?.name, part.errors[0]?.href]).toEqual([
      'grant-from',
      'from',
      '#grant-from',
    ])
  })
  it('draws a search field', () => {
    const [view] = fieldViews(defineForm({ q: searchOnly('Найти') }), { entered: { q: ['Ким'] }, errors: [] })
    expect(load(renderer.partial('forms/field', view, helpers()))('input[type=search]').val()).toBe('Ким')
  })
})
