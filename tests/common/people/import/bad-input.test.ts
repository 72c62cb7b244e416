import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { zipOf } from '../../../infrastructure/spreadsheets/zip-of.ts'

let house: House
let olga: Visitor
beforeAll(async () => {
  house = await openHouse()
  olga = await house.visitor('methodist')
})
afterAll(() => house.close())

async function send(name: string, bytes: Buffer): Promise<Visitor> {
  await olga.open('/people/import')
  return olga.attach('Файл', name, bytes).press('Разобрать список')
}

async function paste(rows: string): Promise<Visitor> {
  await olga.open('/people/import')
  return olga.fill('Или строки из таблицы', rows).press('Разобрать список')
}

describe('негодный файл', () => {
  it.each([
    ['ничего.xlsx', Buffer.alloc(0), 'Файл пустой. Выберите другой.'],
    ['договор.pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'Этот файл не подходит'],
    ['программа.xlsx', Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 3]), 'Этот файл не подходит'],
    [
      'старый.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'Откройте её в Excel и сохраните',
    ],
    ['пусто.csv', Buffer.from(' \n \n'), 'Файл пустой'],
    ['большой.csv', Buffer.alloc(21 * 1024 * 1024, 'а'), 'Файл больше 20 МБ'],
  ])('%s: понятный отказ у поля, ничего не записано', async (name, bytes, words) => {
    await send(name, bytes)
    expect(olga.status).toBe(422)
    expect(olga.sees(words)).toBe(true)
    expect(await house.database.importDraft.count()).toBe(0)
  })

  it('книга-бомба не разворачивается', async () => {
    const bomb = zipOf([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      { name: 'xl/workbook.xml', content: Buffer.alloc(60 * 1024 * 1024, 32) },
    ])
    await send('бомба.xlsx', bomb)
    expect(olga.status).toBe(422)
    expect(await house.database.importDraft.count()).toBe(0)
  })

  it('ни файла, ни строк, и то и другое сразу', async () => {
    await olga.open('/people/import')
    await olga.press('Разобрать список')
    expect(olga.sees('Выберите файл или вставьте строки')).toBe(true)
    olga.fill('Или строки из таблицы', 'ФИО\tДолжность')
    await olga.attach('Файл', 'список.csv', Buffer.from('ФИО;Должность\n')).press('Разобрать список')
    expect(olga.sees('Оставьте что-нибудь одно: файл или строки')).toBe(true)
  })
})

describe('вставленные строки', () => {
  it('читаются с шапкой, первая пустая ячейка остаётся на месте', async () => {
    await paste('\tФИО\tДолжность\tДата рождения\n\tОрехова Ксения Игоревна\tмузыкальный руководитель\t05.06.1999\n')
    expect(olga.heading).toBe('Что в каких столбцах')
    await olga.press('Проверить строки')
    expect(olga.sees('Орехова Ксения Игоревна')).toBe(true)
    await olga.press('Загрузить: добавить 1')
    const person = await house.database.person.findFirstOrThrow({ where: { surname: 'Орехова' } })
    expect(person).toMatchObject({ post: 'музыкальный руководитель', birthDate: '1999-06-05' })
  })

  it('без столбца с именем дальше не пускает и говорит, чего не хватает', async () => {
    await paste('Должность\tТелефон\nвоспитатель\t89001110101\n')
    await olga.press('Проверить строки')
    expect(olga.status).toBe(422)
    expect(olga.sees('Укажите, в каком столбце фамилия, имя и отчество')).toBe(true)
  })

  it('чужая загрузка другому не видна', async () => {
    await paste('ФИО\tДолжность\nТихонова Вера Марковна\tвоспитатель\n')
    const marina = await house.visitor('head')
    await marina.open(olga.path)
    expect(marina.status).toBe(404)
  })

  it('список людей изменился, пока смотрели: просит взглянуть ещё раз и потом записывает', async () => {
    await paste('ФИО\tДолжность\nТихонова Вера Марковна\tвоспитатель\n')
    await olga.press('Проверить строки')
    const marina = await house.visitor('head')
    await marina.open('/people/new')
    await marina
      .fill('Фамилия', 'Тихонова')
      .fill('Имя', 'Вера')
      .fill('Отчество', 'Марковна')
      .fill('Должность', 'методист')
      .press('Добавить сотрудника')
    await olga.press('Загрузить: добавить 1')
    expect(olga.status).toBe(422)
    expect(olga.sees('Пока вы смотрели, список людей изменился')).toBe(true)
    await olga.press('Загрузить: обновить 1')
    expect(await house.database.person.count({ where: { surname: 'Тихонова' } })).toBe(1)
    expect((await house.database.person.findFirstOrThrow({ where: { surname: 'Тихонова' } })).post).toBe('воспитатель')
  })
})

describe('отмена загрузки', () => {
  it('возвращает прежние сведения у обновлённых, отсутствие и стаж тоже', async () => {
    const before = await house.database.person.findFirstOrThrow({ where: { surname: 'Орехова' } })
    await paste(
      'ФИО\tДата рождения\tДолжность\tСтаж общий\tПримечание\nОрехова Ксения Игоревна\t05.06.1999\tвоспитатель\t3\tд/о до 01.03.2027\n',
    )
    await olga.press('Проверить строки')
    expect(olga.sees('Должность: музыкальный руководитель → воспитатель')).toBe(true)
    await olga.press('Загрузить: обновить 1')
    expect(await house.database.absence.count({ where: { personId: before.id } })).toBe(1)
    await olga.follow('Отменить загрузку')
    await olga.press('Отменить загрузку')
    const after = await house.database.person.findFirstOrThrow({ where: { id: before.id } })
    expect({ ...after, version: 0, updatedAt: null }).toEqual({ ...before, version: 0, updatedAt: null })
    expect(await house.database.absence.count({ where: { personId: before.id } })).toBe(0)
  })

  it('называет тех, кого с тех пор меняли или кто уже нужен, и ничего не трогает', async () => {
    await paste('ФИО\tДолжность\nЗорина Инна Петровна\tвоспитатель\nСуркова Нина Ильинична\tвоспитатель\n')
    await olga.press('Проверить строки')
    await olga.press('Загрузить: добавить 2')
    const address = olga.path
    const zorina = await house.database.person.findFirstOrThrow({ where: { surname: 'Зорина' } })
    const surkova = await house.database.person.findFirstOrThrow({ where: { surname: 'Суркова' } })
    await house.database.signatory.create({
      data: { id: 'signs', personId: surkova.id, post: 'и. о.', acting: true, validFrom: '2025-09-01' },
    })
    await olga.open(`${address}/undo`)
    const marina = await house.visitor('head')
    await marina.open(`/people/${zorina.id}/change`)
    await marina.fill('Группа', 'Капельки').press('Сохранить')
    expect(olga.sees('Загрузку уже не отменить целиком')).toBe(true)
    expect(olga.sees('Суркова Нина Ильинична')).toBe(true)
    await olga.open(`${address}/undo`)
    expect(olga.sees('карточку меняли после загрузки')).toBe(true)
    expect(olga.sees('подписывает документы')).toBe(true)
    expect(await house.database.person.count({ where: { id: { in: [zorina.id, surkova.id] } } })).toBe(2)
  })
})
