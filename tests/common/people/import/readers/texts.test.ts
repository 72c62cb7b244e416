import { describe, expect, it } from 'vitest'
import { readCategory } from '../../../../../src/common/people/import/readers/category.ts'
import { readEducation } from '../../../../../src/common/people/import/readers/education.ts'
import { readEmployment, readNote } from '../../../../../src/common/people/import/readers/note.ts'
import { readPost } from '../../../../../src/common/people/import/readers/post.ts'

describe('категория', () => {
  it.each([
    ['б/к', { category: 'none' }],
    ['без категории', { category: 'none' }],
    ['нет', { category: 'none' }],
    ['-', { category: 'none' }],
    ['не аттестована', { category: 'none' }],
    ['СЗД', { category: 'fit' }],
    ['соответствие', { category: 'fit' }],
    ['Соотв. занимаемой должности, 12.03.2024', { category: 'fit', year: 2024 }],
    ['первая', { category: 'first' }],
    ['1 кв. кат.', { category: 'first' }],
    ['I категория', { category: 'first' }],
    ['первая (приказ от 21.04.2023)', { category: 'first', year: 2023 }],
    ['Высшая кат., 2022', { category: 'highest', year: 2022 }],
    ['ВКК', { category: 'highest' }],
    ['высшая до 2027 г.', { category: 'highest' }],
    ['педагог-наставник', { category: 'highest', extra: 'mentorTeacher' }],
    ['высшая, педагог-методист, 2025', { category: 'highest', extra: 'methodistTeacher', year: 2025 }],
  ])('%s', (text, value) => {
    expect(readCategory(text)).toEqual({ value })
  })

  it('пустая ячейка ничего не говорит, а непонятная предупреждает', () => {
    expect(readCategory(null)).toEqual({})
    expect(readCategory('вторая')).toMatchObject({ complaint: { severity: 'warning' } })
    expect(readCategory('12')).toMatchObject({ complaint: { severity: 'warning' } })
  })
})

describe('образование', () => {
  it.each([
    ['ср. спец.', 'среднее профессиональное'],
    ['ср.-спец.', 'среднее профессиональное'],
    ['Среднее специальное', 'среднее профессиональное'],
    ['СПО', 'среднее профессиональное'],
    ['Высшее', 'высшее'],
    ['н/высшее', 'неоконченное высшее'],
    ['высшее, МПГУ, 2005', 'высшее, МПГУ, 2005'],
  ])('%s', (text, value) => {
    expect(readEducation(text)).toEqual({ value })
  })
})

describe('должность', () => {
  it.each([
    ['ВОСПИТАТЕЛЬ', 'воспитатель'],
    ['Ст. воспитатель', 'старший воспитатель'],
    ['муз. рук.', 'музыкальный руководитель'],
    ['Инструктор по физо', 'инструктор по физической культуре'],
    ['Инструктор по физической культуре', 'инструктор по физической культуре'],
    ['ПДО', 'педагог дополнительного образования'],
    ['Учитель-дефектолог', 'учитель-дефектолог'],
    ['Воспитатель группы ТНР', 'воспитатель группы ТНР'],
  ])('%s', (text, value) => {
    expect(readPost(text)).toEqual({ value })
  })

  it('незнакомую оставляет и предупреждает', () => {
    expect(readPost('космонавт')).toMatchObject({ value: 'космонавт', complaint: { severity: 'warning' } })
  })
})

describe('примечание', () => {
  const today = '2026-09-10'

  it.each([
    ['совместитель', { note: 'совместитель', employment: 'internalPartTime' }],
    ['внешний совместитель', { note: 'внешний совместитель', employment: 'externalPartTime' }],
    ['0,5 ст.', { note: '0,5 ст.', rate: 0.5 }],
    ['на 1,25 ставки', { note: 'на 1,25 ставки', rate: 1.25 }],
    ['д/о до 15.03.2027', { note: null, absence: { kind: 'long', until: '2027-03-15' } }],
    [
      'в отпуске по уходу за ребёнком до 01.02.2027; 0,5 ст.',
      { note: '0,5 ст.', rate: 0.5, absence: { kind: 'long', until: '2027-02-01' } },
    ],
    ['после отпуска по уходу', { note: 'после отпуска по уходу' }],
    ['вышла из декрета', { note: 'вышла из декрета' }],
    ['пенсионер', { note: 'пенсионер' }],
  ])('%s', (text, found) => {
    expect(readNote(text, today)).toEqual({ complaints: [], ...found })
  })

  it('отсутствие без даты просит дату, прошедшее не переносит', () => {
    expect(readNote('д/о', today)).toMatchObject({ absence: { until: null }, complaints: [{ severity: 'warning' }] })
    const past = readNote('д/о до 01.09.2025', today)
    expect(past.absence).toBeUndefined()
    expect(past.complaints).toHaveLength(1)
  })

  it('столбец занятости читается так же', () => {
    expect(readEmployment('внутреннее совместительство')).toEqual({ employment: 'internalPartTime' })
    expect(readEmployment('основное место работы, 1 ставка')).toEqual({ employment: 'main', rate: 1 })
  })
})
