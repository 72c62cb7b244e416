import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchKey } from '../../../src/kit/russian/search-key.ts'
import { byAlphabet, sortKey } from '../../../src/kit/russian/sort-key.ts'

test.each([
  ['  Берёзкина  Екатерина\u00a0Андреевна', 'березкина екатерина андреевна'],
  ['Римская–Корсакова', 'римская-корсакова'],
  ['МБДОУ «Ивушка», № 12', 'мбдоу ивушка 12'],
  ["О'Нил", 'онил'],
  ['Лебедева О.Н.', 'лебедева о н'],
  ['приказ № 45/2-ОД', 'приказ 45 2-од'],
  ['слово - слово', 'слово слово'],
  ['-дефис-', 'дефис'],
  ['Андреи\u0306', 'андрей'],
  ['621- од', '621 од'],
  ['', ''],
  ['%_*', ''],
])('the key of «%s» is «%s»', (text, key) => expect(searchKey(text)).toBe(key))

test('a key of a key is itself, and a part of a name is found in the key', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => searchKey(searchKey(text)) === searchKey(text)))
  expect(searchKey('Соловьёва Алёна')).toContain(searchKey('СОЛОВЬЕВ'))
})

test('names stand in the order of the alphabet, ё beside е', () => {
  const shuffled = ['Яна', 'Ёлкина', 'жукова', 'Елкина', 'Ежова', 'Жаров', 'Ёжикова', 'Абаева']
  const ordered = ['Абаева', 'Ёжикова', 'Ежова', 'Елкина', 'Ёлкина', 'Жаров', 'жукова', 'Яна']
  expect(shuffled.toSorted(byAlphabet)).toEqual(ordered)
  expect(shuffled.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(ordered)
  expect(['пункт 10', 'пункт 2'].toSorted(byAlphabet)).toEqual(['пункт 2', 'пункт 10'])
})
