import { describe, expect, it } from 'vitest'
import { attachments, heading, section, table } from '../../../src/kit/documents/blocks.ts'
import { blockKinds } from '../../../src/kit/documents/block-schema.ts'
import { descriptionSchema, type DocumentDescription } from '../../../src/kit/documents/description.ts'
import { fingerprint } from '../../../src/kit/documents/fingerprint.ts'
import { margins, roomBefore } from '../../../src/kit/documents/layout.ts'
import { dateAndNumber, letterhead } from '../../../src/kit/documents/order-parts.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { stampRows, withSheets } from '../../../src/kit/documents/readings.ts'
import { runsText } from '../../../src/kit/documents/inline.ts'
import { appendixMark, approvedByOrder } from '../../../src/kit/documents/stamps.ts'
import { paperSpecimen } from '../../support/paper-specimen.ts'

describe('a description', () => {
  it('survives being kept as JSON', () => {
    expect(descriptionSchema.parse(JSON.parse(JSON.stringify(paperSpecimen)))).toEqual(
      JSON.parse(JSON.stringify(paperSpecimen)),
    )
  })

  it('shows every kind of block in the specimen', () => {
    const used = new Set(paperSpecimen.sections.flatMap(({ blocks }) => blocks.map((block) => block.kind)))
    expect([...used].sort()).toEqual([...blockKinds].sort())
  })

  it('has a wider left margin when it is kept for more than ten years', () => {
    expect(margins({ retention: 'long' })).toEqual({ left: 30, right: 10, top: 20, bottom: 20 })
    expect(margins({ retention: 'short' }).left).toBe(20)
  })

  it('has no empty room at the top of a section', () => {
    expect(roomBefore(heading(1, 'ПРИКАЗ'), undefined)).toBe(0)
  })
})

describe('the text of a paper', () => {
  it('has a fingerprint that changes with any word and with nothing else', () => {
    const renamed: DocumentDescription = { ...paperSpecimen, title: 'Другое имя файла', draft: false }
    const changed: DocumentDescription = { ...paperSpecimen, sections: [section('a', [heading(1, 'ПРИКАЗ')])] }
    expect(fingerprint(renamed)).toBe(fingerprint(paperSpecimen))
    expect(fingerprint(changed)).not.toBe(fingerprint(paperSpecimen))
    expect(fingerprint(paperSpecimen)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('parts cells and shows the head of a table', () => {
    const blocks = [
      table(
        [
          { title: 'Имя', share: 1 },
          { title: 'Срок', share: 1 },
        ],
        [['Ким С.', 'май']],
        { numbered: true },
      ),
    ]
    const text = plainText({ ...paperSpecimen, sections: [section('a', blocks)] })
    expect(text).toBe('№ | Имя | Срок\n1 | Ким\u00a0С. | май')
  })
})

describe('parts of an order', () => {
  it('keep the official name to the letter', () => {
    const name = 'МКДОУ "Детский сад №12 «Ивушка»'
    expect(letterhead({ fullName: name, shortName: name }).lines).toEqual([name])
  })

  it('put the number before or after the date, with blanks while they are unknown', () => {
    const shown = (first: boolean) => {
      const line = dateAndNumber({ date: '01.09.2025', number: '621- од' }, first)
      return [runsText(line.left), runsText(line.right)]
    }
    expect(shown(false)).toEqual(['01.09.2025', '№\u00a0621- од'])
    expect(shown(true)).toEqual(['№\u00a0621- од', '01.09.2025'])
    expect(runsText(dateAndNumber({}).right)).toBe('№\u00a0______')
  })

  it('cite the order in appendices by its own requisites', () => {
    const requisites = { date: '01.09.2025', number: '42-ОД' }
    expect(appendixMark({ number: 2, to: 'приказу МКДОУ № 12', requisites }).lines.map(runsText)).toEqual([
      'Приложение №\u00a02',
      'к приказу МКДОУ №\u00a012',
      'от\u00a001.09.2025 №\u00a042-ОД',
    ])
    expect(approvedByOrder('МКДОУ № 12', requisites).lines.map(runsText).at(-1)).toBe('от\u00a001.09.2025 №\u00a042-ОД')
  })

  it('write the counted sheets of a section into the list of appendices', () => {
    const paper = {
      ...paperSpecimen,
      sections: [section('order', [attachments([{ section: 'a' }])]), section('a', [])],
    }
    expect(plainText(paper).trim()).toBe('Приложение: на\u00a0______\u00a0л.')
    expect(plainText(withSheets(paper, [1, 9])).trim()).toBe('Приложение: на\u00a09\u00a0л.')
  })

  it('put a single stamp on the right and more of them two in a row', () => {
    expect(stampRows(['а'])).toEqual([[undefined, 'а']])
    expect(stampRows(['а', 'б', 'в'])).toEqual([
      ['а', 'б'],
      ['в', undefined],
    ])
  })
})
