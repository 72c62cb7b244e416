// A17 and D25: what is due by which day, one press, the act with its extract, and answers whose purpose is reached.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { hired } from '../../support/hire.ts'
import { openHouse, type House } from '../../support/house.ts'
import { bare, pdfText } from '../../support/texts.ts'
import { aUnit } from '../../support/pairs.ts'
import { launched, methodist as curator } from '../surveys/support.ts'
import { aConsent } from '../consents/support.ts'
import type { Visitor } from '../../support/visitor.ts'

let house: House
const mentee = castId('mentee')
beforeEach(async () => {
  house = await openHouse({ at: '2025-10-01T10:00:00+03:00' })
  await aConsent(house.tools, { id: 'processing', personId: mentee, kind: 'processing-mentee', signedOn: '2025-09-10', validUntil: '2027-08-31' })
})
afterEach(() => house.close())

async function answers(on = '2025-10-01'): Promise<void> {
  const { id } = await launched(house)
  await enterFromPaper(house.tools, questionnairesOfHouse(), curator, id, { answers: { main_request: 'Как встречать детей утром?' }, answeredOn: on })
}

async function closeYear(closedOn: string): Promise<void> {
  await house.database.schoolYearClosing.create({ data: { year: 2025, closedOn, closedById: castId('head'), facts: '{"figures":[],"units":[],"explanations":[]}', createdAt: house.clock.now() } })
}

const actTexts = async (who: Visitor) => {
  const act = await house.database.document.findFirstOrThrow({ where: { kind: 'destruction-act' } })
  return pdfText((await who.download(`/documents/${act.id}/print.pdf`)).bytes)
}

describe('A17: withdrawn on 20.03.2026', () => {
  beforeEach(async () => {
    await answers()
    await aConsent(house.tools, { id: 'publication', personId: mentee, kind: 'dissemination', signedOn: '2025-09-10', validUntil: '2027-08-31' })
    house.clock.set('2026-03-20T10:00:00+03:00')
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
  })

  test('the list says whose, what, on which ground and by which day, with the working day before a Sunday', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents')
    await methodist.follow('Что уничтожить')
    for (const words of ['Крылова Дарья Алексеевна', 'Ответы на анкеты: 1', 'Отзыв согласия', 'получен 20.03.2026', '19.04.2026', 'последний рабочий день – 17.04.2026', '25.03.2026']) expect(methodist.text.toLowerCase()).toContain(words.toLowerCase())
    const head = await house.visitor('head')
    await head.open('/consents/destruction')
    expect(head.sees('ответы на анкеты: 1')).toBe(true)
    expect(head.sees('Уничтожить и составить акт')).toBe(false)
    expect((await (await house.visitor('mentor')).open('/consents/destruction')).status).toBe(403)
  })

  test('one press destroys and drafts act № 1 with the extract; pressed twice, it is done once', async () => {
    house.clock.set('2026-04-17T10:00:00+03:00')
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/destruction')
    await methodist.follow('Уничтожить и составить акт')
    methodist.enter('papers.0.person', mentee).enter('papers.0.what', 'анкета').enter('papers.0.sheets', '2').enter('commission.1.person', castId('head'))
    await methodist.pressTwice('Уничтожить и составить акт')
    expect(methodist.status).toBe(200)
    expect(methodist.sees('Акт и выгрузку хранят до 17.04.2029')).toBe(true)
    expect(await house.database.assignment.findFirst({ where: { personId: mentee }, select: { answers: true, words: true, sentAt: true } })).toEqual({ answers: null, words: null, sentAt: null })
    expect((await house.database.consent.findMany({ orderBy: { id: 'asc' } })).map(({ settlement }) => settlement)).toEqual(['destroyed', 'destroyed'])
    expect(await house.database.consentDuty.count({ where: { doneOn: null } })).toBe(0)
    expect(await house.database.document.count({ where: { kind: 'destruction-act' } })).toBe(1)

    const csv = await methodist.download(`${methodist.path}/extract.csv`)
    const text = csv.bytes.toString('utf8')
    expect(csv.type).toContain('csv')
    for (const words of ['Крылова Дарья Алексеевна', 'Ответы на анкеты: 1', '17.04.2026', 'Бумага: анкета', 'Информационная система «Наставничество»']) expect(text).toContain(words)

    const head = await house.visitor('head')
    const { id } = await house.database.document.findFirstOrThrow({ where: { kind: 'destruction-act' } })
    await head.open(`/documents/${id}`)
    expect(head.$('input[name="number"]').attr('value')).toBe('1')
    expect(head.sees('Журнал уничтожения не изменяли')).toBe(true)
    await head.press('Сохранить реквизиты')
    await head.open(`/documents/${id}/registration`)
    await head.press('Зарегистрировать акт')
    const act = await actTexts(head)
    for (const words of ['АКТ № 1', 'об уничтожении персональных данных', 'старший воспитатель Лебедева О.Н.', 'заведующий Савельева М.В.', 'Ответы на анкеты: 1', 'Бумага: анкета, 2 л.', 'отзыв согласия на обработку данных (наставляемый), получен 20.03.2026', 'по поручению оператора: нет', 'Выгрузка из журнала регистрации событий']) expect(act).toContain(bare(words))
    const [line] = await house.database.destructionLine.findMany({ orderBy: { position: 'asc' } })
    expect(act).toContain(line?.hash)
  })

  test('a data officer destroys as well, without reading the papers of the house', async () => {
    const officer = await hired(house, 'dataOfficer')
    await officer.open('/consents/destruction/new?item=processing')
    await officer.press('Уничтожить и составить акт')
    expect(officer.sees('Данные уничтожены')).toBe(true)
    expect(officer.html).not.toContain('/documents/')
  })

  test('what was kept on another ground meanwhile is not destroyed; nothing is written', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/destruction/new?item=processing')
    await house.database.consent.update({ where: { id: 'processing' }, data: { settlement: 'kept' } })
    await methodist.press('Уничтожить и составить акт')
    expect(methodist.status).toBe(422)
    expect(await house.database.destructionLine.count()).toBe(0)
  })
})

describe('the purpose is reached', () => {
  test('answers of a year that is over are due by 30 September; those of a unit that goes on are not', async () => {
    await answers()
    const { id: bankId } = await house.database.mentee.findFirstOrThrow({ where: { personId: mentee } })
    const placed = { personId: mentee, bankId }
    await aUnit(house.tools, { id: 'two-years', mentees: [placed], from: '2025-09-15', to: '2027-05-31' })
    house.clock.set('2026-09-02T10:00:00+03:00')
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/destruction')
    expect(methodist.sees('Ответы на анкеты 2025–2026')).toBe(false)
    await house.database.unit.update({ where: { id: 'two-years' }, data: { state: 'finished', outcome: 'success', endedOn: '2026-05-31' } })
    await house.database.mentee.updateMany({ where: { personId: mentee }, data: { shelf: 'closed', openPersonId: null, state: 'finished', leftOn: '2026-05-31' } })
    await methodist.open('/consents/destruction')
    expect(methodist.sees('ответы на анкеты 2025–2026 учебного года: 1')).toBe(true)
    expect(methodist.sees('30.09.2026')).toBe(true)
    await methodist.open('/?tasks=all')
    expect(methodist.sees('Уничтожить ответы: 1 человек')).toBe(true)
    await methodist.open('/consents/destruction')
    await methodist.follow('Уничтожить и составить акт')
    await methodist.press('Уничтожить и составить акт')
    expect((await house.database.assignment.findFirstOrThrow({ where: { personId: mentee } })).answers).toBeNull()
    expect((await house.database.consent.findUniqueOrThrow({ where: { id: 'processing' } })).settlement).toBeNull()
    await methodist.open('/consents/destruction')
    expect(methodist.sees('Уничтожать нечего')).toBe(true)
  })

  test('whoever leaves the bank later is due from that day on, not since the year of the answers', async () => {
    await answers()
    await house.database.consent.update({ where: { id: 'processing' }, data: { validUntil: '2028-08-31' } })
    await closeYear('2026-06-10')
    await house.database.mentee.updateMany({ where: { personId: mentee }, data: { shelf: 'closed', openPersonId: null, state: 'left', enteredOn: '2025-09-10', leftOn: '2027-02-10' } })
    house.clock.set('2027-02-15T10:00:00+03:00')
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/destruction')
    expect(methodist.sees('Цель обработки достигнута 10.02.2027')).toBe(true)
    expect(methodist.sees('12.03.2027')).toBe(true)
  })

  test('answers that a place in the bank rests on stay with it; on two grounds at once they are named once', async () => {
    await answers()
    const { id: requestId } = await house.database.assignment.findFirstOrThrow({ where: { personId: mentee } })
    await house.database.mentee.updateMany({ where: { personId: mentee }, data: { requestId } })
    await closeYear('2026-06-10')
    house.clock.set('2026-09-02T10:00:00+03:00')
    const methodist = await house.visitor('methodist')
    await methodist.open('/consents/destruction')
    expect(methodist.sees('Уничтожать нечего')).toBe(true)
    await house.database.mentee.updateMany({ where: { personId: mentee }, data: { shelf: 'closed', openPersonId: null, leftOn: '2026-05-29' } })
    await house.database.consent.update({ where: { id: 'processing' }, data: { validUntil: '2026-08-31' } })
    await methodist.open('/consents/destruction/new')
    expect(methodist.$('input[name=items]').length).toBe(2)
    await methodist.press('Уничтожить и составить акт')
    const lines = await house.database.destructionLine.findMany()
    expect(lines.filter(({ what }) => what.startsWith('Ответы на анкеты'))).toHaveLength(1)
    expect((await house.database.consent.findUniqueOrThrow({ where: { id: 'processing' } })).settlement).toBe('destroyed')
  })
})
