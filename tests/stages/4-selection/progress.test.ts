import { describe, expect, it } from 'vitest'
import { selectionProgress, type SelectionFacts } from '../../../src/stages/4-selection/progress.ts'

const done: SelectionFacts = { today: '2025-09-20', undecided: 0, decided: 5, untrained: 0, trained: 4, kickoffs: { held: 1, nextOn: null, nextId: null }, materials: 2 }
const progressOf = (changes: Partial<SelectionFacts>) => selectionProgress({ ...done, ...changes })
const words = (changes: Partial<SelectionFacts>) => progressOf(changes).missing.map((check) => check.words.replaceAll('\u00a0', ' '))

describe('done-tests of stage 4', () => {
  it('all done, no task', () => {
    expect(progressOf({})).toMatchObject({ done: 4, all: 4, tasks: [] })
  })

  it('a kindergarten that begins has everything before it and nothing overdue', () => {
    const { missing, tasks } = progressOf({ decided: 0, trained: 0, kickoffs: { held: 0, nextOn: null, nextId: null }, materials: 0 })
    expect(missing).toHaveLength(4)
    expect(tasks.every(({ late }) => !late)).toBe(true)
  })

  it.each([
    [{ undecided: 2 }, 'Не решено по запросам: 2'],
    [{ untrained: 1 }, 'Не прошли обучение: 1 из 5'],
    [{ kickoffs: { held: 0, nextOn: '2025-09-22', nextId: 'e' } }, 'Установочная сессия назначена на 22 сентября'],
    [{ materials: 0 }, 'Методических материалов ещё нет'],
  ])('%o: %s', (changes, expected) => {
    expect(words(changes)).toEqual([expected])
  })
})
