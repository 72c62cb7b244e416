import { describe, expect, it } from 'vitest'
import { inclusionObstacles } from '../../../src/stages/2-requests/inclusion.ts'
import { isClosed, mayFollow, menteeStates, menteeStateWords, stateTag, step, usualPriority } from '../../../src/stages/2-requests/mentee.ts'
import { columnChoices, shownColumns, withColumnsJoined } from '../../../src/stages/2-requests/bank/columns.ts'
import { queryOf } from '../../../src/stages/2-requests/bank/view-links.ts'
import { fieldsCovered } from '../../../src/stages/2-requests/bank/transfer-fields.ts'
import { countedNeeds } from '../../../src/stages/2-requests/counted-deficits.ts'
import { plotRows } from '../../../src/stages/2-requests/deficit-plot.ts'
import { MOST_COUNTED, totalWords } from '../../../src/stages/2-requests/bank/shown-total.ts'

describe('states of a participation', () => {
  it('every state has words in both genders', () => {
    for (const state of menteeStates) {
      expect(menteeStateWords[state].female).not.toBe('')
      expect(stateTag(state, 'male').words).not.toBe('')
    }
    expect(stateTag('postponed', 'female').words).toBe('Отложена')
    expect(stateTag('refused', 'male').words).toBe('Отказался')
  })

  it('a refusal, an end and a leaving close it; a return is a new participation', () => {
    expect(menteeStates.filter(isClosed)).toEqual(['refused', 'finished', 'left'])
    const closed = step({ id: 'm', personId: 'p', state: 'bank', enteredOn: '2025-09-10' }, 'left', '2025-09-20', 'причина')
    expect(closed).toMatchObject({ shelf: 'closed', openPersonId: null, leftOn: '2025-09-20', enteredOn: '2025-09-10' })
    expect(mayFollow('left', 'bank')).toBe(false)
  })

  it('nobody gets into the bank before answering', () => {
    expect(() => step({ id: 'm', personId: 'p', state: 'identified', enteredOn: null }, 'bank', '2025-09-10', null)).toThrow('Так уже нельзя')
  })

  it('the day of entering is that of the first inclusion', () => {
    expect(step({ id: 'm', personId: 'p', state: 'postponed', enteredOn: '2025-09-10' }, 'bank', '2026-01-12', null).enteredOn).toBe('2025-09-10')
  })

  it('beginners come first', () => {
    expect(['novice', 'student', 'new_post', 'returned', 'newcomer', 'specific', undefined].map(usualPriority)).toEqual([1, 1, 2, 2, 2, 3, 3])
  })
})

describe('the gate of the bank', () => {
  const fine = { consentOn: '2025-09-05', firstAnswerOn: '2025-09-05', wasCovered: true, hasRequest: true }
  it.each([
    ['everything is there', fine, []],
    ['no consent', { ...fine, consentOn: null }, ['consent']],
    ['the consent is younger than the first answer', { ...fine, consentOn: '2025-09-08', wasCovered: false }, ['late-consent']],
    ['a renewed consent, while the old one covered the answers', { ...fine, consentOn: '2026-09-01' }, []],
    ['no answers yet', { consentOn: '2025-09-05', firstAnswerOn: null, wasCovered: false, hasRequest: false }, ['survey']],
  ])('%s', (_, facts, obstacles) => {
    expect(inclusionObstacles(facts).map(({ key }) => key)).toEqual(obstacles)
  })
})

describe('the two cards of deficits', () => {
  const own = [{ competence: 'behaviour', level: 2, isPriority: true, severity: 3 }, { competence: 'parents', level: null, isPriority: false, severity: 0 }]
  const observed = [{ competence: 'behaviour', level: 4 }, { competence: 'ict', level: 1 }]

  it('by default the own card counts, and the observer changes nothing in it', () => {
    expect(countedNeeds(own, observed, 'self').map(({ key, severity }) => [key, severity])).toEqual([['behaviour', 3], ['parents', 0]])
  })

  it('when the curator chooses the observer, he counts where he has seen anything', () => {
    expect(countedNeeds(own, observed, 'observer').map(({ key, severity }) => [key, severity])).toEqual([['behaviour', 0], ['parents', 0], ['ict', 2]])
  })

  it('both stand side by side in the chart, priorities first', () => {
    const [first] = plotRows(own, observed)
    expect(first).toMatchObject({ isPriority: true, self: 2, observer: 4, circle: 56, diamond: 144 })
    expect(plotRows(own, observed)).toHaveLength(3)
  })
})

describe('lists', () => {
  const columns = [{ key: 'who', words: 'Кто', usual: true }, { key: 'support', words: 'Поддержка', usual: false }]
  it('columns are chosen by the address, in their own order, and never all vanish', () => {
    expect(shownColumns(columns, undefined)).toEqual(['who'])
    expect(shownColumns(columns, 'support,who,junk')).toEqual(['who', 'support'])
    expect(shownColumns(columns, 'junk')).toEqual(['who'])
    expect(columnChoices(columns, 'support').map(({ checked }) => checked)).toEqual([false, true])
    expect(withColumnsJoined({ columns: ['who', 'support'], q: 'а' })).toEqual({ columns: 'who,support', q: 'а' })
  })

  it('a saved view leads nowhere but to its list', () => {
    expect(queryOf('/requests?state=unpaired&page=3', '/requests')).toBe('?state=unpaired')
    expect(queryOf('https://evil.example/?state=x', '/requests')).toBe('')
    expect(queryOf('/requestsevil?x=1', '/requests')).toBe('')
  })

  it('counting stops where no kindergarten gets', () => {
    expect(totalWords('1–25 из 40', 40)).toBe('1–25 из 40')
    expect(totalWords(`1–25 из ${MOST_COUNTED + 1}`, MOST_COUNTED + 1)).toBe('1–25 из более чем 500')
  })
})

describe('what a consent to transfer covers', () => {
  it('is told line by line', () => {
    expect([...fieldsCovered(['фамилия, имя, отчество', 'должность', 'место работы'])]).toEqual(['name', 'post'])
    expect(fieldsCovered(['дефициты и затруднения']).has('deficits')).toBe(true)
    expect(fieldsCovered([]).size).toBe(0)
  })
})
