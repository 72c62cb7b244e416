import { describe, expect, it } from 'vitest'
import { choiceFrom, text } from '../../../src/kit/forms/fields.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'
import { list } from '../../../src/kit/forms/list-field.ts'

const page = {
  people: [
    { value: 'p2', words: 'Ким А. Р.' },
    { value: 'p3', words: 'Цой В. О.' },
  ],
}

describe('a repeated group', () => {
  const group = defineForm({
    members: list('Рабочая группа', {
      fields: { person: choiceFrom('Кто', 'people'), role: text('Роль', { optional: true }) },
      max: 3,
    }),
  })
  it('reads rows, skipping empty ones', () => {
    const body = {
      'members.0.person': 'p2',
      'members.0.role': 'секретарь',
      'members.1.person': '',
      'members.1.role': ' ',
      'members.7.person': 'p3',
    }
    const read = group.read(body, page)
    expect(read.accepted && read.values.members).toEqual([{ person: 'p2', role: 'секретарь' }, { person: 'p3' }])
    expect(read.accepted && group.answers(read.values, page)[0]?.value).toBe('Ким А. Р., секретарь\nЦой В. О.')
  })
  it('names the row of a mistake', () => {
    expect(group.read({ 'members.1.role': 'член' }, page).errors).toEqual([
      { field: 'members.1.person', words: 'Выберите один из вариантов' },
    ])
  })
  it('wants at least one row and not more than its limit', () => {
    expect(group.read({}, page).errors).toEqual([{ field: 'members', words: 'Заполните хотя бы одну строку' }])
    const many = Object.fromEntries([0, 1, 2, 3].map((index) => [`members.${index}.person`, 'p2']))
    expect(group.read(many, page).errors).toEqual([{ field: 'members', words: 'Оставьте не больше 3 строк' }])
  })
  it('is drawn again from stored values', () => {
    expect(group.filled({ members: [{ person: 'p2' }] }).entered).toEqual({ 'members.0.person': ['p2'] })
  })
})
