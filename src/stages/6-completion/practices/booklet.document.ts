// The booklet of practices: a title sheet, contents with numbers of sheets, every practice on a sheet of its own.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { bold, italic } from '../../../kit/documents/inline.ts'
import { letterhead } from '../../../kit/documents/order-parts.ts'
import { picture } from '../../../kit/documents/picture.ts'

export interface BookletPractice {
  title: string
  /** «Соколова Н.Д.» or words; null while nobody may be named. */
  author: string | null
  helpsWith: string
  ages: string
  description: string
  steps: string | null
  result: string | null
  /** What came of it where it was taken into programmes. */
  taken: string
  pictures: readonly { id: string; alt: string; width: number; height: number }[]
}

export interface BookletFacts {
  organisation: { fullName: string; shortName: string; place: string }
  /** «2025–2026 учебный год»; «все годы». */
  period: string
  year: string
  practices: readonly BookletPractice[]
}

/** Title and contents stand before the practices. */
const FRONT = 2

/** @param sheets how many sheets each section takes, from the same description counted once without them */
export function describeBooklet(facts: BookletFacts, sheets?: readonly number[]): DocumentDescription {
  const first = (index: number) => (sheets === undefined ? undefined : 1 + sheets.slice(0, FRONT + index).reduce((sum, count) => sum + count, 0))
  return {
    title: `Методическая копилка, ${facts.period}`,
    retention: 'short',
    draft: false,
    sections: [
      section('title', titleBlocks(facts)),
      section('contents', [
        heading(1, 'Содержание'),
        table(
          [{ title: 'Практика', share: 56 }, { title: 'Автор', share: 28 }, { title: 'Лист', share: 10, align: 'centre' }],
          facts.practices.map(({ title, author }, index) => [title, author ?? '–', String(first(index) ?? 100)]),
          { numbered: true },
        ),
      ]),
      ...facts.practices.map((practice, index) => section(`practice-${index + 1}`, practiceBlocks(practice))),
    ],
  }
}

function titleBlocks({ organisation, period, year }: BookletFacts): Block[] {
  return [
    letterhead(organisation),
    spacer(9),
    heading(1, 'МЕТОДИЧЕСКАЯ КОПИЛКА'),
    centred('Сборник практик наставничества'),
    centred(period),
    spacer(17),
    centred(`${organisation.place}, ${year}`),
  ]
}

function practiceBlocks({ title, author, helpsWith, ages, description, steps, result, taken, pictures }: BookletPractice): Block[] {
  const [first, ...others] = pictures.map(({ id, alt, width, height }) => [picture(id, alt, width, height), centred(italic(alt))])
  return [
    heading(2, title),
    ...(author === null ? [] : [paragraph([bold('Автор: '), author], { align: 'left' })]),
    ...(helpsWith === '' ? [] : [paragraph([bold('С чем помогает: '), helpsWith], { align: 'left' })]),
    ...(ages === '' ? [] : [paragraph([bold('Возраст детей: '), ages], { align: 'left' })]),
    ...texts(description),
    ...(first ?? []),
    ...(steps === null ? [] : [heading(3, 'Как это делать'), ...texts(steps)]),
    ...(result === null ? [] : [heading(3, 'Что это даёт'), ...texts(result)]),
    ...(taken === '' ? [] : [paragraph([bold('В программах: '), `${taken}.`], { align: 'left' })]),
    ...others.flat(),
  ]
}

function texts(text: string): Block[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '').map((line) => paragraph(line.trim()))
}
