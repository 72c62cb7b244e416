import { describe, expect, test } from 'vitest'
import { acquaintanceSheet } from '../../../src/common/documents/acquaintance-sheet.document.ts'
import { freeOrderKind } from '../../../src/common/documents/free-order.document.ts'
import { printer } from '../../../src/infrastructure/printer.ts'
import { withSheets } from '../../../src/kit/documents/readings.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { paperHtml } from '../../support/paper-html.ts'
import { docxText, htmlText, pdfText } from '../../support/texts.ts'

const organisation = {
  founder: 'Администрация города Сосновки',
  fullName: 'МКДОУ «Детский сад № 12 «Ивушка»',
  shortName: 'МКДОУ № 12',
  place: 'г. Сосновка',
}

const order = freeOrderKind('free-order', 'Приказ').describe({
  organisation,
  numberFirst: false,
  number: '42-ОД',
  signedOn: '2025-09-01',
  effectiveOn: '2025-09-08',
  signatory: { post: 'Заведующий', name: 'М.В. Савельева' },
  heading: 'О неделе наставничества',
  citations: ['статьёй 351.8 Трудового кодекса Российской Федерации'],
  regards: [],
  pursuant: [],
  preamble: 'в целях обмена опытом',
  points: 'Провести неделю.\n- открыть её;\n- закрыть её.',
  endings: ['Отменить приказ от 25.08.2025 № 40'],
  control: 'self',
  appendices: [
    { title: 'План', text: 'Понедельник.\nВторник.' },
    { title: 'Состав', text: 'Все.' },
  ],
  acquainted: [{ post: 'воспитатель', name: 'С. Ким' }],
})

const sheet = acquaintanceSheet.describe({
  organisation,
  paper: 'приказом № 42-ОД от 01.09.2025',
  title: 'О неделе наставничества',
  rows: [
    {
      post: 'воспитатель',
      name: 'С. Ким',
      mark: 'ознакомлена 12.09.2025 14:05 в системе, запись № 1A2B3C4D',
      day: '12.09.2025',
    },
  ],
})

describe.each<[string, DocumentDescription]>([
  ['a free order', order],
  ['the sheet of acquaintance', sheet],
])('%s', (_name, paper) => {
  test('says the same as page, PDF and Word', async () => {
    const counted = withSheets(paper, await printer.sheetsOf(paper))
    const html = htmlText(paperHtml(counted))
    expect(await pdfText(await printer.pdf(counted))).toBe(html)
    expect(await docxText(await printer.docx(counted))).toBe(html)
  })
})
