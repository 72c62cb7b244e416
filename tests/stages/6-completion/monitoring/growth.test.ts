import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { yearGrowth } from '../../../../src/stages/6-completion/monitoring/year-growth.facts.ts'
import { programmeGrowth } from '../../../../src/stages/6-completion/monitoring/programme-growth.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { aYear, answers, finalMentee, finalMentor, startMentee } from './support.ts'

describe('growth', () => {
  let house: House
  beforeEach(async () => { house = await openHouse({ at: '2025-09-15T10:00:00+03:00' }) })
  afterEach(() => house.close())

  test('of eight units: averages, people and indicators for the curator and the head, the same in the PDF', async () => {
    await aYear(house, 8, { grows: (at) => (at < 2 ? 0 : 1) })
    for (const who of ['methodist', 'head'] as const) {
      const visitor = await (await house.visitor(who)).open('/completion/monitoring')
      expect(visitor.heading).toBe('Итоги 2025–2026 учебного года')
      expect(visitor.text).toContain('Обе анкеты, стартовую и итоговую, заполнили 8 из 8 наставляемых')
      expect(visitor.text).toContain('2,0 → стало 2,8')
      expect(visitor.text).toContain('выше у 6 из 8')
      expect(visitor.text).toContain('Приоритетные дефициты, выросшие на уровень и больше12 из 16')
      expect(visitor.text).toContain('почти без изменений')
    }
    const methodist = await house.visitor('methodist')
    const pdf = await methodist.download('/completion/monitoring/results.pdf')
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf'])
    for (const who of ['mentor', 'mentee', 'psychologist'] as const) expect((await (await house.visitor(who)).open('/completion/monitoring')).status).toBe(403)
  })

  test('of four units shows people without averages, of one nothing that could be anybody', async () => {
    await aYear(house, 4)
    const methodist = await (await house.visitor('methodist')).open('/completion/monitoring')
    expect(methodist.text).toContain('Ответили 4 человека: среднее не показываем. Выше у всех')
    expect(methodist.text).not.toContain('→ стало')
    expect((await (await house.visitor('mentee')).open('/completion/competences/activity_design')).text).toContain('Ответов пока мало')
    const gone = await house.database.unit.findMany({ take: 3, select: { id: true } })
    await house.database.unit.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { orderId: null } })
    await methodist.open('/completion/monitoring')
    expect(methodist.text).toContain('3 направления оценил один человек: не показываем')
    expect(methodist.text).not.toContain('Подготовка и проведение занятий и игр')
  })

  test('a mentee sees the own lines only; a unit of others is closed to everybody but the curator and the head', async () => {
    const own = await aUnit(house.tools, { mentees: [await aMentee(house.tools, { personId: castId('mentee') })], mentors: [await aMentor(house.tools, { personId: castId('mentor') })] })
    await answers(house, castId('mentee'), 'start_mentee', startMentee({ confidence: 3 }))
    house.clock.set('2026-04-20T10:00:00+03:00')
    await answers(house, castId('mentee'), 'final_mentee', finalMentee({ confidence: 9 }))
    await answers(house, castId('mentor'), 'final_mentor', finalMentor({ mentor_skill: 7 }))
    const mentee = await (await house.visitor('mentee')).open('/my/growth')
    expect(mentee.text).toContain('Уверенность в профессии3 → 9выше на 6')
    expect(mentee.text).not.toContain('уверенность наставника')
    const mentor = await (await house.visitor('mentor')).open('/my/growth')
    expect(mentor.text).toContain('уверенность наставника– → 7')
    expect(mentor.text).not.toContain('3 → 9')
    expect((await mentee.open(`/completion/monitoring/units/${own.unitId}`)).status).toBe(403)
    const head = await (await house.visitor('head')).open(`/completion/monitoring/units/${own.unitId}`)
    expect(head.text).toContain('Удовлетворённость наставляемоговысокая (8 и выше из 10)')
    expect((await head.open('/completion/monitoring/units/nobody')).status).toBe(404)
  })

  test('a replaced mentor counts for the time he led, beside the one who came', async () => {
    const [before, after] = [await aMentor(house.tools, { surname: 'Прежняя' }), await aMentor(house.tools, { surname: 'Новая' })]
    const { unitId } = await aUnit(house.tools, { mentors: [before, after] })
    await house.database.unitMember.updateMany({ where: { unitId, personId: before.personId }, data: { to: '2026-02-16', leaveGround: 'заявление' } })
    await house.database.unitMember.updateMany({ where: { unitId, personId: after.personId }, data: { from: '2026-02-17' } })
    house.clock.set('2026-04-20T10:00:00+03:00')
    await answers(house, before.personId, 'final_mentor', finalMentor({ useful_me: 6, org_support: 6 }))
    await answers(house, after.personId, 'final_mentor', finalMentor({ useful_me: 10, org_support: 10, goal_reached: 'partly' }))
    const { units } = await yearGrowth(house.database, '2026-04-20', 2025)
    expect(units[0]?.mentorSatisfaction).toBe(8)
    expect(units[0]?.goalByMentor).toBe('partly')
    expect(units[0]?.mentors.map(({ name, to }) => [name.surname, to])).toEqual([['Новая', undefined], ['Прежняя', '2026-02-16']])
  })

  test('a unit of two years is in both, each with its own meetings and answers, as it stood at the end of the year (A8)', async () => {
    const { unitId, mentees, mentors } = await aUnit(house.tools, { from: '2025-09-15', to: '2027-05-31' })
    const id = mentees[0]?.personId ?? ''
    for (const on of ['2025-10-10', '2026-03-10', '2026-10-10']) await house.database.meeting.create({ data: { id: on, unitId, on, form: 'case', topic: 'Утро', mentorId: mentors[0]?.personId ?? '', createdAt: house.clock.now() } })
    await answers(house, id, 'start_mentee', startMentee({ confidence: 3 }))
    house.clock.set('2026-05-10T10:00:00+03:00')
    await answers(house, id, 'final_mentee', finalMentee({ confidence: 6 }))
    house.clock.set('2027-05-10T10:00:00+03:00')
    const goals = async () => (await yearGrowth(house.database, '2027-05-10', 2026)).units.map(({ goalByMentee, menteeSatisfaction }) => [goalByMentee, menteeSatisfaction])
    expect(await goals()).toEqual([[undefined, undefined]])
    await answers(house, id, 'final_mentee', finalMentee({ confidence: 9 }))
    await house.database.unit.update({ where: { id: unitId }, data: { state: 'finished', outcome: 'success', endedOn: '2027-05-31', stateOn: '2027-05-31' } })
    const told = async (year: number) => (await yearGrowth(house.database, '2027-06-10', year)).units.map(({ meetings, unit }) => [meetings, unit.state])
    expect([await told(2025), await told(2026)]).toEqual([[[2, 'approved']], [[1, 'finished']]])
    const confidence = async (year: number) => (await yearGrowth(house.database, '2027-05-10', year)).units.map(({ mentees: [one] }) => [one?.scales.confidence, one?.stillEmployed])
    expect(await confidence(2025)).toEqual([[{ start: 3, end: 6 }, true]])
    expect(await confidence(2026)).toEqual([[{ start: 3, end: 9 }, undefined]])
    expect(await confidence(2024)).toEqual([])
  })

  test('whoever has withdrawn the consent is counted no more', async () => {
    const made = await aYear(house, 6)
    const before = programmeGrowth((await yearGrowth(house.database, '2026-04-20', 2025)).units)
    await house.database.consent.updateMany({ where: { personId: made[0]?.menteeId ?? '' }, data: { withdrawnOn: '2026-04-19', stopsOn: '2026-04-19' } })
    const after = programmeGrowth((await yearGrowth(house.database, '2026-04-20', 2025)).units)
    expect([before.withFinal, after.withFinal]).toEqual([6, 5])
  })

  test('the thread of a competence names people to the curator alone', async () => {
    const made = await aYear(house, 5)
    const { surname } = await house.database.person.findUniqueOrThrow({ where: { id: made[0]?.menteeId ?? '' } })
    const methodist = await (await house.visitor('methodist')).open('/completion/competences')
    await methodist.follow('Подготовка и проведение занятий и игр')
    expect(methodist.text).toContain(surname)
    expect(methodist.text).toContain('Научиться ставить цель занятия')
    expect(methodist.text).toContain('выше у 5 из 5')
    const mentee = await (await house.visitor('mentee')).open('/completion/competences/activity_design')
    expect(mentee.status).toBe(200)
    expect(mentee.text).not.toContain(surname)
    expect((await mentee.open('/completion/competences')).status).toBe(403)
    expect((await mentee.open('/completion/competences/nothing')).status).toBe(404)
  })
})
