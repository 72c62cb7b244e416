import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor, aUnit } from '../../../support/pairs.ts'
import { launchRound } from '../../../../src/stages/6-completion/monitoring/round.actions.ts'
import { addLine, changeLine, moveLine, removeLine } from '../../../../src/stages/6-completion/monitoring/swot.actions.ts'
import { recordTalk } from '../../../../src/stages/6-completion/monitoring/talk.actions.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { answers, catalogue } from './support.ts'

describe('the SWOT of the year', () => {
  let house: House
  beforeEach(async () => { house = await openHouse({ at: '2026-04-20T10:00:00+03:00' }) })
  afterEach(() => house.close())

  test('the curator writes lines, takes thoughts of the answers without names, puts them in order and prints', async () => {
    await aUnit(house.tools, { mentors: [await aMentor(house.tools, { personId: castId('mentor') })] })
    await answers(house, castId('mentor'), 'swot', { s: 'Пары дружны', w: 'Мало времени', o: 'Гранты', t: 'Нагрузка' })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/swot')
    await methodist.follow('Добавить строку')
    methodist.choose('Куда', 'Сильные стороны').fill('Мысль', 'Есть методист')
    await methodist.pressTwice('Сохранить')
    expect(await house.database.swotLine.count()).toBe(1)
    expect(methodist.text).not.toContain('Соколова')
    await methodist.press('Взять: Пары дружны')
    expect(methodist.text).toContain('Пары дружныиз анкет')
    expect(methodist.$('#offers').parent().text()).not.toContain('Пары дружны')
    await methodist.press('Поднять выше')
    const lines = await house.database.swotLine.findMany({ orderBy: { position: 'asc' } })
    expect(lines.map(({ text, origin }) => [text, origin])).toEqual([['Пары дружны', 'answer'], ['Есть методист', 'own']])
    expect((await methodist.download('/completion/monitoring/swot.pdf')).status).toBe(200)
    await methodist.press('Убрать')
    expect(await house.database.swotLine.count({ where: { removedAt: null } })).toBe(1)
  })

  test('a stale form loses nothing; the head reads and does not write', async () => {
    await house.database.swotLine.create({ data: { id: 'line', schoolYear: 2025, quadrant: 'threat', text: 'Нагрузка', origin: 'own', position: 1, createdAt: house.clock.now() } })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/swot/line')
    await house.database.swotLine.update({ where: { id: 'line' }, data: { version: 2, text: 'Кадры' } })
    methodist.fill('Мысль', 'Нагрузка растёт')
    await methodist.press('Сохранить')
    expect(methodist.status).toBe(422)
    expect(methodist.html).toContain('Нагрузка растёт')
    const head = await (await house.visitor('head')).open('/completion/monitoring/swot')
    expect(head.text).toContain('Кадры')
    expect((await head.open('/completion/monitoring/swot/line')).status).toBe(403)
  })

  test('nothing of a closed year is written any more: no line, no round, no talk of its days', async () => {
    const at = house.clock.now()
    await house.database.swotLine.createMany({ data: ['one', 'two'].map((id, position) => ({ id, schoolYear: 2025, quadrant: 'threat', text: id, origin: 'own', position, createdAt: at })) })
    await house.database.alertTalk.create({ data: { id: 'talk', assignmentId: 'a', unitId: 'u', personId: castId('mentor'), reasons: '[]', kind: 'talk', dueOn: '2026-04-27', createdAt: at } })
    await house.database.schoolYearClosing.create({ data: { year: 2025, closedOn: '2026-06-10', closedById: castId('head'), facts: '{}', createdAt: at } })
    house.clock.set('2026-06-20T10:00:00+03:00')
    const { tools } = house
    const closed = /2025–2026 учебный год закрыт 10\.06\.2026/
    await expect(addLine(tools, methodist, { id: 'three', quadrant: 'threat', text: 'x', origin: 'own' })).rejects.toThrow(closed)
    await expect(changeLine(tools, methodist, 'one', { version: '1', quadrant: 'threat', text: 'x' })).rejects.toThrow(closed)
    await expect(moveLine(tools, methodist, 'two')).rejects.toThrow(closed)
    await expect(removeLine(tools, methodist, 'two')).rejects.toThrow(closed)
    await expect(launchRound(tools, catalogue, methodist, 'end', { id: 'round', dueOn: '2026-06-30', people: [] })).rejects.toThrow(closed)
    await expect(recordTalk(tools, methodist, 'talk', 'talk', { version: '1', on: '2026-06-01', words: 'Обсудили' })).rejects.toThrow(closed)
    await recordTalk(tools, methodist, 'talk', 'talk', { version: '1', on: '2026-06-20', words: 'Обсудили' })
    expect(await house.database.swotLine.count({ where: { removedAt: null } })).toBe(2)
  })
})
