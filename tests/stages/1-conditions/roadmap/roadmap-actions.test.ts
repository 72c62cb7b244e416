import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../../src/rights/actor.ts'
import { seedRoadmap } from '../../../../src/stages/index.ts'
import { approveRoadmap } from '../../../../src/stages/1-conditions/roadmap/approval.actions.ts'
import { addItem, changeItem, moveItem, removeItem } from '../../../../src/stages/1-conditions/roadmap/item.actions.ts'
import { markItem, unmarkItem } from '../../../../src/stages/1-conditions/roadmap/mark.actions.ts'
import { copyRoadmap, dropDraft, reviseRoadmap } from '../../../../src/stages/1-conditions/roadmap/roadmap.actions.ts'
import { rowsOf, type Row } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { roadmapById, roadmapHeads } from '../../../../src/stages/1-conditions/roadmap/roadmap.store.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'

let house: House
const actor: Actor = {
  userId: 'user-methodist',
  personId: castId('methodist'),
  name: { surname: 'Лебедева', firstName: 'Ольга', patronymic: 'Николаевна' },
  post: 'старший воспитатель',
  gender: 'female',
  roles: ['curator'],
}
const values = { text: 'Новая строка', from: null, to: '2025-10-01', term: null, responsible: null, result: null }

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-15T09:00:00+03:00' })
  await house.tools.transaction((tx) =>
    seedRoadmap(tx, { from: '2025-09-01', to: '2026-05-31' }, { at: house.clock.now(), id: 'map' }),
  )
})
afterAll(() => house.close())

const row = async (number: string, map = 'map'): Promise<Row> =>
  rowsOf((await roadmapById(house.database, map))!.items).find((one) => one.number === number)!

describe('проект', () => {
  it('одна форма, отправленная дважды, добавляет одну строку', async () => {
    const parent = (await row('3')).id
    for (let i = 0; i < 2; i += 1) await addItem(house.tools, actor, 'map', 'new-row', parent, values)
    expect((await row('3.3')).text).toBe('Новая строка')
    expect(await house.database.roadmapItem.count({ where: { text: 'Новая строка' } })).toBe(1)
  })

  it('отставшая правка той же строки отвергается словами, правка другой – нет', async () => {
    house.clock.set('2025-09-15T09:05:00+03:00')
    await changeItem(house.tools, actor, 'new-row', 1, { ...values, responsible: 'Куратор' })
    const late = changeItem(house.tools, actor, 'new-row', 1, { ...values, responsible: 'Заведующий' })
    await expect(late).rejects.toMatchObject({ reason: 'wrong-moment', advice: { field: 'version' } })
    await expect(late).rejects.toThrow('вы уже изменили это в другом окне')
    const colleague = { ...actor, personId: castId('head') }
    await expect(changeItem(house.tools, colleague, 'new-row', 1, { ...values, responsible: 'Методист' })).rejects.toThrow(/Лебедева\sО\.\sН\. уже/)
    await changeItem(house.tools, actor, (await row('3.1')).id, 1, { ...values, text: 'Другая' })
  })

  it('журнал говорит, что было и что стало', async () => {
    await changeItem(house.tools, actor, 'new-row', 2, { ...values, to: '2025-10-02', responsible: 'Куратор' })
    const entries = await house.database.journalEntry.findMany({ where: { subjectName: 'строку 3.3 дорожной карты' } })
    expect(entries.map(({ details }) => details).join()).toContain('до\u00a002.10.2025')
  })

  it('строки переставляются и убираются', async () => {
    await moveItem(house.tools, actor, 'new-row', 'up')
    expect((await row('3.2')).id).toBe('new-row')
    await removeItem(house.tools, actor, 'new-row')
    expect((await row('3.2')).text).toMatch(/^Формирование банка данных наставников/)
    await expect(moveItem(house.tools, actor, (await row('3.2')).id, 'sideways')).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('отмечать исполнение рано', async () => {
    await expect(markItem(house.tools, actor, (await row('2.1')).id, 1, { on: '2025-09-12' })).rejects.toThrow(
      /зарегистрируйте приказ/,
    )
  })
})

describe('утверждённая редакция', () => {
  it('утверждается один раз', async () => {
    const approval = { documentId: 'order-1', effectiveOn: '2025-09-08', order: 'приказ от 01.09.2025 № 42-ОД' }
    await house.tools.transaction((tx) => approveRoadmap(tx, actor, house.clock.now(), 'map', approval))
    await expect(
      house.tools.transaction((tx) => approveRoadmap(tx, actor, house.clock.now(), 'map', approval)),
    ).rejects.toThrow(/уже утверждена/)
    await expect(addItem(house.tools, actor, 'map', 'x', (await row('3')).id, values)).rejects.toThrow(/не меняется/)
  })

  it('отметка с файлом хранит его, повторная отправка ничего не удваивает, снятая отметка убирает файл', async () => {
    const { id } = await row('2.1')
    const mark = {
      on: '2025-09-12',
      note: 'собраны все анкеты',
      file: { id: 'file-1', name: 'Скан.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1]) },
    }
    for (let i = 0; i < 2; i += 1) await markItem(house.tools, actor, id, 1, mark)
    expect((await row('2.1')).mark).toMatchObject({ on: '2025-09-12', fileId: 'file-1' })
    expect(
      await house.database.journalEntry.count({
        where: { verb: 'markedDone', subjectName: 'строку 2.1 дорожной карты' },
      }),
    ).toBe(1)
    await unmarkItem(house.tools, actor, id)
    expect((await row('2.1')).mark).toBeNull()
    expect((await house.database.storedFile.findUniqueOrThrow({ where: { id: 'file-1' } })).removedAt).not.toBeNull()
  })

  it('день в будущем не принимается', async () => {
    await expect(markItem(house.tools, actor, (await row('2.2')).id, 1, { on: '2025-09-16' })).rejects.toMatchObject({
      advice: { field: 'on' },
    })
  })

  it('новая редакция одна; отметки, сделанные за это время, переходят в неё', async () => {
    await reviseRoadmap(house.tools, actor, 'map', 'second')
    await expect(reviseRoadmap(house.tools, actor, 'map', 'third')).rejects.toThrow(/Уже есть проект/)
    await markItem(house.tools, actor, (await row('2.2')).id, 1, { on: '2025-09-15' })
    await house.tools.transaction((tx) =>
      approveRoadmap(tx, actor, house.clock.now(), 'second', {
        documentId: 'order-2',
        effectiveOn: '2025-09-20',
        order: 'приказ',
      }),
    )
    expect((await row('2.2', 'second')).mark).toMatchObject({ on: '2025-09-15' })
    const heads = await roadmapHeads(house.database)
    expect(heads.map(({ edition, lapsedOn }) => [edition, lapsedOn])).toEqual([
      [2, null],
      [1, '2025-09-20'],
    ])
  })

  it('копия на новый срок – проект с датами через год; ненужный проект убирается, утверждённый – нет', async () => {
    const moved = await copyRoadmap(house.tools, actor, 'second', 'next', { from: '2026-09-01', to: '2027-05-31' })
    expect(moved.length).toBeGreaterThan(0)
    expect((await row('1.1.1', 'next')).to).toBe('2026-09-07')
    expect((await row('2.2', 'next')).mark).toBeNull()
    await dropDraft(house.tools, actor, 'next')
    expect(await roadmapById(house.database, 'next')).toBeNull()
    await expect(dropDraft(house.tools, actor, 'second')).rejects.toThrow(/не меняется/)
  })
})
