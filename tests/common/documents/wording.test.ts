import { describe, expect, test } from 'vitest'
import { fillSlots, markedRequisites, markSlots } from '../../../src/common/documents/slots.ts'
import { withWording, wordingSections } from '../../../src/common/documents/wording.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import type { Requisites } from '../../../src/common/documents/document.ts'
import { freeOrderKind, type FreeOrderFacts } from '../../../src/common/documents/free-order.document.ts'

const kind = freeOrderKind('free-order', 'Приказ')

const facts: FreeOrderFacts = {
  organisation: {
    founder: null,
    fullName: 'Детский сад № 12 «Ивушка',
    shortName: 'МКДОУ № 12',
    place: 'пос. Де-Кастри',
  },
  numberFirst: false,
  heading: 'О неделе наставничества',
  citations: [],
  regards: [],
  pursuant: [],
  points: 'Провести неделю.\n- открыть её;\n- закрыть её.',
  endings: [],
  control: 'self',
  appendices: [{ title: 'План недели', text: 'День первый.\nДень второй.' }],
  acquainted: [],
}

function describeWith(requisites: Requisites): DocumentDescription {
  const { number, signedOn, signatory } = requisites
  return kind.describe({
    ...facts,
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { signedOn }),
    ...(signatory && { signatory }),
  })
}

const draft: Requisites = {
  registered: false,
  signatory: { personId: 'p', post: 'Заведующий', name: 'М.В. Савельева' },
}
const known: Requisites = { ...draft, number: '42-ОД', signedOn: '2025-09-01' }

function marked(requisites: Requisites): DocumentDescription {
  const places = markedRequisites(requisites, '2025-08-30')
  return markSlots(describeWith(places), places)
}

describe('an edited wording keeps the places of the registration', () => {
  test('filled with the requisites of now it reads as the paper computed from facts', () => {
    expect(plainText(fillSlots(marked(draft), known))).toBe(plainText(describeWith(known)))
    expect(plainText(fillSlots(marked(known), known))).toBe(plainText(describeWith(known)))
  })

  test('a number changed after printing is followed by every appendix (A19)', () => {
    const edited = withWording(marked(known), { 's0.b5': 'ПРИКАЗЫВАЮ:' })
    const text = plainText(fillSlots(edited, { ...known, number: '43-ОД' }))
    expect(text.match(/43-ОД/g)).toHaveLength(2)
    expect(text).not.toContain('42-ОД')
  })

  test('what is not known yet is a blank, not a mark', () => {
    const text = plainText(fillSlots(marked(draft), { registered: false }))
    expect(text).not.toMatch(/[\ue001-\ue007]/u)
    expect(text).toContain('№\u00a0______')
  })
})

describe('text areas', () => {
  const sections = wordingSections(marked(known))

  test('show the main text and the appendix, without letterhead and signature', () => {
    expect(sections.map(({ title }) => title)).toEqual(['Основной текст', 'Приложение: План недели'])
    const texts = sections.flatMap(({ fields }) => fields.map(({ text }) => text))
    expect(texts).toContain('О неделе наставничества')
    expect(texts.join('\n')).not.toContain('МКДОУ № 12\n')
  })

  test('sent back untouched they change nothing', () => {
    const entered = Object.fromEntries(
      sections.flatMap(({ fields }) => fields.map(({ name, text }) => [name, text.replaceAll('\n', '\r\n')])),
    )
    expect(withWording(marked(known), entered)).toEqual({ ...marked(known), subject: 'О неделе наставничества' })
  })

  test('a changed point, a new one and HTML stay plain text', () => {
    const points = sections[0]?.fields.find(({ label }) => label.startsWith('Пункты'))
    const edited = withWording(marked(known), {
      [points?.name ?? '']: '1. Провести <b>декаду</b> до [дата].\n2. Отчитаться ______.',
    })
    const text = plainText(fillSlots(edited, known))
    expect(text).toContain('1. Провести <b>декаду</b> до 01.09.2025.\n2. Отчитаться ______.')
  })

  test('an emptied paragraph disappears, an empty line parts two', () => {
    const [first, second] = sections[1]?.fields.filter(({ label }) => label === 'Абзац') ?? []
    const edited = withWording(marked(known), {
      [first?.name ?? '']: '',
      [second?.name ?? '']: 'День второй.\n\nДень **третий**.',
    })
    const appendix = edited.sections[1]?.blocks.filter(({ kind }) => kind === 'paragraph')
    expect(appendix).toHaveLength(2)
    expect(appendix?.[1]).toMatchObject({ runs: [{ text: 'День ' }, { text: 'третий', bold: true }, { text: '.' }] })
  })
})
