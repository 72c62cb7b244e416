import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { visitQuestions } from '../../../../src/stages/5-pairs/meetings/visit.ts'
import { meetingsReaction } from '../../../../src/stages/5-pairs/meetings/withdrawal.actions.ts'
import { methodist as author } from '../../../common/surveys/support.ts'

let house: House
let unitId: string

beforeAll(async () => {
  house = await openHouse({ at: '2025-11-20T12:00:00+03:00' })
  const mentor = await aMentor(house.tools, { personId: castId('mentor') })
  unitId = (await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { personId: castId('mentee') })] })).unitId
})
afterAll(() => house.close())

const rows = visitQuestions.flatMap((question) => (question.type === 'matrix5' ? question.rows.map(({ words }) => words) : []))

describe('the card of a visit', () => {
  it('is filled in by the mentor, once, and read by the mentee without a mark', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/pairs/${unitId}/visits/new`)
    await mentor.press('Сохранить карту')
    expect(mentor.status).toBe(422)
    for (const row of rows) mentor.choose(row, row === 'Смена деятельности' ? 'частично' : 'да')
    await mentor.fill('Похвалить', 'Дети слушали сказку').pressTwice('Сохранить карту')
    expect(mentor.sees('Дети слушали сказку')).toBe(true)
    const visits = await house.database.visit.findMany()
    expect(visits).toMatchObject([{ score: 19, observerId: castId('mentor'), menteePersonId: castId('mentee'), on: '2025-11-20' }])

    const mentee = await house.visitor('mentee')
    await mentee.open(`/my/pairs/${unitId}/meetings`)
    await mentee.follow('20 ноября, Крылова Д. А.')
    expect(mentee.sees('не служит основанием для взысканий')).toBe(true)
    expect(mentee.sees('19')).toBe(false)
    expect((await mentee.download(`${mentee.path}/card.pdf`)).type).toBe('application/pdf')
    const stranger = await house.visitor('psychologist')
    expect((await stranger.open(mentee.path)).status).toBe(404)
  })

  it('is filled in by the curator too, not for tomorrow and not before the pair', async () => {
    const methodist = await house.visitor('methodist')
    for (const [on, words] of [['21.11.2025', 'ещё не наступил'], ['01.09.2025', 'не в составе пары']] as const) {
      await methodist.open(`/pairs/${unitId}/visits/new`)
      methodist.fill('День посещения', on)
      for (const row of rows) methodist.choose(row, 'да')
      await methodist.press('Сохранить карту')
      expect(methodist.status).toBe(422)
      expect(methodist.sees(words)).toBe(true)
    }
    expect(await house.database.visit.count()).toBe(1)
  })
})

describe('a withdrawn consent', () => {
  it('destroys the words of meetings and visits, keeps their days and tells so before', async () => {
    const { database } = house
    const at = house.clock.now()
    const meeting = { unitId, form: 'case', topic: 'Прогулка', outcome: 'Итог', nextStep: 'Шаг', mentorId: castId('mentor'), minutes: 30, createdAt: at }
    await database.meeting.create({ data: { ...meeting, id: 'alone', on: '2025-11-10', mentees: { create: [{ personId: castId('mentee'), answer: 'disputed', words: 'Иначе' }] } } })
    await database.meeting.create({ data: { ...meeting, id: 'group', on: '2025-11-11', mentees: { create: [{ personId: castId('mentee') }, { personId: castId('psychologist') }] } } })
    const person = castId('mentee')
    const what = (await meetingsReaction.holdings?.(database, person, 'processing-mentee')) ?? []
    expect(what.map((one) => `${one.what}: ${one.fate}`)).toEqual(['Темы, итоги и ответы о встречах: 2: destroyed', 'Дни и длительность встреч: 2: kept', 'Карты посещения занятий: 1: destroyed', 'Дни посещений: 1: kept'])
    const end = { consentId: 'c', personId: person, kind: 'processing-mentee', on: '2025-11-20', author, at } as const
    await house.tools.transaction(async (tx) => meetingsReaction.destroy?.(tx, end))
    expect(await database.meeting.findUniqueOrThrow({ where: { id: 'alone' }, include: { mentees: true } })).toMatchObject({ on: '2025-11-10', minutes: 30, topic: '', outcome: null, nextStep: null, mentees: [{ answer: 'disputed', words: null }] })
    expect(await database.meeting.findUniqueOrThrow({ where: { id: 'group' } })).toMatchObject({ topic: 'Прогулка', outcome: null })
    expect(await database.visit.findFirstOrThrow()).toMatchObject({ on: '2025-11-20', answers: '{}', topic: null })
    const methodist = await house.visitor('methodist')
    await methodist.open(`/pairs/${unitId}/meetings`)
    expect(methodist.sees('тема не сохранена')).toBe(true)
    await methodist.follow('20 ноября, Крылова Д. А.')
    expect(methodist.sees('Сведения уничтожены')).toBe(true)
  })
})
