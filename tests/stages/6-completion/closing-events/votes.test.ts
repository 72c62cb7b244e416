import { describe, expect, it } from 'vitest'
import { relisted, resolve, tailored } from '../../../../src/kit/questionnaires/resolve.ts'
import { questionBy } from '../../../../src/kit/questionnaires/definition.ts'
import { tally } from '../../../../src/kit/questionnaires/tally.ts'
import { eventFeedback } from '../../../../src/stages/6-completion/closing-events/event-feedback.questionnaire.ts'
import { fromGrowth, fromWords } from '../../../../src/stages/6-completion/closing-events/nominations.ts'
import { countedVotes, voteWords } from '../../../../src/stages/6-completion/closing-events/votes.ts'

const practices = [{ key: 'a1', words: 'Утренний круг' }, { key: 'b2', words: 'Дневник наблюдений' }]
const definition = resolve(eventFeedback, { eventPractices: practices })
const answers = (...votes: string[][]) => votes.map((vote) => ({ role: 'mentor', topic: 5, speakers: 5, discussion: 5, vote }))
const counted = (votes: string[][], isAnonymous: boolean) => countedVotes(tally(definition, answers(...votes), { audience: 'curator', isAnonymous }))

describe('votes', () => {
  it('of two people in a named questionnaire are counted', () => {
    const count = counted([['a1'], ['a1', 'b2']], false)
    expect(count?.voters).toBe(2)
    expect([...(count?.votes ?? [])]).toEqual([['a1', 2], ['b2', 1]])
    expect(voteWords(count, true)).toBe('По анкете проголосовали: 2\u00a0человека. Голоса подставлены, их можно поправить.')
  })

  it('of fewer than five in an anonymous one show nobody', () => {
    const few = counted([['a1'], ['a1'], ['b2'], ['a1']], true)
    expect(few).toEqual({ voters: 4, votes: undefined })
    expect(voteWords(few, true)).toContain('голоса видны от пяти ответов')
    expect(counted([['a1'], ['a1'], ['b2'], ['a1'], ['b2']], true)?.votes?.get('a1')).toBe(3)
  })

  it('are not there when the event showed nothing', () => {
    const plain = resolve(eventFeedback, { eventPractices: [] })
    expect(countedVotes(tally(plain, [], { audience: 'curator' }))).toBeUndefined()
    expect(voteWords(undefined, true)).toBe('В анкете этого события практик не было. Впишите голоса, поданные в зале.')
  })
})

describe('the questionnaire of one event', () => {
  it('takes its own practices, whatever the version in use was published with', () => {
    const published = resolve(eventFeedback, { eventPractices: [] })
    expect(questionBy(published, 'vote')).toBeUndefined()
    const own = relisted(published, eventFeedback, { eventPractices: practices })
    expect(questionBy(own, 'vote')).toEqual(questionBy(definition, 'vote'))
    expect(own.sections.map(({ key }) => key)).toEqual(['event', 'practices', 'later'])
    expect(relisted(own, eventFeedback, { eventPractices: [] })).toEqual(published)
    expect(tailored(own, {})).toEqual(own)
  })

  it('keeps the words a curator has edited and questions that were added', () => {
    const edited = { ...definition, sections: definition.sections.map((section) => ({ ...section, questions: section.questions.map((question) => (question.key === 'vote' ? { ...question, words: 'Что оставить?' } : question)) })) }
    const own = relisted(edited, eventFeedback, { eventPractices: [{ key: 'c3', words: 'Гость группы' }] })
    expect(questionBy(own, 'vote')).toMatchObject({ words: 'Что оставить?', options: [{ key: 'c3', words: 'Гость группы' }], max: 3 })
    expect(own.sections[1]?.questions.map(({ key }) => key)).toEqual(['take', 'vote'])
  })
})

describe('nominations', () => {
  it('come from words of the final questionnaires, with a title cut at a word', () => {
    const long = 'Показываю каждое утро одно и то же простое упражнение на дыхание, которое дети потом сами повторяют дома с родителями'
    const words = [{ assignmentId: 'q1', personId: 'p1', bestPractice: 'Утренний круг. Пять минут.', resultFact: undefined }, { assignmentId: 'q2', personId: 'p2', bestPractice: '  ', resultFact: long }]
    const [first, second, ...others] = fromWords(words, new Map([['p1', 'u1']]))
    expect(others).toEqual([])
    expect(first).toMatchObject({ id: 'q1-bp', title: 'Утренний круг', description: 'Утренний круг. Пять минут.', unitId: 'u1', personId: 'p1' })
    expect(second?.id).toBe('q2-rf')
    expect(second?.title).toMatch(/^Показываю .*[а-я]…$/)
    expect(second?.title.length).toBeLessThanOrEqual(91)
  })

  it('come from growth, and do not say whose', () => {
    const unit = { unitId: 'u1', mentorId: 'p1', year: 2025 }
    const steps = [{ competence: 'regime', title: 'Режим дня', start: 1, reached: 2 }, { competence: 'parents', title: 'Родители', start: 1, reached: 3 }, { competence: 'ict', title: 'ИКТ', start: 2, reached: 2 }]
    expect(fromGrowth([{ ...unit, steps }])).toMatchObject([{ id: 'u1-2025', title: 'Как мы работали: родители', competences: ['parents', 'regime'], why: 'результат пары: уровень вырос по 2\u00a0направлениям' }])
    expect(fromGrowth([{ ...unit, steps: [] }])).toEqual([])
  })
})
