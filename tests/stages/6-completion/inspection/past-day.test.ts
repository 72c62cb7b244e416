import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderOn } from '../../../../src/stages/6-completion/inspection/folder.facts.ts'
import { describeFolder } from '../../../../src/stages/6-completion/inspection/folder.document.ts'
import { houseOn } from '../../../../src/stages/6-completion/as-of/house-on.facts.ts'
import { acceptVoted, decideOnPractice, setPublic } from '../../../../src/stages/6-completion/practices/practice.actions.ts'
import { foundPractice } from '../../../../src/stages/6-completion/practices/practice.store.ts'
import { addNote } from '../../../../src/stages/6-completion/inspection/note.actions.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'
import { orderOn, withBasis, withdraw } from '../../5-pairs/units/pairing-support.ts'
import { aProgramme, rowOn, threeUnits } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
})
afterEach(() => house.close())

const folder = (day: string) => folderOn(house.database, day, house.clock.zone)

describe('the folder on a past day', () => {
  it('stays what was registered and signed by then, whatever comes later', async () => {
    const [first = ''] = await threeUnits(house)
    await aProgramme(house, first, '2025-09-12')
    const then = await folder('2025-09-12')

    house.clock.set('2025-11-20T09:00:00+03:00')
    const mentee = await aMentee(house.tools, { surname: 'Поздняя', since: '2025-11-01' })
    const { unitId } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Новикова', since: '2025-11-01' })], mentees: [mentee], state: 'agreed', from: '2025-11-20' })
    await withBasis(house, unitId)
    await orderOn(house, { units: [unitId] }, '60-ОД', '2025-11-20')
    const { personId } = await house.database.unitMember.findFirstOrThrow({ where: { unitId: first, role: 'mentee' } })
    await withdraw(house, personId, 'processing-mentee', '2025-11-20')
    await addNote(house.tools, methodist, 'incentive_act', { id: 'note-1', answer: 'yes', details: 'Положение об оплате труда от 10.11.2025' })
    await aProgramme(house, first, '2025-11-20', 2)

    expect(await folder('2025-09-12')).toEqual(then)
    expect(await folder('2025-11-20')).not.toEqual(then)
    expect((await folder('2025-11-20')).papers.filter(({ kind }) => kind === 'pairing-order').map(({ number }) => number)).toEqual(['45-ОД', '60-ОД'])
  })

  it('keeps a practice that was archived later, and knows none that was accepted later with an earlier date', async () => {
    const { database, tools, clock } = house
    const at = clock.now()
    const practice = { searchKey: '', description: '', createdAt: at, updatedAt: at, stateOn: '2025-09-12' }
    await database.practice.createMany({ data: [{ ...practice, id: 'early', title: 'Ранняя' }, { ...practice, id: 'late', title: 'Поздняя', isVotedIn: true }] })
    await decideOnPractice(tools, methodist, 'early', '1', 'accepted', null)
    await setPublic(tools, methodist, 'early', '2', true)
    const basis = async (day: string) => (await rowOn(house, day, 'cases'))?.basis
    expect(await basis('2025-09-12')).toBe('Принято практик: 1, размещено: 1')
    clock.set('2025-11-20T09:00:00+03:00')
    await decideOnPractice(tools, methodist, 'early', '3', 'archived', 'Устарела')
    const late = await foundPractice(database, 'late')
    await tools.transaction((tx) => acceptVoted(tx, methodist, [late], { documentId: 'minutes', on: '2025-09-12', at: clock.now() }))
    expect(await basis('2025-09-12')).toBe('Принято практик: 1, размещено: 1')
    expect(await basis('2025-11-20')).toBe('Принято практик: 1, размещено: 0')
    expect((await houseOn(database, '2025-11-20', clock.zone)).practices.map(({ id }) => id)).toEqual(['late'])
  })

  it('leaves out a paper that was registered later with an earlier date', async () => {
    await threeUnits(house)
    const before = await folder('2025-09-12')
    house.clock.set('2025-10-01T09:00:00+03:00')
    const { unitId } = await aUnit(house.tools, { state: 'agreed' })
    await withBasis(house, unitId)
    await orderOn(house, { units: [unitId] }, '44-ОД', '2025-09-10')
    expect((await folder('2025-09-12')).papers).toEqual(before.papers)
    expect((await folder('2025-10-01')).papers.map(({ number }) => number)).toContain('44-ОД')
  })

  it('knows nothing of the day before the first paper', async () => {
    await threeUnits(house)
    const { rows, papers } = await folder('2025-09-11')
    expect(papers).toEqual([])
    expect(rows.filter(({ answer }) => answer !== 'no')).toEqual([])
    expect(rows.find(({ key }) => key === 'pairs_order')).toMatchObject({ answer: 'no', basis: 'Приказа о парах на этот день нет' })
  })
})

describe('the check-list', () => {
  it('has seventeen rows and counts two pairs and a group as three (A15)', async () => {
    await threeUnits(house)
    const { rows } = await folder('2025-09-12')
    expect(rows).toHaveLength(17)
    expect(rows.find(({ key }) => key === 'pairs_count')).toMatchObject({ count: 3, basis: '2\u00a0пары и 1\u00a0группа', answer: 'yes' })
    expect(rows.find(({ key }) => key === 'pairs_order')).toMatchObject({ answer: 'yes', details: '№ 45-ОД от 12.09.2025' })
  })

  it('says how many programmes, contracts and consents there are of how many', async () => {
    const [first = '', second = ''] = await threeUnits(house)
    await aProgramme(house, first, '2025-09-12')
    expect(await rowOn(house, '2025-09-12', 'programs_ok')).toMatchObject({ answer: 'partly', basis: 'Утверждено программ: 1 из 3' })
    expect(await rowOn(house, '2025-09-12', 'contracts')).toMatchObject({ answer: 'yes' })
    await house.database.unitMember.updateMany({ where: { unitId: second, role: 'mentor' }, data: { basis: 'addendum' } })
    expect(await rowOn(house, '2025-09-12', 'contracts')).toMatchObject({ answer: 'partly', basis: 'Оформлено наставников: 2 из 3, из них дополнительными соглашениями 0' })
    expect((await rowOn(house, '2025-09-12', 'consents'))?.answer).toBe('yes')
    const { personId } = await house.database.unitMember.findFirstOrThrow({ where: { unitId: first, role: 'mentor' } })
    await house.database.consent.updateMany({ where: { personId, kind: 'mentoring' }, data: { validUntil: '2025-09-11' } })
    expect((await rowOn(house, '2025-09-12', 'consents'))?.answer).toBe('partly')
  })

  it('takes the word of the curator where it cannot see, and never below what is registered', async () => {
    await threeUnits(house)
    await addNote(house.tools, methodist, 'incentive_act', { id: 'n1', answer: 'yes', details: 'Положение об оплате труда', link: 'https://sad12.example.ru/pay' })
    await addNote(house.tools, methodist, 'pairs_order', { id: 'n2', answer: 'no', words: 'Скан у делопроизводителя' })
    expect(await rowOn(house, '2025-09-12', 'incentive_act')).toMatchObject({ answer: 'yes', details: 'Положение об оплате труда', site: 'https://sad12.example.ru/pay', isOwnAnswer: true })
    expect(await rowOn(house, '2025-09-12', 'pairs_order')).toMatchObject({ answer: 'yes', comment: 'Скан у делопроизводителя' })
  })

  it('prints as one paper with gaps and what to do', async () => {
    await threeUnits(house)
    const text = plain(plainText(describeFolder(await folder('2025-09-12'))))
    expect(text).toContain('По состоянию на 12.09.2025')
    expect(text).toContain('Издан приказ о закреплении пар и групп')
    expect(text).toContain('Чего не хватает')
    expect(text).toContain('Впишите реквизиты акта о выплатах наставникам')
    expect(text).toContain('Приказ «О закреплении')
    expect(plainText(describeFolder(await folder('2025-09-12'), false))).not.toContain('Чего не хватает')
  })
})
