import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  ['requests', menteeRequest, requestAnswers],
  ['deficits', menteeDeficits, deficitAnswers],
  ['candidates', mentorCandidate, candidateAnswers],
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

it('is filled on the first day of a school year too: nothing is dated ahead', async () => {
  const house = await openHouse({ furnished: false, at: '2025-09-01T12:00:00+03:00' })
  await fillDemo(house.tools, PASSWORD)
  const ahead = await house.database.assignment.count({ where: { answeredOn: { gt: '2025-09-01' } } })
  expect([await house.database.mentee.count(), await house.database.mentor.count(), ahead]).toEqual([7, 6, 0])
  await house.close()
})
