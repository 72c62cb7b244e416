import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../src/common/people/import/header.ts'
import {
  headerSignature,
  mappingProblems,
  mappingWith,
  proposeMapping,
} from '../../../../src/common/people/import/mapping.ts'
import { sheet, sheetOf } from './support.ts'

describe('шапка', () => {
  it('находится под строками заголовка', async () => {
    const header = findHeader(await sheetOf('staff.xlsx'))
    expect(header).toMatchObject({ found: true, dataFrom: 3 })
    expect(header.above[0]).toContain('Список педагогических работников')
  })

  it('из двух строк складывает объединённые заголовки и пропускает номера столбцов', () => {
    const table = sheet(
      ['Приложение 1', null, null, null, null, null],
      ['№ п/п', 'Ф.И.О.', 'Стаж', null, null, 'Дата'],
      [null, null, 'общий', 'пед.', 'в должности', 'рождения'],
      [1, 2, 3, 4, 5, 6],
      [1, 'Ким Светлана', 3, 1, 1, '12.12.1999'],
    )
    const { header, columns } = proposeMapping(table)
    expect(header.titles).toEqual(['№ п/п', 'Ф.И.О.', 'Стаж общий', 'Стаж пед.', 'Стаж в должности', 'Дата рождения'])
    expect(columns).toEqual(['number', 'fullName', 'serviceTotal', 'servicePedagogical', 'servicePost', 'birthDate'])
    expect(header.dataFrom).toBe(4)
  })

  it('не принимает людей за вторую строку шапки', () => {
    const table = sheet(['ФИО', 'Должность', 'Прочие данные'], ['Ким Светлана', 'воспитатель', 'есть телефон'])
    expect(findHeader(table)).toMatchObject({ dataFrom: 1 })
  })

  it('без шапки столбцы угадываются по виду ячеек', () => {
    const table = sheet(
      ['Ким Светлана Львовна', 'воспитатель', '12.12.1999', '89001110108'],
      [null, 'методист', '17.07.1998', '89001110109'],
    )
    const { header, columns } = proposeMapping(table)
    expect(header).toMatchObject({ found: false, dataFrom: 0 })
    expect(columns).toEqual(['fullName', 'post', 'birthDate', 'phone'])
  })
})

describe('сопоставление столбцов', () => {
  it.each([
    ['Квалиф. категория', 'category'],
    ['Стаж пед.', 'servicePedagogical'],
    ['Педагогический стаж (лет)', 'servicePedagogical'],
    ['Стаж работы', 'serviceTotal'],
    ['Стаж в данном ДОУ', 'serviceHere'],
    ['Эл. почта', 'email'],
    ['E-mail', 'email'],
    ['Дата приёма', 'hiredOn'],
    ['Принята на работу', 'hiredOn'],
    ['Д.р.', 'birthDate'],
    ['Число, месяц, год рождения', 'birthDate'],
    ['Контактный телефон', 'phone'],
    ['Занимаемая должность', 'post'],
    ['Фамилия', 'surname'],
    ['Имя, отчество', 'firstName'],
    ['Основное место работы', 'externalEmployer'],
    ['Возрастная группа', 'group'],
    ['Корпус', 'building'],
    ['Здание детского сада', 'building'],
  ])('«%s»', (title, field) => {
    expect(proposeMapping(sheet(['ФИО', title], ['Ким Светлана', 'x'])).columns[1]).toBe(field)
  })

  it('выбор человека помнится по подписи шапки', () => {
    const table = sheet(['ФИО', 'Должность', 'Кружок'], ['Ким Светлана', 'воспитатель', 'лепка'])
    const { header } = proposeMapping(table)
    const memory = new Map([[headerSignature(header), ['fullName', 'post', 'note'] as const]])
    const again = sheet(
      ['Ф.И.О.', 'Должность', 'Кружок'].map((title) => title.toUpperCase()),
      ['Цой Нелли', 'методист', null],
    )
    expect(proposeMapping(table, (signature) => memory.get(signature)).columns).toEqual(['fullName', 'post', 'note'])
    expect(headerSignature(proposeMapping(again).header)).not.toBe(headerSignature(header))
    expect(mappingWith(header, ['fullName']).columns).toEqual(['fullName', null, null])
  })

  it('говорит, чего не хватает', () => {
    expect(mappingProblems(['fullName', 'post'])).toEqual([])
    expect(mappingProblems(['surname', 'firstName', 'patronymic'])).toEqual([])
    expect(mappingProblems(['post', 'phone'])[0]).toContain('фамилия, имя и отчество')
    expect(mappingProblems(['fullName', 'phone', 'phone'])[0]).toContain('«Телефон»')
  })
})
