import { describe, expect, it } from 'vitest'
import { historyLines, sentenceText } from '../../../src/common/journal/journal.pages.ts'
import type { Details, JournalEntry } from '../../../src/common/journal/entry.ts'

const about = (name: string, details: Details = {}): JournalEntry => ({
  id: '1', at: new Date(0), author: { personId: null, name: 'Программа', gender: 'female' }, verb: 'added',
  subject: { kind: 'account', id: '2', name }, stage: null, details,
})

describe('a sentence of the journal ends with one full stop', () => {
  it.each([
    [about('учётную запись: Лебедева О. Н.'), 'Программа добавила учётную запись: Лебедева О. Н.'],
    [about('карточку', { words: 'Исправьте дату.' }), 'Программа добавила карточку: Исправьте дату.'],
    [about('карточку', { words: 'старший воспитатель' }), 'Программа добавила карточку: старший воспитатель.'],
  ])('in a file and on the page', (entry, sentence) => {
    expect(sentenceText(entry)).toBe(sentence)
    expect(historyLines([entry])[0]?.words).toBe(sentence)
    const linked = historyLines([entry], () => '/x')[0]?.words as (string | { words: string })[]
    expect(linked.map((part) => (typeof part === 'string' ? part : part.words)).join('')).toBe(sentence)
  })
})
