import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

let house: House
let olga: Visitor
beforeAll(async () => {
  house = await openHouse()
  olga = await house.visitor('methodist')
})
afterAll(() => house.close())

async function newPerson(facts: Record<string, string>): Promise<Visitor> {
  await olga.open('/people/new')
  for (const [label, value] of Object.entries(facts)) olga.fill(label, value)
  return olga
}

describe('карточка сотрудника', () => {
  it('добавляется по форме: пол понят по имени, падежи составлены, стаж считается на сегодня', async () => {
    await newPerson({
      Фамилия: 'Соломатина',
      Имя: 'Вера',
      Отчество: 'Юрьевна',
      Должность: 'воспитатель',
      'Стаж педагогический': '16 лет 4 мес.',
      'Стаж посчитан на день': '01.07.2025',
    })
    await olga.choose('Категория', 'высшая категория').press('Добавить сотрудника')
    expect(olga.heading).toBe('Соломатина Вера Юрьевна')
    expect(olga.sees('Соломатина В. Ю. добавлена в список')).toBe(true)
    expect(olga.sees('назначить воспитателя Соломатину Веру Юрьевну')).toBe(true)
    expect(olga.sees('16 лет 6 месяцев')).toBe(true)
    expect(olga.sees('Лебедева О. Н. добавила карточку Соломатиной В. Ю.: воспитатель.')).toBe(true)
  })

  it('помнит здание, чтобы подбирать наставника рядом', async () => {
    await newPerson({ Фамилия: 'Рогова', Имя: 'Инна', Отчество: 'Львовна', Должность: 'воспитатель', Здание: 'корпус 2' })
    await olga.press('Добавить сотрудника')
    expect(await house.database.person.findFirst({ where: { surname: 'Рогова' } })).toMatchObject({ building: 'корпус 2' })
    expect(olga.sees('корпус 2')).toBe(true)
  })

  it('двойное нажатие не делает двух карточек', async () => {
    await newPerson({ Фамилия: 'Дронова', Имя: 'Лидия', Отчество: 'Сергеевна', Должность: 'воспитатель' })
    await olga.pressTwice('Добавить сотрудника')
    expect(olga.heading).toBe('Дронова Лидия Сергеевна')
    expect(await house.database.person.count({ where: { surname: 'Дронова' } })).toBe(1)
  })

  it('спрашивает пол, когда по имени он не понятен, и сохраняет введённое', async () => {
    await newPerson({
      Фамилия: 'Цой',
      Имя: 'Саша',
      Должность: 'воспитатель',
      'Дата рождения': '31.02.1990',
      'Стаж общий': 'много',
    })
    await olga.press('Добавить сотрудника')
    expect(olga.status).toBe(422)
    expect(olga.sees('По имени пол не определить: выберите его')).toBe(true)
    expect(olga.sees('Нет такого дня – 31.02.1990')).toBe(true)
    expect(olga.sees('Напишите стаж так: 16 лет 4 мес.')).toBe(true)
    expect(olga.$('[name=firstName]').attr('value')).toBe('Саша')
  })

  it('разметка в имени остаётся текстом', async () => {
    await newPerson({ Фамилия: '<script>alert(1)</script>', Имя: 'Анна', Должность: '<b>воспитатель</b>' })
    await olga.press('Добавить сотрудника')
    expect(olga.status).toBe(200)
    expect(olga.html).not.toContain('<script>alert')
    expect(olga.html).not.toContain('<b>воспитатель')
    expect(olga.sees('<script>alert(1)</script> Анна')).toBe(true)
  })

  it('о смене фамилии спрашивает, почему, хранит прежнюю и составляет падежи заново', async () => {
    await olga.open(`/people/${castId('mentee')}/change`)
    await olga.fill('Фамилия', 'Белова').fill('Телефон', '89001110101').press('Сохранить')
    expect(olga.status).toBe(422)
    expect(olga.sees('было «Крылова Дарья Алексеевна», стало «Белова Дарья Алексеевна»')).toBe(true)
    await olga.choose('Почему меняется имя', 'человек сменил имя или фамилию').press('Сохранить')
    expect(olga.sees('Укажите день, с которого имя новое')).toBe(true)
    await olga.fill('С какого дня новое имя', '20.08.2025').press('Сохранить')
    expect(olga.heading).toBe('Белова Дарья Алексеевна')
    expect(olga.sees('назначить воспитателя Белову Дарью Алексеевну')).toBe(true)
    expect(olga.$('#former').parent().text()).toMatch(/19\.08\.2025\s*Крылова Дарья Алексеевна/)
    expect(olga.sees('Фамилия: Крылова → Белова; Телефон: не указано → +7 900 111-01-01')).toBe(true)
    await olga.open('/people?q=крыл')
    expect(olga.sees('Белова Дарья Алексеевна')).toBe(true)
  })

  it('не даёт затереть чужую правку молча: показывает, что стало другим, и сохраняет со второго раза', async () => {
    const marina = await house.visitor('head')
    await olga.open(`/people/${castId('mentor')}/change`)
    await marina.open(`/people/${castId('mentor')}/change`)
    await marina.fill('Группа', 'Капельки').press('Сохранить')
    await olga.fill('Группа', 'Ромашки').press('Сохранить')
    expect(olga.status).toBe(422)
    expect(olga.sees('Пока вы писали, Савельева М. В. уже изменила эту карточку')).toBe(true)
    expect(olga.$('#differs').parent().text()).toMatch(/иначе\s+Группа\s*Капельки/)
    await olga.press('Сохранить')
    expect(olga.status).toBe(200)
    expect(olga.sees('Группа: Капельки → Ромашки')).toBe(true)
  })

  it('внешний специалист не бывает без организации', async () => {
    await newPerson({ Фамилия: 'Живаго', Имя: 'Пётр', Отчество: 'Кузьмич', Должность: 'педагог' })
    await olga.choose('Занятость', 'внешний специалист').press('Добавить сотрудника')
    expect(olga.sees('Укажите организацию, откуда специалист')).toBe(true)
    olga.fill('Организация', 'МБОУ ДПО «Центр развития»').fill('Договор с организацией', 'договор от 10.09.2025 № 7')
    await olga.press('Добавить сотрудника')
    expect(olga.sees('закрепить за педагогом Живаго Петром Кузьмичом')).toBe(true)
    expect(olga.sees('договор от 10.09.2025 № 7')).toBe(true)
  })

  it('чужим ролям карточка не показывается', async () => {
    const nina = await house.visitor('mentor')
    await nina.open(`/people/${castId('mentee')}`)
    expect(nina.status).toBe(403)
    await nina.open('/people/list.xlsx')
    expect(nina.status).toBe(403)
  })
})
