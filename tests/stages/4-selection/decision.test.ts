import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterAnswer } from '../../../src/stages/5-pairs/units/answers.actions.ts'
import { keepRule } from '../../../src/stages/4-selection/matching/pair-rule.actions.ts'
import { methodist as curator } from '../../common/surveys/support.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { mentee, mentor, mentorOf, type Someone } from './support.ts'

describe('the decision of the curator', () => {
  let house: House
  let methodist: Visitor
  let krylova: Someone
  let orekhova: Someone
  let gromova: Someone
  let dorokhova: Someone
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-22T15:40:00+03:00' })
    methodist = await house.visitor('methodist')
    krylova = await mentee(house.tools, { surname: 'Крылова' })
    orekhova = await mentee(house.tools, { surname: 'Орехова', needs: { parents: 3 } })
    gromova = await mentor(house.tools, { surname: 'Громова' })
    dorokhova = await mentor(house.tools, { surname: 'Дорохова', strong: { parents: 3 } })
    await methodist.open('/selection')
  })
  afterEach(() => house.close())

  const proposeAll = async (words = 'Сильные стороны закрывают главное') => {
    await methodist.open('/selection')
    await methodist.fill('Почему так', words).press('Предложить пары участникам')
    return methodist.press(`Предложить ${await house.database.mentee.count() > 1 ? '2 пары' : '1 пару'}`)
  }
  const choose = (whom: Someone, by: Someone) => methodist.enter(`mentor.${whom.bankId}`, by.bankId)

  test('a draft keeps settings, data and a fresh proof, and tells nobody', async () => {
    await methodist.fill('Почему так', 'Обсудим на совещании').press('Сохранить черновик')
    expect(methodist.sees('Черновик сохранён')).toBe(true)
    const run = await house.database.matchRun.findFirstOrThrow({ include: { choices: true } })
    expect(run).toMatchObject({ state: 'draft', pairs: 2, reason: 'Обсудим на совещании' })
    expect(run.dataHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(run.certificate)).toMatchObject({ holds: true })
    expect(JSON.parse(run.settings)).toMatchObject({ weights: { deficits: 40 } })
    expect(run.choices.find(({ menteeId }) => menteeId === krylova.bankId)).toMatchObject({ mentorId: gromova.bankId, proposedMentorId: gromova.bankId })
    expect(await house.database.unit.count()).toBe(0)
    await methodist.open('/journal')
    expect(methodist.sees('Лебедева О. Н. сохранила черновик подбора: 2 пары')).toBe(true)
    await methodist.open('/selection')
    await methodist.press('Отменить сохранённый черновик')
    expect(await house.database.matchRun.findFirstOrThrow({})).toMatchObject({ state: 'dropped' })
  })

  test('without words there is no proposal; with them the consequences come first', async () => {
    await methodist.press('Предложить пары участникам')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('решает человек, а не расчёт')).toBe(true)
    await methodist.fill('Почему так', 'Сильные стороны закрывают главное').press('Предложить пары участникам')
    expect(methodist.heading).toBe('Черновик подбора')
    expect(methodist.sees('Предложение придёт: 2 наставника и 2 наставляемых.')).toBe(true)
    expect(await house.database.unit.count()).toBe(0)
    await methodist.pressTwice('Предложить 2 пары')
    expect(methodist.path).toBe('/pairs')
    expect(await house.database.unit.count({ where: { state: 'proposed' } })).toBe(2)
    const run = await house.database.matchRun.findFirstOrThrow({ include: { choices: true } })
    expect(run.state).toBe('proposed')
    expect(run.choices.every(({ unitId }) => unitId !== null)).toBe(true)
    await methodist.open('/selection')
    expect(methodist.sees('пара предложена, ждём ответов')).toBe(true)
  })

  test('a choice against the advice needs a reason of its own', async () => {
    await choose(krylova, dorokhova).press('Пересчитать')
    await methodist.fill('Почему так', 'В целом по дефицитам').press('Предложить пары участникам')
    await methodist.press('Предложить 2 пары')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Расчёт советовал: Громова А. И.')).toBe(true)
    methodist.fill('Почему Крылова А. И. – Дорохова А. И.', 'Вместе ведут группу')
    await methodist.press('Предложить 2 пары')
    expect(await house.database.unit.count({ where: { state: 'proposed' } })).toBe(2)
    const choice = await house.database.matchChoice.findFirstOrThrow({ where: { menteeId: krylova.bankId } })
    expect(await house.database.matchChoice.findFirstOrThrow({ where: { menteeId: orekhova.bankId } })).toMatchObject({ reason: 'Следует из пар, которые закрепил куратор' })
    expect(choice).toMatchObject({ mentorId: dorokhova.bankId, proposedMentorId: gromova.bankId, reason: 'Вместе ведут группу' })
  })

  test('nobody decides about pairs he has not seen; what was typed stays', async () => {
    choose(krylova, dorokhova)
    await methodist.fill('Почему так', 'Мои слова').press('Предложить пары участникам')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Вы выбрали другие пары, и подбор пересчитан')).toBe(true)
    expect(methodist.$('#reason').text()).toBe('Мои слова')
    expect(mentorOf(methodist, orekhova.told)).toMatch(/^Громова/)
    await methodist.press('Предложить пары участникам')
    expect(methodist.heading).toBe('Черновик подбора')
  })

  test('a stale board is told, and nothing typed is lost', async () => {
    await keepRule(house.tools, curator, { menteePersonId: krylova.personId, mentorPersonId: gromova.personId, kind: 'past', side: 'curator', rank: undefined, isConfidential: false, reason: undefined })
    await methodist.fill('Почему так', 'Мои слова').press('Предложить пары участникам')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Пока вы решали, данные подбора изменились')).toBe(true)
    expect(methodist.$('#reason').text()).toBe('Мои слова')
    expect(await house.database.matchRun.count()).toBe(0)
  })

  test('two curators propose the same mentee: the second is told whom she was proposed to', async () => {
    const second = await house.visitor('methodist')
    await second.open('/selection')
    await second.enter(`mentor.${krylova.bankId}`, dorokhova.bankId).press('Пересчитать')
    await second.fill('Почему так', 'Иначе').press('Предложить пары участникам')
    second.fill('Почему Крылова А. И. – Дорохова А. И.', 'Так')
    await house.database.matchRun.updateMany({ data: { createdById: 'another' } })
    await proposeAll()
    await second.press('Предложить 2 пары')
    expect(second.status).toBe(409)
    expect(second.sees('Пока вы решали, этому человеку уже предложили пару: Крылова А. И. – Громова А. И.')).toBe(true)
    expect(await house.database.unit.count()).toBe(2)
  })

  test('a refusal becomes a rule and the board is solved calmly: the rest stays put', async () => {
    const third = await mentor(house.tools, { surname: 'Белоусова', strong: { behaviour: 3, parents: 3 }, years: 9 })
    await proposeAll()
    const stood = await house.database.unitMember.findMany({ where: { role: 'mentor' }, include: { unit: { include: { members: true } } } })
    const refusing = stood.find(({ unit }) => unit.members.some(({ personId }) => personId === krylova.personId))
    const kept = stood.find(({ unit }) => unit.members.some(({ personId }) => personId === orekhova.personId))
    await enterAnswer(house.tools, curator, refusing?.unitId ?? '', refusing?.id ?? '', { answer: 'refused', way: 'oral', words: 'Не могу в этом году' })
    await methodist.open('/selection')
    expect(methodist.sees('После отказа подбор пересчитан спокойно')).toBe(true)
    expect(methodist.sees('Не могу в этом году')).toBe(false)
    const names = new Map([gromova, dorokhova, third].map(({ personId, told }) => [personId, told]))
    expect(mentorOf(methodist, orekhova.told)).toContain(names.get(kept?.personId ?? ''))
    expect(mentorOf(methodist, krylova.told)).not.toContain(names.get(refusing?.personId ?? '') ?? '?')
    expect(mentorOf(methodist, krylova.told)).not.toBe('без пары')
    expect(methodist.sees('ограничение')).toBe(true)
    const head = await house.visitor('head')
    await head.open(`/selection?cell=${krylova.bankId}.${[gromova, dorokhova, third].find(({ personId }) => personId === refusing?.personId)?.bankId ?? ''}`)
    expect(head.sees('отказалась от этой пары: Не могу в этом году')).toBe(true)
  })

  test('one mentor with two mentees becomes a group when the curator says so', async () => {
    await house.database.mentor.update({ where: { id: gromova.bankId }, data: { capacity: 2 } })
    await house.database.mentor.update({ where: { id: dorokhova.bankId }, data: { capacity: 0 } })
    await methodist.open('/selection')
    await methodist.fill('Почему так', 'Один профиль').press('Предложить пары участникам')
    await methodist.choose('Громова А. И.: 2 человека', 'одной группой').press('Предложить 2 пары')
    const unit = await house.database.unit.findFirstOrThrow({ include: { members: true } })
    expect(unit.members.length).toBe(3)
    expect(unit.types).toBe('["group"]')
  })

  test('a mentor is chosen by hand from the page of one mentee, with a reason', async () => {
    await methodist.follow('Крылова А. И.')
    await methodist.open(`/selection/mentees/${krylova.bankId}`)
    expect(methodist.sees('советует расчёт')).toBe(true)
    await methodist.choose('Наставник', 'Дорохова А. И. – 43').press('Закрепить пару')
    expect(methodist.status).toBe(422)
    await methodist.fill('Почему этот наставник', 'Работают в одном здании').press('Закрепить пару')
    expect(mentorOf(methodist, krylova.told)).toMatch(/^Дорохова/)
  })
})
