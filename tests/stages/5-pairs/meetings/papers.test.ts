import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { gatherFolder } from '../../../../src/stages/5-pairs/meetings/folder/folder.facts.ts'
import { folderPaper } from '../../../../src/stages/5-pairs/meetings/folder/folder.document.ts'
import { gatherJournal } from '../../../../src/stages/5-pairs/meetings/meeting-journal.facts.ts'
import { meetingJournal } from '../../../../src/stages/5-pairs/meetings/meeting-journal.document.ts'
import { meetingsWhere } from '../../../../src/stages/5-pairs/meetings/meeting.store.ts'
import { foundUnit } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'

let house: House
let unitId: string
const TODAY = '2026-05-20'

beforeAll(async () => {
  house = await openHouse({ at: '2026-05-20T12:00:00+03:00' })
  const mentor = await aMentor(house.tools, { personId: castId('mentor') })
  const mentee = await aMentee(house.tools, { personId: castId('mentee') })
  unitId = (await aUnit(house.tools, { mentors: [mentor], mentees: [mentee] })).unitId
  const at = house.clock.now()
  const meeting = (on: string, minutes: number | null, planLineId: string | null, answer: string | null = null) =>
    house.database.meeting.create({ data: { id: newId(), unitId, on, form: 'show', topic: 'Показ занятия', planLineId, minutes, outcome: 'Получилось', nextOn: '2026-05-25', mentorId: castId('mentor'), createdAt: at, mentees: { create: [{ personId: castId('mentee'), answer }] } } })
  await meeting('2025-10-10', 60, 'line-1')
  await meeting('2025-11-10', 45, null, 'confirmed')
  await meeting('2025-12-10', null, 'line-2')
  await meeting('2026-01-20', 90, null, 'disputed')
  await house.database.programme.create({
    data: {
      id: newId(), unitId, edition: 1, state: 'approved', from: '2025-09-15', to: '2026-05-31', goal: 'Уверенно вести занятия', createdAt: at, updatedAt: at,
      items: { create: [['line-1', 'done', null], ['line-2', 'done', null], ['line-3', 'cancelled', 'группа закрыта на ремонт'], ['line-4', 'planned', null]].map(([lineId, state, reason], position) => ({ id: newId(), lineId: String(lineId), content: `Дело ${position + 1}`, form: 'show', from: '2026-05-01', to: '2026-05-28', state: String(state), reason, position })) },
      targets: { create: [{ id: newId(), menteePersonId: castId('mentee'), competence: 'behaviour', startLevel: 2, targetLevel: 4, reachedLevel: 4, evidence: 'карта', position: 0 }] },
    },
  })
})
afterAll(() => house.close())

describe('the journal of meetings', () => {
  const paper = async (isFinal: boolean) => meetingJournal.describe(await gatherJournal(house.database, { unit: await foundUnit(house.database, unitId), meetings: await meetingsWhere(house.database, { unitIds: [unitId] }), today: TODAY, isFinal }))

  it('sums what is recorded and says what is missing', async () => {
    const text = plain(plainText(await paper(false)))
    expect(text).toContain('Итого: 3 встречи, 1 ч 45 мин (без учёта 1 из 3: длительность не записана); по плану – 2 из 3 (67 %).')
    expect(text).not.toContain('20.01.2026')
    expect(text).not.toContain('О.Н. Лебедева')
  })

  it('is signed by mentor and curator only at the end', async () => {
    const text = plain(plainText(await paper(true)))
    expect(text).toContain('Н.Д. Соколова')
    expect(text).toContain('О.Н. Лебедева')
  })
})

describe('the report of a mentor', () => {
  it('is computed, needs a conclusion, is frozen when handed in and accepted by the curator', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/pairs/${unitId}/report`)
    expect(mentor.sees('выполнено 2 из 4 мероприятий')).toBe(true)
    expect(mentor.sees('3 встречи, 1 ч 45 мин')).toBe(true)
    await mentor.fill('Результаты и удачные приёмы', 'Помогли карточки').press('Сохранить черновик')
    expect(mentor.sees('Черновик сохранён')).toBe(true)
    await mentor.press('Сдать отчёт')
    expect(mentor.status).toBe(422)
    expect(mentor.sees('Выберите вывод')).toBe(true)
    await mentor.choose('Вывод', 'завершить работу по программе').press('Сдать отчёт')
    expect(mentor.sees('Отчёт сдан')).toBe(true)
    for (const words of ['Отменено: Дело 3 – группа закрыта на ремонт', '2 → 4', 'Помогли карточки', 'Предлагаю завершить работу по программе', 'Отчёт составила']) expect(mentor.sees(words)).toBe(true)

    await house.database.meeting.updateMany({ data: { minutes: 10 } })
    const methodist = await house.visitor('methodist')
    await methodist.open('/?tasks=all')
    await methodist.follow('Принять отчёт: Соколова Н. Д.')
    await methodist.open(`/pairs/${unitId}/meetings`)
    await methodist.follow('Соколова Н. Д., сдан 20 мая: ждёт вас')
    expect(methodist.sees('1 ч 45 мин')).toBe(true)
    await methodist.press('Принять отчёт')
    expect(methodist.sees('принят 20.05.2026')).toBe(true)
    expect((await methodist.open('/?tasks=all')).sees('Принять отчёт')).toBe(false)
    expect((await mentor.download(`/my/pairs/${unitId}/report.pdf`)).type).toBe('application/pdf')
    const mentee = await house.visitor('mentee')
    expect((await mentee.open(`/my/pairs/${unitId}/report`)).status).toBe(404)
  })
})

describe('the personal folder', () => {
  const facts = (isNameless: boolean) => gatherFolder(house.database, { mentorId: castId('mentor'), today: TODAY, zone: house.clock.zone, isNameless })

  it('names the sheet of every part in the contents', async () => {
    const paper = folderPaper(await facts(false), await house.tools.printer.sheetsOf(folderPaper(await facts(false))))
    const sheets = await house.tools.printer.sheetsOf(paper)
    const contents = plain(plainText({ ...paper, sections: paper.sections.slice(1, 2) }))
    const first = sheets.slice(0, 2).reduce((sum, count) => sum + count, 1)
    expect(contents).toContain(`Справка-подтверждение | ${first}`.replace(' | ', contents.includes(' | ') ? ' | ' : ' '))
    const text = plain(plainText(paper))
    for (const words of ['Соколовой Нине Дмитриевне', 'по настоящее время', 'Крылова Д.А.', 'Уверенно вести занятия', '2 → 4', 'Помогли карточки']) expect(text).toContain(words)
  })

  it('tells no mentee by name when it leaves the kindergarten', async () => {
    const at = house.clock.now()
    await house.database.practice.create({ data: { id: 'practice', title: 'Утренний круг', searchKey: '', description: '', authorId: castId('mentor'), state: 'accepted', stateOn: TODAY, createdAt: at, updatedAt: at } })
    const text = plain(plainText(folderPaper(await facts(true))))
    expect(text).toContain('В методическую копилку принята практика «Утренний круг».')
    expect(text).toContain('Наставляемый 1')
    expect(text).toContain('Имена наставляемых не приводятся')
    expect(text).not.toContain('Крылов')
    expect(text).not.toContain('Помогли карточки')
  })

  it('is a PDF of the mentor himself', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/my/folder')
    expect(mentor.sees('Папка без имён наставляемых')).toBe(true)
    const { type, name } = await mentor.download('/my/folder.pdf?names=no')
    expect(type).toBe('application/pdf')
    expect(plain(name)).toContain('Папка наставника')
    const mentee = await house.visitor('mentee')
    expect((await mentee.open('/my/folder.pdf')).status).toBe(404)
    expect((await mentor.open(`/pairs/folders/${castId('mentor')}`)).status).toBe(403)
  })
})

describe('hours for accounting', () => {
  it('goes to Excel and to paper', async () => {
    const methodist = await house.visitor('methodist')
    const { bytes } = await methodist.download('/pairs/hours.xlsx?month=2025-10')
    const [sheet] = await house.tools.spreadsheets.readWorkbook(bytes)
    expect(sheet?.rows.some((row) => row.includes('Соколова Н.Д.') && row.includes(1))).toBe(true)
    expect((await methodist.download('/pairs/hours.pdf?month=2025-10')).type).toBe('application/pdf')
  })
})
