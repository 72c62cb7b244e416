import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as late from '../../src/demo/autumn/late-answers.ts'
import { candidateAnswers } from '../../src/demo/candidate-answers.ts'
import { fillDemo } from '../../src/demo/demo.actions.ts'
import { deficitAnswers, requestAnswers } from '../../src/demo/survey-answers.ts'
import type { Answers } from '../../src/kit/questionnaires/applicability.ts'
import { normalise, owed } from '../../src/kit/questionnaires/answers.ts'
import type { Template } from '../../src/kit/questionnaires/definition.ts'
import { menteeDeficits, menteeRequest } from '../../src/stages/2-requests/index.ts'
import { mentorCandidate } from '../../src/stages/3-mentors/index.ts'
import { published } from '../support/all-questionnaires.ts'
import { PASSWORD } from '../support/cast.ts'
import { openHouse, type House } from '../support/house.ts'
import { plain, type Visitor } from '../support/visitor.ts'

const given: [string, Template, Readonly<Record<string, Answers>>][] = [
  ['requests', menteeRequest, { ...requestAnswers, ...late.lateRequests, lonely: late.lonelyRequest, reverse: late.reverseRequest }],
  ['deficits', menteeDeficits, { ...deficitAnswers, ...late.lateDeficits, lonely: late.lonelyDeficits, reverse: late.reverseDeficits }],
  ['candidates', mentorCandidate, { ...candidateAnswers, ...late.lateCandidates, reverse: late.reverseCandidate }],
]

it.each(given)('answers of the invented teachers fit the questionnaire: %s', (_name, template, sets) => {
  const definition = published(template)
  for (const set of Object.values(sets)) {
    const { answers, issues } = normalise(definition, set)
    expect(issues).toEqual([])
    expect(Object.keys(answers).toSorted()).toEqual(Object.keys(set).toSorted())
    expect(owed(definition, answers)).toEqual([])
  }
})

describe('the invented kindergarten in the middle of September', () => {
  let house: House
  let methodist: Visitor

  beforeAll(async () => {
    house = await openHouse({ furnished: false, at: '2025-09-15T09:00:00+03:00' })
    await fillDemo(house.tools, PASSWORD)
    methodist = await house.stranger().signIn('methodist', PASSWORD)
  })
  afterAll(() => house.close())

  it('has its staff and two registered orders', async () => {
    await methodist.open('/')
    expect(methodist.text).toContain('28 сотрудников')
    expect(methodist.text).toContain('2 документа в реестре')
  })

  it('has orders that ask for nothing more', async () => {
    for (const { id, number } of await house.database.document.findMany()) {
      await methodist.open(`/documents/${id}`)
      expect(methodist.text).toContain(`№ ${number}`)
      expect(methodist.text).not.toContain('Требует дополнения')
    }
  })

  it('has banks with people in every state', async () => {
    await methodist.open('/requests')
    expect(methodist.text).toContain('7 записей: в банке 3, на пути в банк 2, отложены 1, отказались 1')
    await methodist.open('/mentors')
    expect(methodist.text).toContain('6 записей: готовы 2, допущены 2, кандидаты 2')
  })

  it('still waits for one consent and for one answer of each kind', async () => {
    await methodist.open('/consents')
    expect(rows().filter((row) => row.includes('Ждём ответа'))).toEqual([expect.stringContaining('Жукова Мария Алексеевна')])
    expect(rows().filter((row) => row.includes('Отказ'))).toEqual([expect.stringContaining('Черных Любовь Игоревна')])
    await methodist.open('/surveys')
    expect(rows().map((row) => /\d из \d/.exec(row)?.[0])).toEqual(['3 из 3', '5 из 6', '4 из 5'])
  })

  it('is filled once', async () => {
    await expect(fillDemo(house.tools, PASSWORD)).rejects.toThrow('Здесь уже есть детский сад')
  })

  function rows(): string[] {
    const { $ } = methodist
    return $('main tbody tr').toArray().map((row) => plain($(row).text()))
  }
})

describe('the same kindergarten at the end of November', () => {
  let house: House

  beforeAll(async () => {
    house = await openHouse({ furnished: false, at: '2025-11-24T09:00:00+03:00' })
    await fillDemo(house.tools, PASSWORD)
  })
  afterAll(() => house.close())

  it('has pairs, a group and a reverse pair, each with its order', async () => {
    const curator = await signedIn('methodist')
    await curator.open('/pairs')
    for (const title of ['Соломатина – Лукашевич', 'Сомова – Белоусова', 'Римская-Корсакова – Ким, Мамедова', 'Мамедова – Колесова']) expect(curator.text).toContain(title)
    expect(await house.database.unit.count({ where: { state: 'approved', NOT: { orderId: null } } })).toBe(4)
    const orders = await house.database.document.findMany({ where: { kind: 'pairing-order' } })
    expect(orders.map(({ number, state }) => [number, state]).toSorted()).toEqual([['58-ОД', 'registered'], ['71-ОД', 'registered']])
  })

  it('dates nothing ahead', async () => {
    const day = { gt: '2025-11-24' }
    const moment = { gt: house.clock.now() }
    const { database } = house
    const ahead = [database.meeting.count({ where: { on: day } }), database.visit.count({ where: { on: day } }), database.programme.count({ where: { approvedOn: day } }), database.publication.count({ where: { publishedOn: day } }), database.journalEntry.count({ where: { at: moment } })]
    expect(await Promise.all(ahead)).toEqual([0, 0, 0, 0, 0])
  })

  it('gives each of the five something to do', async () => {
    const [curator, head, mentor, mentee, psychologist] = await Promise.all(['methodist', 'head', 'mentor', 'mentee', 'psychologist'].map(signedIn))
    expect(curator?.text).toContain('Ознакомить с приказом о парах')
    expect(head?.text).toContain('Утвердить программуМамедова – Колесова')
    expect(mentor?.text).toContain('Записать встречу')
    expect(mentor?.text).toContain('Прийти: Что уже получается')
    expect(mentee?.text).toContain('Встречались?')
    expect(psychologist?.text).toContain('Поддержать без пары: Жукова М. А.')
  })

  it('tells outside as much as people allow, and has one page to take down', async () => {
    const page = await house.stranger().open('/public')
    expect(page.text).toContain('Соломатина Вера Юрьевна')
    expect(page.text).toContain('Первые пары начали работать')
    expect(page.html).not.toMatch(/Белоусов|Утренний приём без слёз/)
    const curator = await signedIn('methodist')
    await curator.open('/publicity')
    expect(curator.text).toMatch(/Снимите с публикации: 1 страница.*Что уже получается у пар.*Черновик/)
  })

  it('keeps in sight who has no pair', async () => {
    const curator = await signedIn('methodist')
    await curator.open('/pairs/support')
    expect(curator.text).toContain('Жукова М')
    expect(curator.text).not.toContain('Предложить прийти на музыкальное занятие')
  })

  async function signedIn(login: string): Promise<Visitor> {
    return house.stranger().signIn(login, PASSWORD)
  }
})

it('is filled on the first day of a school year too: nothing is dated ahead', async () => {
  const house = await openHouse({ furnished: false, at: '2025-09-01T12:00:00+03:00' })
  await fillDemo(house.tools, PASSWORD)
  const ahead = await house.database.assignment.count({ where: { answeredOn: { gt: '2025-09-01' } } })
  expect([await house.database.mentee.count(), await house.database.mentor.count(), ahead]).toEqual([7, 6, 0])
  await house.close()
})

it('is filled in summer too, when the pairs have ended', async () => {
  const house = await openHouse({ furnished: false, at: '2026-07-15T12:00:00+03:00' })
  await fillDemo(house.tools, PASSWORD)
  expect([await house.database.unit.count(), await house.database.event.count({ where: { on: { gt: '2026-07-15' } } })]).toEqual([4, 0])
  await house.close()
})
