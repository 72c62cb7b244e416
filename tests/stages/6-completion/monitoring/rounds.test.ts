import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { beginPlannedRounds } from '../../../../src/stages/6-completion/monitoring/round-plan.actions.ts'
import { answers, catalogue, midMentee } from './support.ts'

describe('rounds of monitoring', () => {
  let house: House
  beforeEach(async () => { house = await openHouse({ at: '2025-12-15T10:00:00+03:00' }) })
  afterEach(() => house.close())

  const states = async (key: string) => (await house.database.assignment.findMany({ where: { key }, include: { survey: true } })).map(({ survey, personId, scope }) => ({ title: survey.title, personId, scope, dueOn: survey.dueOn, occasion: survey.occasion }))

  test('two clicks ask every unit, each member by the role; the day of the year makes it a task', async () => {
    const first = await aUnit(house.tools)
    const second = await aUnit(house.tools)
    const methodist = await (await house.visitor('methodist')).open('/?tasks=all')
    expect(methodist.text).toContain('Начать промежуточное анкетирование')
    await methodist.open('/completion/monitoring/rounds')
    await methodist.open('/completion/monitoring/rounds/mid/launch')
    expect(methodist.text).toContain('Спросим: 4 человека')
    await methodist.pressTwice('Разослать анкеты')
    expect(methodist.heading).toBe('Промежуточные анкеты')
    const [mentees, mentors] = [await states('mid_mentee'), await states('mid_mentor')]
    expect(mentees.map(({ personId }) => personId).toSorted()).toEqual([...first.mentees, ...second.mentees].map(({ personId }) => personId).toSorted())
    expect(mentors).toHaveLength(2)
    expect(mentees[0]).toMatchObject({ title: 'Промежуточная анкета наставляемого', dueOn: '2026-01-20', occasion: 'mid' })
    expect(await house.database.monitoringRound.count()).toBe(1)
    await methodist.open('/completion/monitoring/rounds')
    expect(methodist.text).toContain('Ответили 0 из 4')
    await methodist.open('/?tasks=all')
    expect(methodist.text).not.toContain('Начать промежуточное анкетирование')
  })

  test('planned once, a round begins by itself on the day of the road map, for whoever can be asked then', async () => {
    house.clock.set('2025-11-10T10:00:00+03:00')
    await aUnit(house.tools, { from: '2025-11-01' })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/rounds')
    expect(methodist.text).toContain('промежуточные анкеты – с 10 декабря')
    await methodist.pressTwice('Начинать опросы автоматически, по дорожной карте')
    expect(methodist.text).toContain('Начнётся сам')
    expect(await house.database.monitoringRound.count()).toBe(3)
    house.clock.set('2025-12-09T10:00:00+03:00')
    await beginPlannedRounds(house.tools, catalogue)
    expect(await states('mid_mentee')).toHaveLength(0)
    await aUnit(house.tools, { from: '2025-12-01' })
    house.clock.set('2025-12-10T10:00:00+03:00')
    const later = await (await house.visitor('methodist')).open('/?tasks=all')
    expect(later.text).not.toContain('Начать промежуточное анкетирование')
    await beginPlannedRounds(house.tools, catalogue)
    await beginPlannedRounds(house.tools, catalogue)
    expect(await states('mid_mentee')).toHaveLength(2)
    expect(await house.database.monitoringRound.findMany({ where: { launchedOn: '2025-12-10' }, select: { occasion: true, dueOn: true } })).toEqual([{ occasion: 'mid', dueOn: '2026-01-20' }])
    await later.open('/completion/monitoring/rounds')
    expect(later.text).toContain('Ответили 0 из 4')
    await later.press('Начинать опросы вручную')
    house.clock.set('2026-04-20T10:00:00+03:00')
    await beginPlannedRounds(house.tools, catalogue)
    expect(await states('final_mentee')).toHaveLength(0)
  })

  test('a round may be read by the head, started by the curator alone, and is nothing for a mentor', async () => {
    const head = await (await house.visitor('head')).open('/completion/monitoring/rounds')
    expect(head.status).toBe(200)
    expect((await head.open('/completion/monitoring/rounds/mid/launch')).status).toBe(403)
    const mentor = await house.visitor('mentor')
    expect((await mentor.open('/completion/monitoring/rounds')).status).toBe(403)
  })

  test('whoever has no consent is named and not asked; who joins later is added to the same round', async () => {
    await aUnit(house.tools)
    await aUnit(house.tools, { mentees: [await aMentee(house.tools, { surname: 'Тихая', consents: false })] })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/rounds/mid/launch')
    expect(methodist.text).toContain('Без согласия на обработку данных: 1 человек')
    expect(methodist.text).toContain('Тихая А. И.')
    await methodist.press('Разослать анкеты')
    expect(await states('mid_mentee')).toHaveLength(1)
    const late = await aUnit(house.tools, { from: '2025-12-10' })
    await methodist.open('/completion/monitoring/rounds/mid')
    await methodist.follow('Спросить остальных')
    await methodist.press('Разослать анкеты')
    const asked = await states('mid_mentee')
    expect(asked.map(({ personId }) => personId)).toContain(late.mentees[0]?.personId)
    expect(new Set(asked.map(({ title }) => title)).size).toBe(1)
    expect(await house.database.survey.count({ where: { key: 'mid_mentee' } })).toBe(1)
    expect(await house.database.monitoringRound.count()).toBe(1)
  })

  test('a mentor of two units is asked about each of them, with the priorities of that programme', async () => {
    const mentor = await aMentor(house.tools)
    const one = await aUnit(house.tools, { mentors: [mentor] })
    const other = await aUnit(house.tools, { mentors: [mentor] })
    for (const [unit, competence] of [[one, 'parents'], [other, 'ict']] as const) {
      await house.database.programme.create({ data: { id: unit.unitId, unitId: unit.unitId, edition: 1, state: 'approved', from: '2025-09-15', to: '2026-05-31', goal: 'Цель', createdAt: house.clock.now(), updatedAt: house.clock.now(), targets: { create: [{ id: unit.unitId, menteePersonId: unit.mentees[0]?.personId ?? '', competence, targetLevel: 4, evidence: 'показ', position: 1 }] } } })
    }
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/rounds/mid/launch')
    await methodist.press('Разослать анкеты')
    const rows = await states('mid_mentor')
    expect(rows.map(({ title }) => title).every((title) => title.startsWith('Промежуточная анкета наставника: '))).toBe(true)
    expect(rows.map(({ scope }) => scope).toSorted()).toEqual(['{"prio":["ict"]}', '{"prio":["parents"]}'])
  })

  test('at the end a mentor who was replaced is asked too and told until when he led', async () => {
    house.clock.set('2026-04-20T10:00:00+03:00')
    const before = await aMentor(house.tools, { surname: 'Прежняя' })
    const unit = await aUnit(house.tools, { mentors: [before, await aMentor(house.tools, { surname: 'Новая' })] })
    await house.database.unitMember.updateMany({ where: { unitId: unit.unitId, personId: before.personId }, data: { to: '2026-02-16', leaveGround: 'заявление наставника' } })
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring/rounds/end/launch')
    expect(methodist.text).toContain('до 16.02.2026: ответит за своё время')
    await methodist.press('Разослать анкеты')
    expect((await states('final_mentor')).map(({ personId }) => personId)).toContain(before.personId)
    await methodist.open('/completion/monitoring/rounds/mid')
    expect(methodist.text).not.toContain('Прежняя Анна')
  })

  test('an alarming answer becomes a talk within five working days; the journal does not say why, the head does not see it', async () => {
    const { mentees } = await aUnit(house.tools, { mentees: [await aMentee(house.tools, { personId: castId('mentee') })] })
    await answers(house, mentees[0]?.personId ?? '', 'mid_mentee', midMentee({ comfort: 3, change: 'other_mentor', change_note: 'Не сходимся' }))
    const methodist = await (await house.visitor('methodist')).open('/?tasks=all')
    expect(methodist.text).toContain('Беседа куратора: Крылова Д. А.')
    expect(await house.database.alertTalk.findMany({ select: { dueOn: true, kind: true } })).toEqual([{ dueOn: '2025-12-22', kind: 'talk' }])
    await methodist.follow('Беседа куратора: Крылова Д. А.')
    expect(methodist.text).toContain('комфорт общения: 3 из 10')
    methodist.fill('О чём договорились', 'Обсудили ход работы.')
    await methodist.pressTwice('Записать беседу')
    expect(methodist.text).toContain('Проведена 15 декабря')
    expect(JSON.stringify(await house.database.journalEntry.findMany())).not.toMatch(/омфорт общения: 3|Не сходимся/)
    const head = await (await house.visitor('head')).open('/completion/monitoring/talks')
    expect(head.status).toBe(403)
    expect((await head.open('/?tasks=all')).text).not.toContain('Беседа куратора')
  })
})
