// Approval, corrections, groups, two school years, withdrawn consents – in the database.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { approveProgramme } from '../../../../src/stages/5-pairs/programmes/approval.actions.ts'
import { agreeOnline, recordPaperAgreement } from '../../../../src/stages/5-pairs/programmes/agreement.actions.ts'
import { correctProgramme, finishProgramme, startCorrection } from '../../../../src/stages/5-pairs/programmes/correction.actions.ts'
import { markItem } from '../../../../src/stages/5-pairs/programmes/mark.actions.ts'
import { changeItem } from '../../../../src/stages/5-pairs/programmes/plan.actions.ts'
import { printedProgramme } from '../../../../src/stages/5-pairs/programmes/printed.facts.ts'
import { createDraft, removeDraft, sendForAgreement } from '../../../../src/stages/5-pairs/programmes/programme.actions.ts'
import { comingProgramme, programmeInForce, programmeOfEdition } from '../../../../src/stages/5-pairs/programmes/programme.store.ts'
import { openUnits } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { listedProgrammes, programmesFacts } from '../../../../src/stages/5-pairs/programmes/programmes.facts.ts'
import { programmeReaction } from '../../../../src/stages/5-pairs/programmes/withdrawal.actions.ts'
import { schoolYearsOf } from '../../../../src/stages/5-pairs/units/membership.ts'
import { foundUnit } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { castId, PASSWORD } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { statementsOf } from '../../../support/statements.ts'
import { castPair, headActor, mentorActor, methodistActor } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-20T09:00:00+03:00' })
})
afterEach(() => house.close())

/** Everybody signs on paper, the curator and the head do their part. */
async function approved(unitId: string): Promise<void> {
  const { tools, database } = house
  await sendForAgreement(tools, methodistActor, unitId, (await comingProgramme(database, unitId)).version)
  const { version } = await comingProgramme(database, unitId)
  const members = [...new Set((await foundUnit(database, unitId)).members.map(({ personId }) => personId))]
  for (const personId of members) await recordPaperAgreement(tools, methodistActor, unitId, version, { personId, on: house.clock.today() })
  await agreeOnline(tools, methodistActor, unitId, version, PASSWORD)
  await approveProgramme(tools, headActor, unitId, version, { how: 'stamp', on: house.clock.today() })
}

async function running(): Promise<string> {
  const unitId = await castPair(house)
  await createDraft(house.tools, mentorActor, unitId)
  await approved(unitId)
  return unitId
}

const paper = async (unitId: string, edition: number) =>
  plainText(await printedProgramme(house.database, await foundUnit(house.database, unitId), await programmeOfEdition(house.database, unitId, edition), house.clock.today())).replaceAll('\u00a0', ' ')

describe('бумага', () => {
  test('закреплена: что меняется потом, её не меняет', async () => {
    const unitId = await running()
    const before = await paper(unitId, 1)
    for (const words of ['ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА', 'УТВЕРЖДАЮ', 'М.В. Савельева', '20 сентября 2025 г.', 'СОГЛАСОВАНО', 'О.Н. Лебедева', '1. Паспорт', 'Соколова Нина Дмитриевна, воспитатель', 'педагог – педагог, традиционное', 'с 15.09.2025 по 31.05.2026', 'Запрос наставляемого: Как удержать внимание детей на занятии?', '1) Освоить приёмы общения', '5. План мероприятий', 'сентябрь 2025 г.', 'Знакомство и диагностика', '8. Лист согласования', 'согласовано в электронном виде', '9. Лист изменений'])
      expect(before, words).toContain(words)
    await house.database.person.update({ where: { id: castId('mentee') }, data: { surname: 'Яблокова' } })
    expect(await paper(unitId, 1)).toBe(before)
  })

  test('пока не утверждена – проект, без подписи заведующего', async () => {
    const unitId = await castPair(house)
    await createDraft(house.tools, mentorActor, unitId)
    const draft = await printedProgramme(house.database, await foundUnit(house.database, unitId), await comingProgramme(house.database, unitId), house.clock.today())
    expect(draft.draft).toBe(true)
  })
})

describe('корректировка', () => {
  test('новая редакция: строки те же, отметки прежней не теряются, лист изменений напечатан', async () => {
    const unitId = await running()
    const { tools, database } = house
    await correctProgramme(tools, mentorActor, unitId, { id: 'second', change: 'Перенесён показ', ground: 'карантин в феврале' })
    const [old, coming] = [await programmeOfEdition(database, unitId, 1), await comingProgramme(database, unitId)]
    expect(coming.items.map(({ lineId }) => lineId)).toEqual(old.items.map(({ lineId }) => lineId))
    await markItem(tools, mentorActor, unitId, old.items[0]!.id, 1, { state: 'done' })
    const changed = coming.items[2]!
    await changeItem(tools, mentorActor, unitId, changed.id, 1, { ...changed, content: 'Показ в марте' })
    await approved(unitId)
    const now = await programmeInForce(database, unitId)
    expect(now).toMatchObject({ edition: 2, state: 'approved', change: 'Перенесён показ' })
    expect(now?.items[0]).toMatchObject({ state: 'done', stateOn: '2025-09-20' })
    expect(await programmeOfEdition(database, unitId, 1)).toMatchObject({ state: 'replaced' })
    expect(await paper(unitId, 2)).toContain('Перенесён показ')
    expect(await paper(unitId, 1)).not.toContain('Перенесён показ')
  })

  test('две сразу не готовятся, проект можно выбросить', async () => {
    const unitId = await running()
    await correctProgramme(house.tools, mentorActor, unitId, { id: 'second', change: 'а', ground: 'б' })
    await correctProgramme(house.tools, mentorActor, unitId, { id: 'second', change: 'а', ground: 'б' })
    await expect(correctProgramme(house.tools, methodistActor, unitId, { id: 'third', change: 'в', ground: 'г' })).rejects.toThrow('Следующая редакция уже готовится')
    await removeDraft(house.tools, mentorActor, unitId)
    expect(await house.database.programme.count()).toBe(1)
    expect(await programmeInForce(house.database, unitId)).toMatchObject({ edition: 1, state: 'approved' })
  })

  test('замена наставника начинает редакцию сама, а готовящуюся возвращает (для приказа о замене)', async () => {
    const unitId = await running()
    const deed = { unitId, author: methodistActor, at: house.clock.now(), today: house.clock.today(), change: 'Другой наставник', ground: 'приказ о замене' }
    const id = await house.tools.transaction((tx) => startCorrection(tx, deed))
    expect(await house.database.programme.findUniqueOrThrow({ where: { id: String(id) } })).toMatchObject({ edition: 2, state: 'draft', change: 'Другой наставник' })
    await sendForAgreement(house.tools, methodistActor, unitId, 1)
    expect(await house.tools.transaction((tx) => startCorrection(tx, { ...deed, change: 'Ещё раз' }))).toBe(id)
    expect(await house.database.programme.findUniqueOrThrow({ where: { id: String(id) } })).toMatchObject({ state: 'draft', change: 'Другой наставник; Ещё раз' })
    const other = await aUnit(house.tools)
    expect(await house.tools.transaction((tx) => startCorrection(tx, { ...deed, unitId: other.unitId }))).toBeNull()
  })

  test('согласуют другой текст – не засчитывается; двое разом – последний завершает', async () => {
    const unitId = await castPair(house)
    const { tools, database } = house
    await createDraft(tools, mentorActor, unitId)
    await sendForAgreement(tools, mentorActor, unitId, 1)
    const { version } = await comingProgramme(database, unitId)
    await expect(agreeOnline(tools, mentorActor, unitId, version - 1, PASSWORD)).rejects.toThrow('Пока вы писали')
    await Promise.all([
      agreeOnline(tools, mentorActor, unitId, version, PASSWORD),
      recordPaperAgreement(tools, methodistActor, unitId, version, { personId: castId('mentee'), on: '2025-09-20' }),
    ])
    expect(await comingProgramme(database, unitId)).toMatchObject({ state: 'agreed' })
  })

  test('после завершения работы программа выполнена, отметки не меняются', async () => {
    const unitId = await running()
    await house.tools.transaction((tx) => finishProgramme(tx, unitId, house.clock.now()))
    const done = await programmeInForce(house.database, unitId)
    expect(done).toMatchObject({ state: 'done' })
    await expect(markItem(house.tools, mentorActor, unitId, done!.items[0]!.id, 1, { state: 'done' })).rejects.toThrow('Работа по программе завершена')
  })
})

test('пара на два учебных года имеет одну программу, видную в обоих (A8)', async () => {
  const unitId = await castPair(house, { from: '2024-09-01', to: '2026-05-31' })
  await createDraft(house.tools, mentorActor, unitId)
  await approved(unitId)
  const unit = await foundUnit(house.database, unitId)
  expect(schoolYearsOf(unit)).toEqual([2024, 2025])
  const programme = await programmeInForce(house.database, unitId)
  expect(programme).toMatchObject({ from: '2024-09-01', to: '2026-05-31', edition: 1 })
  const years = new Set(programme?.items.map(({ from }) => (from < '2025-09-01' ? 2024 : 2025)))
  expect(years).toEqual(new Set([2024, 2025]))
  expect(await listedProgrammes(house.database, '2025-12-01')).toHaveLength(1)
})

test('список спрашивает базу пять раз, сколько бы ни было пар', async () => {
  await running()
  const cost = () => statementsOf(house, async (db) => void (await listedProgrammes(db, '2025-10-20')))
  const one = await cost()
  await aUnit(house.tools)
  await aUnit(house.tools)
  expect(await cost()).toBe(one)
  expect(one).toBeLessThanOrEqual(7)
})

test('программы без утверждения названы со сроком', async () => {
  const { unitId } = await aUnit(house.tools, { title: 'Первые' })
  await running()
  expect(await programmesFacts(house.database, '2025-10-20', await openUnits(house.database))).toMatchObject({ units: 2, approved: 1, missing: [{ unit: { id: unitId }, dueOn: '2025-09-29' }], lateUnits: 1 })
})

test('группа: у каждого своё, отзыв согласия одного опустошает только его (A17)', async () => {
  const { tools, database } = house
  const wish = (surname: string, request: string, competence: string) => ({ surname, request, deficits: [{ competence, severity: 3 }, { competence: 'parents', severity: 2 }] })
  const mentees = [await aMentee(tools, wish('Дронова', 'Хочу проект', 'events')), await aMentee(tools, wish('Ким', 'Хочу экран', 'ict'))]
  const { unitId } = await aUnit(tools, { mentors: [await aMentor(tools)], mentees, types: ['group'] })
  await createDraft(tools, methodistActor, unitId)
  await approved(unitId)
  const text = await paper(unitId, 1)
  expect(text).toContain('наставническая группа')
  expect(text).toContain('Общая часть')
  expect(text).toMatch(/Освоить цифровые инструменты, нужные в работе группы \(Ким/)
  const end = { consentId: 'c', personId: mentees[0]!.personId, kind: 'processing-mentee' as const, on: '2025-09-20', author: methodistActor, at: house.clock.now() }
  expect(await programmeReaction.holdings?.(database, end.personId, end.kind)).toMatchObject([{ fate: 'destroyed' }, { fate: 'kept', why: 'учёт работы пары по приказу' }])
  await tools.transaction(async (tx) => programmeReaction.destroy?.(tx, end))
  const after = await paper(unitId, 1)
  expect(after).not.toContain('Хочу проект')
  expect(after).toContain('Хочу экран')
  expect(after).toContain('Знакомство и диагностика')
  const targets = await database.programmeTarget.findMany({ where: { menteePersonId: end.personId } })
  expect(targets.every(({ startLevel, targetLevel }) => startLevel === null && targetLevel === 0)).toBe(true)
  expect(await programmeReaction.holdings?.(database, end.personId, end.kind)).toMatchObject([{ fate: 'kept' }])
})

test('без согласия наставляемого запрос и дефициты в проект не берутся', async () => {
  const mentee = await aMentee(house.tools, { consents: false, request: 'Тайна', deficits: [{ competence: 'ict', severity: 3 }] })
  const { unitId } = await aUnit(house.tools, { mentees: [mentee] })
  await createDraft(house.tools, methodistActor, unitId)
  expect(await comingProgramme(house.database, unitId)).toMatchObject({ tasks: [], targets: [], parts: [{ request: null }] })
})
