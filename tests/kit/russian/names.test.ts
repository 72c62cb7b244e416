import { describe, expect, it, test } from 'vitest'
import {
  fullName,
  genderOf,
  paperName,
  politeName,
  screenName,
  signatureName,
  splitFullName,
  tidyName,
} from '../../../src/kit/russian/names.ts'

const lebedeva = { surname: 'Лебедева', firstName: 'Ольга', patronymic: 'Николаевна' }
const kim = { surname: 'Ким', firstName: 'Светлана', patronymic: null }
const mamedova = { surname: 'Мамедова', firstName: 'Айгюн', patronymic: 'Рашид кызы' }

describe('ways of writing', () => {
  it('differs between the screen, the paper and the signature', () => {
    expect(screenName(lebedeva)).toBe('Лебедева\u00a0О.\u00a0Н.')
    expect(paperName(lebedeva)).toBe('Лебедева\u00a0О.Н.')
    expect(signatureName(lebedeva)).toBe('О.Н.\u00a0Лебедева')
    expect(politeName(lebedeva)).toBe('Ольга\u00a0Николаевна')
    expect(fullName(lebedeva)).toBe('Лебедева Ольга Николаевна')
  })

  it('does without a patronymic', () => {
    expect([screenName(kim), paperName(kim), signatureName(kim), politeName(kim), fullName(kim)]).toEqual([
      'Ким\u00a0С.',
      'Ким\u00a0С.',
      'С.\u00a0Ким',
      'Светлана',
      'Ким Светлана',
    ])
  })

  it('knows two words of a patronymic and two of a first name', () => {
    expect(paperName(mamedova)).toBe('Мамедова\u00a0А.Р.')
    expect(screenName({ surname: 'Сова', firstName: 'Анна-Мария', patronymic: 'Рашид-кызы' })).toBe(
      'Сова\u00a0А.-М.\u00a0Р.',
    )
  })
})

test.each([
  ['ЖУКОВА МАРИЯ', 'Жукова Мария'],
  ['белоусова', 'Белоусова'],
  ['Римская-Корсакова', 'Римская-Корсакова'],
  ['РИМСКАЯ - КОРСАКОВА', 'Римская-Корсакова'],
  ['римская–корсакова', 'Римская-Корсакова'],
  ['Рашид кызы', 'Рашид кызы'],
  ['РАШИД КЫЗЫ', 'Рашид кызы'],
  ['Рашид-Кызы', 'Рашид-кызы'],
  ['  Берёзкина\u00a0 Екатерина\tАндреевна ', 'Берёзкина Екатерина Андреевна'],
  ['ИВанова', 'Иванова'],
  ['иВАНОВА', 'Иванова'],
  ['МакГрегор', 'МакГрегор'],
  ['Людвиг фон Берг', 'Людвиг фон Берг'],
  ["О'НИЛ", "О'Нил"],
  ['КУЗНЕЦОВА А.В.', 'Кузнецова А.В.'],
  ['андреи\u0306', 'Андрей'],
  ['', ''],
])('«%s» is tidied to «%s»', (text, tidy) => expect(tidyName(text)).toBe(tidy))

test.each([
  ['Мамедова Айгюн Рашид кызы', ['Мамедова', 'Айгюн', 'Рашид кызы']],
  ['МАМЕДОВ ЭЛЬДАР РАШИД ОГЛЫ', ['Мамедов', 'Эльдар', 'Рашид оглы']],
  ['Мамедова Айгюн Рашид-кызы', ['Мамедова', 'Айгюн', 'Рашид-кызы']],
  ['Ким Светлана', ['Ким', 'Светлана', null]],
  ['Ким Светлана -', ['Ким', 'Светлана', null]],
  ['Ким Светлана (нет)', ['Ким', 'Светлана', null]],
  ['Ким Светлана нет', ['Ким', 'Светлана', null]],
  ['белоусова ксения антоновна', ['Белоусова', 'Ксения', 'Антоновна']],
  ['Иванова (Петрова) Анна Сергеевна', ['Иванова', 'Анна', 'Сергеевна']],
  ['Анна Петровна Лебедь', ['Лебедь', 'Анна', 'Петровна']],
  ['Пётр Кузьмич Живаго', ['Живаго', 'Пётр', 'Кузьмич']],
  ['Лукашевич Иван Данилович', ['Лукашевич', 'Иван', 'Данилович']],
  ['Гарсия Маркес Анна Ивановна', ['Гарсия Маркес', 'Анна', 'Ивановна']],
  ['Кузнецова А.В.', ['Кузнецова', 'А.', 'В.']],
  ['Кузнецова А. В.', ['Кузнецова', 'А.', 'В.']],
])('«%s» is taken apart', (text, [surname, firstName, patronymic]) => {
  expect(splitFullName(text)).toEqual({ surname, firstName, patronymic })
})

test.each([
  'Лебедева',
  '',
  ' ',
  'Итого: 28 человек',
  'Айгюн Рашид кызы',
  'Группа «Ромашка»',
  'а б в г д',
  '12',
  '(нет)',
])('«%s» is no full name', (text) => expect(splitFullName(text)).toBeUndefined())

test.each([
  ['Лебедева Ольга Николаевна', 'female'],
  ['Мельник Павел Ильич', 'male'],
  ['Римская-Корсакова Анна Ильинична', 'female'],
  ['Мамедова Айгюн Рашид кызы', 'female'],
  ['Мамедов Эльдар Рашид оглы', 'male'],
  ['Абаев Тимур Асан уулу', 'male'],
  ['Ким Светлана', 'female'],
  ['Ким Пётр', 'male'],
  ['Цой Нелли', 'female'],
  ['Дзюба Никита', 'male'],
  ['Ли Илья', 'male'],
  ['Пак Любовь', 'female'],
  ['Пак Игорь', 'male'],
  ['Мамедова Айнур', 'female'],
  ['Алиев Нур', 'male'],
  ['Черных Вероника', 'female'],
  ['Кузнецова А. В.', 'female'],
  ['Живаго Анна-Мария', 'female'],
  ['Цой Саша', undefined],
  ['Ким Женя', undefined],
  ['Пак Айнур', undefined],
])('the gender of «%s» is %s', (text, gender) => {
  const name = splitFullName(text)
  expect(name && genderOf(name)).toBe(gender)
})
