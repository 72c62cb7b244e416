import { expect, test } from 'vitest'
import { printer } from '../../../src/infrastructure/printer.ts'
import { paragraph, section } from '../../../src/kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { bare, pdfText } from '../../support/texts.ts'

const paperOf = (words: string): DocumentDescription => ({
  title: 'Проба', retention: 'short', draft: false, sections: [section('only', [paragraph(words)])],
})

// The opened font is shared by all files: what one of them embeds must not change what another one says.
test('a paper in Cyrillic leaves the Latin letters of the next one readable', async () => {
  await printer.pdf(paperOf('Аорсерхас: строка из букв, которые рисуются латинскими'))
  const next = await printer.pdf(paperOf('https://sad12.example.ru/pedagogam/xyz.html, axe, cop'))
  expect(bare(await pdfText(next))).toBe(bare('https://sad12.example.ru/pedagogam/xyz.html, axe, cop'))
})
