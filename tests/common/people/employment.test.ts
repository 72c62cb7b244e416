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

const card = `/people/${castId('mentor')}`

describe('длительное отсутствие', () => {
  it('отмечается днями без причины и видно в списке', async () => {
    await olga.open(`${card}/absences/new`)
    await olga.fill('С какого дня', '01.09.2025').fill('По какой день', '31.12.2025').press('Отметить отсутствие')
    expect(olga.sees('Длительно отсутствует, с 01.09.2025 по 31.12.2025')).toBe(true)
    await olga.open('/people?state=absent')
    expect(olga.sees('Соколова Нина Дмитриевна')).toBe(true)
  })

  it('не пересекается с другим и заканчивается раньше', async () => {
    await olga.open(`${card}/absences/new`)
    await olga.fill('С какого дня', '10.12.2025').press('Отметить отсутствие')
    expect(olga.sees('На эти дни отсутствие уже отмечено: с 01.09.2025 по 31.12.2025')).toBe(true)
    await olga.open(card)
    await olga.follow('Отметить окончание')
    await olga.fill('Последний день отсутствия', '31.08.2025').press('Сохранить день')
    expect(olga.sees('Отсутствие началось 01.09.2025')).toBe(true)
    await olga.fill('Последний день отсутствия', '20.09.2025').press('Сохранить день')
    expect(olga.sees('с 01.09.2025 по 20.09.2025')).toBe(true)
  })

  it('обратный порядок дней отклоняется', async () => {
    await olga.open(`${card}/absences/new`)
    await olga.fill('С какого дня', '10.02.2026').fill('По какой день', '01.02.2026').press('Отметить отсутствие')
    expect(olga.status).toBe(422)
    expect(olga.sees('Последний день не может быть раньше первого')).toBe(true)
  })
})

describe('увольнение', () => {
  it('ничего не удаляет: человек уходит из обычного списка и находится среди прежних', async () => {
    await olga.open(`/people/${castId('mentee')}/dismissal`)
    await olga.fill('Последний день работы', '31.08.2025').press('Отметить увольнение')
    expect(olga.sees('Не работает, последний день 31.08.2025')).toBe(true)
    expect(olga.sees('Лебедева О. Н. отметила увольнение: Крылова Д. А.')).toBe(true)
    await olga.open('/people')
    expect(olga.sees('Крылова Дарья Алексеевна')).toBe(false)
    await olga.open('/people?q=крылова')
    expect(olga.sees('Никого не нашли: «крылова»')).toBe(true)
    await olga.follow('Показать среди всех')
    expect(olga.sees('Крылова Дарья Алексеевна')).toBe(true)
  })

  it('обратимо, со дня не раньше увольнения', async () => {
    await olga.open(`/people/${castId('mentee')}/return`)
    await olga.fill('Снова работает с', '31.08.2025').press('Вернуть в список')
    expect(olga.sees('Человек работал по 31.08.2025: укажите день позже')).toBe(true)
    await olga.fill('Снова работает с', '01.09.2025').press('Вернуть в список')
    expect(olga.sees('Крылова Д. А. снова в списке')).toBe(true)
    expect(olga.sees('Работает')).toBe(true)
  })
})

describe('падежи', () => {
  it('показываются во фразах приказа, исправляются руками и переживают смену должности', async () => {
    const address = `/people/${castId('psychologist')}/cases`
    await olga.open(address)
    expect(olga.sees('закрепить за педагогом-психологом Рябининой Татьяной Сергеевной')).toBe(true)
    await olga.fill('Фамилия, кем?', 'Рябининою').press('Показать, как будет')
    expect(olga.sees('закрепить за педагогом-психологом Рябининою Татьяной Сергеевной')).toBe(true)
    await olga.press('Сохранить падежи')
    expect(olga.sees('Рябининою Татьяной Сергеевной')).toBe(true)
    await olga.open(`/people/${castId('psychologist')}/change`)
    await olga.fill('Должность', 'учитель-логопед').press('Сохранить')
    expect(olga.sees('закрепить за учителем-логопедом Рябининою Татьяной Сергеевной')).toBe(true)
    await olga.open(address)
    await olga.follow('Составить заново')
    expect(olga.$('[name=insSurname]').attr('value')).toBe('Рябининой')
    await olga.open(address)
    expect(olga.$('[name=insSurname]').attr('value')).toBe('Рябининою')
  })

  it('не бывают пустыми', async () => {
    await olga.open(`/people/${castId('head')}/cases`)
    await olga.fill('Имя, кому?', ' ').press('Сохранить падежи')
    expect(olga.status).toBe(422)
    expect(olga.sees('Впишите имя в этом падеже')).toBe(true)
  })
})
