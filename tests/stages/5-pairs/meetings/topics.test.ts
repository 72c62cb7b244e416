import { describe, expect, it } from 'vitest'
import { chosenTopic, topicChoices, topicOf, type PlanLine, type TopicSource } from '../../../../src/stages/5-pairs/meetings/topics.ts'

const line = (lineId: string, from: string, to: string, state = 'planned'): PlanLine => ({ lineId, content: `Строка ${lineId}`, competence: 'parents', from, to, state })
const source: TopicSource = {
  plan: [line('sep', '2025-09-01', '2025-09-30', 'done'), line('oct', '2025-10-01', '2025-10-31'), line('nov', '2025-11-01', '2025-11-30'), line('may', '2026-05-01', '2026-05-31'), line('apr', '2026-04-01', '2026-04-30'), line('mar', '2026-03-01', '2026-03-31', 'moved')],
  competences: ['behaviour', 'parents'],
}

describe('topics of a meeting', () => {
  it('offers the nearest lines of the plan, then deficits, own words last', () => {
    expect(topicChoices(source, '2025-11-20').map(({ value }) => value)).toEqual(['plan-nov', 'plan-oct', 'plan-mar', 'plan-apr', 'deficit-behaviour', 'deficit-parents', 'other'])
  })

  it.each([
    ['plan-nov', undefined, { topic: 'Строка nov', planLineId: 'nov', competence: 'parents' }],
    ['deficit-behaviour', undefined, { topic: 'Общение с детьми и трудное поведение', planLineId: null, competence: 'behaviour' }],
    ['other', 'Утренник', { topic: 'Утренник', planLineId: null, competence: null }],
  ] as const)('reads %s', (value, own, topic) => {
    expect(topicOf(value, own, source)).toEqual(topic)
  })

  it('keeps a topic that is offered no more, and nothing else of the meeting', () => {
    const kept = { id: 'meeting', topic: 'Строка sep', planLineId: 'sep', competence: 'parents', outcome: 'Итог' }
    const choices = topicChoices(source, '2025-11-20', kept)
    const value = chosenTopic(kept, choices)
    expect(choices[0]).toEqual({ value, words: 'Строка sep' })
    expect(topicOf(value, undefined, source, kept)).toEqual({ topic: 'Строка sep', planLineId: 'sep', competence: 'parents' })
  })
})
