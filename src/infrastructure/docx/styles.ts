// Styles a clerk finds in Word's own list: everything can be restyled there in one place.
import { LineRuleType, type IStylesOptions } from 'docx'
import { indent, lineMultiple, textSize } from '../../kit/documents/layout.ts'
import { twipsOfMillimetres } from './room.ts'

/** Line spacing of Word counts single as 240. */
const singleLine = 240

export const bodyStyle = 'PaperBody'
export const tableStyle = 'PaperTable'

const heading = {
  run: { size: textSize * 2, bold: true, color: '000000', font: 'Times New Roman' },
  paragraph: { keepNext: true, spacing: { before: 0, after: 0 } },
}

export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: textSize * 2, language: { value: 'ru-RU' } },
      paragraph: {
        spacing: { before: 0, after: 0, line: Math.round(singleLine * lineMultiple), lineRule: LineRuleType.AUTO },
      },
    },
    heading1: heading,
    heading2: heading,
    heading3: heading,
  },
  paragraphStyles: [
    {
      id: bodyStyle,
      name: 'Текст документа',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: 'both', indent: { firstLine: twipsOfMillimetres(indent) } },
    },
    {
      id: tableStyle,
      name: 'Текст таблицы',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24 },
      paragraph: { spacing: { line: singleLine, lineRule: LineRuleType.AUTO } },
    },
  ],
}
