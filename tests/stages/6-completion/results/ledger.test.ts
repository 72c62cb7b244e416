import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { pdfText } from '../../../support/texts.ts'
import { plain, type Visitor } from '../../../support/visitor.ts'
import { aMeeting } from './support.ts'

let house: House
let head: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2026-02-10T10:00:00+03:00' })
  head = await house.visitor('head')
})
afterEach(() => house.close())

/** Соломатина led till 15 January, Дзюба leads from the 16th on. */
async function replacedPair() {
  const first = await aMentor(house.tools, { surname: 'Соломатина' })
  const second = await aMentor(house.tools, { surname: 'Дзюба' })
  const mentee = await aMentee(house.tools, { surname: 'Лукашевич' })
  const { unitId } = await aUnit(house.tools, { mentors: [first, second], mentees: [mentee] })
  await house.database.unitMember.updateMany({ where: { unitId, personId: first.personId }, data: { to: '2026-01-15', leaveGround: 'перевод', basis: 'addendum', basisNote: '№ 7 от 12.09.2025' } })
  await house.database.unitMember.updateMany({ where: { unitId, personId: second.personId }, data: { from: '2026-01-16' } })
  await aMeeting(house, unitId, first.personId, mentee.personId, '2026-01-12', 80)
  await aMeeting(house, unitId, second.personId, mentee.personId, '2026-01-20', 40)
  return { unitId, second, mentee }
}

describe('the ledger of mentors', () => {
  it('parts the month of a replacement between both mentors, with days, hours and grounds', async () => {
    await replacedPair()
    await head.open('/completion/results/ledger?month=2026-01')
    expect(head.heading).toBe('Ведомость наставников за январь 2026 г.')
    expect(head.text).toMatch(/Дзюба А. И. *воспитатель *Лукашевич А. И. *с 16.01.2026 по 31.01.2026 *16 *40 мин *входит в трудовую функцию: п. 2.4/)
    expect(head.text).toMatch(/Соломатина А. И. *воспитатель *Лукашевич А. И. *с 01.01.2026 по 15.01.2026 *15 *1 ч 20 мин *дополнительное соглашение к трудовому договору: № 7 от 12.09.2025/)
    await head.follow('февраль 2026 г.')
    expect(head.text).toContain('с 01.02.2026 по 10.02.2026')
    expect(head.text).not.toContain('Соломатина')
  })

  it('leaves pauses out and counts a day with two units once', async () => {
    const { unitId, second, mentee } = await replacedPair()
    const at = house.clock.now()
    await house.database.unitStep.createMany({ data: [{ id: 'pause', unitId, on: '2026-01-20', step: 'suspended', at }, { id: 'return', unitId, on: '2026-01-26', step: 'approved', at: house.clock.now() }] })
    await head.open('/completion/results/ledger?month=2026-01')
    expect(head.text).toContain('с 16.01.2026 по 19.01.2026; с 26.01.2026 по 31.01.2026 10')
    await aUnit(house.tools, { mentors: [second], mentees: [await aMentee(house.tools, { surname: 'Ким' })], from: '2026-01-18', direction: 'Цифровые инструменты' })
    await head.open('/completion/results/ledger?month=2026-01')
    expect(head.text).toMatch(/Дзюба А. И. *воспитатель *Ким А. И., Лукашевич А. И. .* 16 *40 мин/)
    expect(mentee.personId).not.toBe('')
  })

  it('goes to accounting as a workbook of the year and as a paper', async () => {
    await replacedPair()
    const { name, bytes } = await head.download('/completion/results/ledger.xlsx?year=2025')
    expect(plain(name)).toBe('Ведомость наставников за 2025–2026 учебный год.xlsx')
    const [sheet] = await house.tools.spreadsheets.readWorkbook(bytes)
    expect(sheet?.rows.map((row) => row.slice(0, 2).join(' '))).toEqual(expect.arrayContaining(['Сентябрь 2025 г. Соломатина А.И.', 'Январь 2026 г. Дзюба А.И.', 'Январь 2026 г. Соломатина А.И.', 'Февраль 2026 г. Дзюба А.И.']))
    const paper = await pdfText((await head.download('/completion/results/ledger.pdf?month=2026-01')).bytes)
    expect(paper).toContain('ВЕДОМОСТЬНАСТАВНИКОВзаянварь2026г.')
    expect(paper).toContain('М.В.Савельева')
  })

  it('says what will stand in an empty month', async () => {
    await head.open('/completion/results/ledger')
    expect(head.text).toContain('В этом месяце никто не работал наставником')
  })
})
