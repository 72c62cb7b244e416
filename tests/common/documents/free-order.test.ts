import { describe, expect, test } from 'vitest'
import { acquaintanceSheet } from '../../../src/common/documents/acquaintance-sheet.document.ts'
import {
  freeOrderFacts,
  freeOrderKind,
  type FreeOrderFacts,
} from '../../../src/common/documents/free-order.document.ts'
import { typedPoints } from '../../../src/common/documents/typed-points.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { numbered } from '../../../src/kit/documents/points.ts'
import { runsText } from '../../../src/kit/documents/inline.ts'
import { plain } from '../../support/visitor.ts'

const kind = freeOrderKind('free-order', 'Приказ')
const facts: FreeOrderFacts = {
  organisation: {
    founder: 'Администрация',
    fullName: 'Детский сад «Ивушка',
    shortName: 'МКДОУ № 12',
    place: 'г.п. Терек',
  },
  numberFirst: false,
  number: '60-ОД',
  signedOn: '2026-06-17',
  signatory: { post: 'и. о. заведующего', name: 'И.П. Фролова' },
  heading: 'О новой редакции',
  citations: ['Федеральным законом № 273-ФЗ', 'статьёй 351.8 Трудового кодекса'],
  regards: ['писем'],
  pursuant: ['приказа от 01.09.2025 № 42-ОД'],
  preamble: 'в целях развития.',
  points: 'Утвердить.',
  endings: ['Признать утратившим силу приказ от 01.09.2025 № 42-ОД в части п. 1.1'],
  control: { acc: 'воспитателя Ким С.' },
  appendices: [],
  acquainted: [{ post: 'воспитатель', name: 'С. Ким' }],
}
const said = (change: Partial<FreeOrderFacts> = {}) =>
  plain(plainText(kind.describe(freeOrderFacts.parse({ ...facts, ...change }))))

describe('points as they are typed', () => {
  test.each([
    ['Раз.\nДва.', ['1. Раз.', '2. Два.']],
    ['Раз:\n- первое;\n– второе.\nДва.', ['1. Раз:', '1.1. первое;', '1.2. второе.', '2. Два.']],
    ['5. Раз.\n5.1. Под.\n5.1.1. Глубже.\n7) Два.', ['1. Раз.', '1.1. Под.', '1.1.1. Глубже.', '2. Два.']],
    ['Раз:\n\tпод.', ['1. Раз:', '1.1. под.']],
    ['- сразу с дефиса\nДалее', ['1. сразу с дефиса', '2. Далее']],
    ['\n\nРаз.\n\n', ['1. Раз.']],
    ['2025 год объявить годом педагога.', ['1. 2025 год объявить годом педагога.']],
  ])('%j', (text, expected) => {
    expect(numbered(typedPoints(text)).items.map(({ number, runs }) => plain(`${number} ${runsText(runs)}`))).toEqual(
      expected,
    )
  })
})

describe('a free order', () => {
  test('joins its grounds, repeals by a computed item and puts control last', () => {
    expect(said()).toContain(
      'В соответствии с Федеральным законом № 273-ФЗ, статьёй 351.8 Трудового кодекса, с учётом писем, во исполнение приказа от 01.09.2025 № 42-ОД, в целях развития ПРИКАЗЫВАЮ:',
    )
    expect(said()).toContain('2. Признать утратившим силу приказ от 01.09.2025 № 42-ОД в части п. 1.1. 3. Контроль за')
    expect(said()).toContain(
      'Контроль за исполнением настоящего приказа возложить на воспитателя Ким С. И. о. заведующего',
    )
    expect(said()).toContain('И. о. заведующего ____________ И.П. Фролова')
  })

  test('no grounds at all is allowed (N9): straight to the command', () => {
    expect(said({ citations: [], regards: [], pursuant: [], preamble: undefined })).toContain(
      'О новой редакции ПРИКАЗЫВАЮ:',
    )
  })

  test('a separate day of coming into force is an item (A2); a number first where it is the custom (N2)', () => {
    expect(said({ effectiveOn: '2026-09-01' })).toContain('Настоящий приказ ввести в действие с 01.09.2026.')
    expect(said({ numberFirst: true })).toContain('№ 60-ОД | 17.06.2026')
  })

  test('unknown requisites are blanks; the official name stays to the letter with its unbalanced quotes (N30)', () => {
    const text = said({ number: undefined, signedOn: undefined, signatory: undefined })
    expect(text).toContain('№ ______')
    expect(text).toContain('Детский сад «Ивушка (МКДОУ № 12)')
  })

  test('appendices are numbered and carry the requisites of the order (A1)', () => {
    const text = said({
      appendices: [
        { title: 'План', text: 'Раз.' },
        { title: 'Состав', text: 'Два.' },
      ],
    })
    expect(text).toContain('Приложение № 2 к приказу МКДОУ № 12 от 17.06.2026 № 60-ОД Состав Два.')
    expect(text).toContain('Приложение: 1. План на ______ л. в 1 экз. 2. Состав на')
  })
})

test('the sheet of acquaintance has a row for everybody, marked or empty', () => {
  const sheet = acquaintanceSheet.describe({
    organisation: facts.organisation,
    paper: 'приказом № 42-ОД от 01.09.2025',
    title: 'Об утверждении',
    rows: [
      { post: 'воспитатель', name: 'С. Ким', mark: 'ознакомлена 12.09.2025 14:05', day: '12.09.2025' },
      { post: 'методист', name: 'О.Н. Лебедева', mark: '', day: '' },
    ],
  })
  expect(plain(plainText(sheet))).toContain(
    '1 | воспитатель | С. Ким | ознакомлена 12.09.2025 14:05 | 12.09.2025 2 | методист | О.Н. Лебедева | |',
  )
})
