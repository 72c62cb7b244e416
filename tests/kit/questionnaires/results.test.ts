import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/kit/questionnaires/applicability.ts'
import { compare, compareAll } from '../../../src/kit/questionnaires/compare.ts'
import { leftOf, minutesOf } from '../../../src/kit/questionnaires/minutes.ts'
import { effortNotice, isAnonymous, privacyNotice } from '../../../src/kit/questionnaires/notice.ts'
import { tailored } from '../../../src/kit/questionnaires/resolve.ts'
import { delta, mean, percent, toTenth } from '../../../src/kit/questionnaires/scores.ts'
import { tally, type Audience } from '../../../src/kit/questionnaires/tally.ts'
import { definitions } from '../../support/all-questionnaires.ts'
import { specimen } from './specimen.ts'

const points: Answers[] = [1, 2, 3, 4, 5].map((agree) => ({
  want: 'no',
  why: `Причина ${6 - agree}`,
  agree,
  marks: ['a', 'b'],
}))

function line(responses: readonly Answers[], key: string, audience: Audience, isAnonymous = false) {
  return tally(specimen, responses, { audience, isAnonymous }).find((one) => one.key === key)
}

describe('arithmetic', () => {
  it('leaves «затрудняюсь ответить» out', () => {
    expect(mean([1, 'na', 4, undefined])).toBe(2.5)
    expect(mean(['na'])).toBeUndefined()
    expect(delta(2, 5)).toBe(3)
    expect(delta('na', 5)).toBeUndefined()
    expect(percent(1, 3)).toBe(33)
    expect(percent(1, 0)).toBeUndefined()
    expect(toTenth(7.95)).toBe(8)
  })
})

describe('results per question', () => {
  it('count answers and average from five on', () => {
    expect(line(points, 'agree', 'curator')).toMatchObject({ answered: 5, declined: 0, mean: 3, isHidden: false })
    expect(line(points, 'agree', 'curator')?.bars.map((bar) => bar.count)).toEqual([1, 1, 1, 1, 1])
    expect(line(points, 'marks', 'report')?.bars.map((bar) => bar.count)).toEqual([5, 5, 0])
  })

  it('have no average below five answers: «затрудняюсь ответить» is none', () => {
    const four: Answers[] = [...points.slice(0, 4), { agree: 'na' }]
    expect(line(four, 'agree', 'curator')).toMatchObject({ answered: 4, declined: 1, mean: undefined, isHidden: false })
    expect(line(four, 'agree', 'report')).toMatchObject({
      answered: 4,
      declined: 0,
      bars: [],
      mean: undefined,
      isHidden: true,
    })
  })

  it('keep a promise of anonymity before the curator too', () => {
    expect(line(points.slice(0, 4), 'why', 'curator', true)).toMatchObject({ texts: [], isHidden: true })
    expect(line(points, 'why', 'curator', true)?.texts).toHaveLength(5)
  })

  it('give texts to the curator alone and not in the order of people', () => {
    expect(line(points, 'why', 'curator')?.texts).toEqual(['Причина 1', 'Причина 2', 'Причина 3', 'Причина 4', 'Причина 5'])
    expect(line(points, 'why', 'report')?.texts).toEqual([])
  })

  it('have no confidential question in a report', () => {
    const open: Answers[] = points.map(() => ({ want: 'yes', note: 'лично' }))
    expect(line(open, 'note', 'report')).toBeUndefined()
    expect(line(open, 'note', 'curator')?.answered).toBe(5)
    expect(JSON.stringify(tally(specimen, open, { audience: 'report' }))).not.toContain('лично')
  })

  it('tell the rows of a matrix apart', () => {
    const rows = tally(specimen, [{ lvl: { one: 2, two: 'na' } }], { audience: 'curator' }).filter(
      (one) => one.key === 'lvl',
    )
    expect(rows.map(({ row, answered, declined }) => [row, answered, declined])).toEqual([
      ['one', 1, 0],
      ['two', 0, 1],
      ['three', 0, 0],
    ])
  })
})

describe('start and end', () => {
  const byKey = (key: string) => {
    const definition = definitions.find((one) => one.key === key)
    if (definition === undefined) throw new Error(`No ${key}`)
    return definition
  }
  const start = byKey('start_mentee')
  const end = byKey('final_mentee')

  it('are compared by the same key and by the base line', () => {
    const pairs = compare(start, end, {
      start: { confidence: 4, expect_usefulness: 9, team_feel: 'na' },
      end: { confidence: 8, useful: 7, team_feel: 5 },
    })
    expect(pairs.map(({ key }) => key)).toEqual(['useful', 'comfort', 'goal_clear', 'confidence', 'stay_intent', 'team_feel'])
    expect(pairs[0]).toMatchObject({ start: 9, end: 7, delta: -2 })
    expect(pairs[3]).toMatchObject({ start: 4, end: 8, delta: 4 })
    expect(pairs[5]).toMatchObject({ start: undefined, end: 5, delta: undefined })
  })

  it('are averaged over those who answered both times, from five people on', () => {
    const both = { start: { confidence: 4 }, end: { confidence: 7 } }
    const only = { start: { confidence: 1 }, end: {} }
    const confidence = (people: number) =>
      compareAll(start, end, [...Array<typeof both>(people).fill(both), only]).find((one) => one.key === 'confidence')
    expect(confidence(5)).toMatchObject({ people: 5, start: 4, end: 7, delta: 3 })
    expect(confidence(4)).toMatchObject({ people: 4, start: undefined, end: undefined, delta: undefined })
  })

  it('of anonymous answers hide averages that would tell, beside the results, what one or two have answered', () => {
    const both = Array<{ start: Answers; end: Answers }>(5).fill({ start: { confidence: 4 }, end: { confidence: 7 } })
    const told = (...others: Answers[]) => {
      const all = { start: [...both.map((one) => one.start), ...others], end: both.map((one) => one.end) }
      return compareAll(start, end, both, all).find((one) => one.key === 'confidence')?.start
    }
    expect([told(), told({ confidence: 'na' })]).toEqual([4, 4])
    expect(told({ confidence: 1 })).toBeUndefined()
    expect(told(...Array<Answers>(5).fill({ confidence: 1 }))).toBe(4)
  })

  it('compare the rows both have', () => {
    const card = byKey('mentee_deficits')
    const narrow = {
      ...card,
      sections: tailored(
        {
          ...card,
          sections: card.sections.map((section) => ({
            ...section,
            questions: section.questions.map((one) => (one.type === 'matrix5' ? { ...one, narrowedBy: 'rows' } : one)),
          })),
        },
        { rows: ['parents'] },
      ).sections,
    }
    const pairs = compare(card, narrow, { start: { lvl: { parents: 2, ict: 1 } }, end: { lvl: { parents: 4 } } })
    expect(pairs).toEqual([expect.objectContaining({ key: 'lvl', row: 'parents', start: 2, end: 4, delta: 2 })])
  })
})

describe('rows that differ from person to person', () => {
  it('are narrowed to the chosen ones, or the question goes', () => {
    const rows = (scope: Record<string, string[]>) =>
      tailored(specimen, scope)
        .sections.flatMap((section) => section.questions)
        .flatMap((one) => (one.type === 'matrix5' ? one.rows.map((row) => row.key) : []))
    expect(rows({ prio: ['three', 'one'] })).toEqual(['one', 'three'])
    expect(rows({})).toEqual(['one', 'two', 'three'])
    expect(rows({ prio: [] })).toEqual([])
  })
})

describe('what is promised', () => {
  it('never anonymity to four people', () => {
    const anonymous = { ...specimen, privacy: 'anonymous' as const }
    expect(isAnonymous(anonymous, 4)).toBe(false)
    expect(privacyNotice(anonymous, 4)).toBe('Анкета именная. Ответы увидят куратор и заведующий.')
    expect(privacyNotice(anonymous, 5)).toContain('Анкета анонимная')
    expect(isAnonymous({ ...anonymous, averagesFrom: 8 }, 7)).toBe(false)
  })

  it('that the head does not read what is for the curator alone', () => {
    const sections = specimen.sections.map((section) => ({ ...section, questions: section.questions.map((question) => ({ ...question, confidential: 'curator' as const })) }))
    expect(privacyNotice({ privacy: 'named', sections }, 4)).toBe('Анкета именная. Ответы увидит только куратор.')
  })

  it('minutes counted from the questions, and what is left of them', () => {
    expect(minutesOf(specimen)).toBeGreaterThan(1)
    expect(effortNotice(specimen).replaceAll('\u00a0', ' ')).toMatch(/^Ответы добровольные, займут около \d+ минут/)
    const left = leftOf(specimen, {
      want: 'yes',
      since: '2025-10-01',
      note: 'x',
      marks: ['a'],
      agree: 1,
      mood: 1,
      years: 1,
      lvl: { one: 1 },
    })
    expect(left).toEqual({ questions: 3, minutes: 1 })
    const all: Answers = {
      want: 'no',
      why: 'x',
      after: 'x',
      marks: ['a'],
      agree: 1,
      mood: 1,
      years: 1,
      ready: true,
      lvl: { one: 1, two: 1, three: 1 },
    }
    expect(leftOf(specimen, all)).toEqual({ questions: 0, minutes: 0 })
  })
})
