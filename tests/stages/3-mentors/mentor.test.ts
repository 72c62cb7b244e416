import { describe, expect, it } from 'vitest'
import { countedStrength, coverage, heatOf } from '../../../src/stages/3-mentors/coverage.ts'
import { criteriaInWords, usualCriteria } from '../../../src/stages/3-mentors/criteria.ts'
import { mayFollow, mentorStates, mentorStateWords, placesOf, stateTag, step, strengthOf, workingState } from '../../../src/stages/3-mentors/mentor.ts'
import { needOf } from '../../../src/stages/2-requests/deficits.ts'
import { mentorsProgress, type MentorsFacts } from '../../../src/stages/3-mentors/progress.ts'
import { requestsProgress, type RequestsFacts } from '../../../src/stages/2-requests/progress.ts'

describe('states of a mentor', () => {
  it('every state has words in both genders', () => {
    for (const state of mentorStates) expect(mentorStateWords[state].male + mentorStateWords[state].female).not.toBe('')
    expect(stateTag({ state: 'busy', load: 1, capacity: 1 }, 'female').words).toBe('Занята, 1 из 1')
    expect(stateTag({ state: 'busy', load: 0, capacity: 0 }, 'male').words).toBe('Мест нет')
  })

  it.each([
    [{ trainedOn: null, load: 0, capacity: 2 }, 'admitted'],
    [{ trainedOn: '2025-09-15', load: 0, capacity: 2 }, 'ready'],
    [{ trainedOn: '2025-09-15', load: 2, capacity: 2 }, 'busy'],
    [{ trainedOn: '2025-09-15', load: 0, capacity: 0 }, 'busy'],
  ])('somebody admitted with %o is %s', (mentor, state) => {
    expect(workingState(mentor)).toBe(state)
  })

  it('nobody works before the head has admitted; who is excluded begins anew', () => {
    expect(mayFollow('candidate', 'ready')).toBe(false)
    expect(step({ personId: 'p', state: 'ready', enteredOn: '2025-09-10' }, 'excluded', '2026-01-10', 'переход')).toMatchObject({ shelf: 'closed', openPersonId: null, leftOn: '2026-01-10' })
    expect(() => step({ personId: 'p', state: 'excluded', enteredOn: null }, 'admitted', '2026-01-10', null)).toThrow('Так уже нельзя')
  })

  it.each([[5, false, 3], [4, true, 3], [4, false, 2], [3, true, 1], [2, true, 0], [null, true, 0]])('level %o, among the strongest %o: strength %o', (level, isTop, strength) => {
    expect(strengthOf(level, isTop)).toBe(strength)
  })

  it('places stay within what the regulation allows', () => {
    expect([placesOf('one', 2), placesOf('two', 2), placesOf('group', 2), placesOf(undefined, 2)]).toEqual([1, 2, 2, 1])
  })
})

describe('what a mentor covers', () => {
  const line = (competence: string, said: number, confirmed: number | null) => ({ competence, level: 5, isTop: false, said, confirmed })
  const needs = [needOf('behaviour', 1, true), needOf('parents', 2, false)]

  it('confirmed strengths count in full, said ones by half', () => {
    expect(countedStrength(line('ict', 3, null))).toBe(1.5)
    expect(coverage(needs, [line('behaviour', 3, 3), line('parents', 3, 3)])).toBe(100)
    expect(coverage(needs, [line('behaviour', 3, null), line('parents', 3, null)])).toBe(50)
    expect(coverage(needs, [line('behaviour', 3, 0)])).toBe(0)
    expect(coverage([], [line('behaviour', 3, 3)])).toBeUndefined()
  })

  it('the picture has fixed bounds', () => {
    expect([0, 39, 40, 54, 55, 69, 70, 84, 85, 100].map(heatOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })
})

describe('criteria', () => {
  it('read as words', () => {
    expect(criteriaInWords(usualCriteria)).toBe('педагогический стаж не меньше 5; категория: высшая или первая')
    expect(criteriaInWords({ years: 0, categories: [] })).toBe('педагогический стаж любой; категория: любая')
  })
})

describe('done-tests', () => {
  const mentors: MentorsFacts = { today: '2025-09-20', candidates: 0, undecided: 0, admitted: 0, working: 2, freePlaces: 2, openRequests: 2, hidden: 0, withoutMentoringConsent: 0, search: null }
  it('stage 3 is done with a ready place for every request, or a note about looking outside', () => {
    expect(mentorsProgress(mentors)).toMatchObject({ missing: [], done: 6 })
    const few = mentorsProgress({ ...mentors, freePlaces: 1 })
    expect(few.missing.map(({ words }) => words)).toEqual(['Мест меньше, чем запросов: 1 и 2'])
    expect(mentorsProgress({ ...mentors, freePlaces: 1, search: { note: 'детский сад № 3', on: '2025-09-18' } }).missing).toEqual([])
  })

  it('an empty bank of mentors is not done', () => {
    expect(mentorsProgress({ ...mentors, working: 0, freePlaces: 0, openRequests: 0 }).done).toBe(0)
  })

  const requests: RequestsFacts = { today: '2025-09-20', survey: { id: 's', dueOn: '2025-09-15', owing: 0, answered: 12 }, answeredShare: 100, included: 4, undecided: 0, overdue: 0, hidden: 0, forgotten: 0, unpaired: 1 }
  it('stage 2 is done when all have answered, all are decided about and nobody is forgotten', () => {
    expect(requestsProgress(requests)).toMatchObject({ missing: [], done: 5 })
    expect(requestsProgress({ ...requests, undecided: 2 }).missing[0]?.words).toBe('Решите о включении: 2\u00a0человека')
    expect(requestsProgress({ ...requests, forgotten: 1 }).tasks[0]).toMatchObject({ title: 'Записать поддержку без пары' })
    const some = { id: 's', dueOn: '2025-09-25', owing: 3, answered: 12 }
    expect(requestsProgress({ ...requests, survey: some }).missing[0]).toMatchObject({ words: 'Не ответили: 3\u00a0человека', action: { words: 'Напомнить' } })
    expect(requestsProgress({ ...requests, survey: some, answeredShare: 80 })).toMatchObject({ missing: [], done: 5 })
    expect(requestsProgress({ ...requests, survey: some, answeredShare: 81 }).missing).toHaveLength(1)
    expect(requestsProgress({ ...requests, survey: { ...some, dueOn: '2025-09-15' } }).tasks).toEqual([])
    expect(requestsProgress({ ...requests, undecided: 501 }).missing[0]?.words).toBe('Решите о включении: более 500\u00a0человек')
    expect(requestsProgress({ ...requests, survey: null, included: 0, unpaired: 0 }).done).toBe(0)
  })
})
