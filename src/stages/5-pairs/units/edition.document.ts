// «Действующая редакция (справочно)»: the list as the base order and all its amendments make it; no order itself, so nobody signs it.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, paragraph, section } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { bold, verbatim } from '../../../kit/documents/inline.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { listTable } from './amended-list-text.ts'
import { NO_DIRECTION, type ListRow } from './amended-list.ts'
import type { Edition } from './edition.ts'

/** @param shortName of the kindergarten, to the letter */
export function editionPaper({ base, hasAppendix, rows, amendments }: Edition, shortName: string, today: string): DocumentDescription {
  const { number = '', signedOn = '' } = base.requisites
  const changed = amendments.length === 0 ? 'изменений не вносилось' : `с изменениями, внесёнными ${amendments.length === 1 ? 'приказом' : 'приказами'} ${amendments.map((one) => `от ${requisiteDay(one.signedOn)} № ${one.number}`).join(', ')}`
  return {
    title: `Действующая редакция списка к приказу № ${number}`,
    retention: 'short',
    draft: false,
    day: today,
    sections: [
      section('edition', [
        heading(2, bold('Список наставнических пар и групп'), 'centre'),
        centred(['приказ ', verbatim(shortName), ` от ${requisiteDay(signedOn)} № ${number}, ${changed}`]),
        centred(`Действующая редакция на ${requisiteDay(today)} (справочно)`),
        hasAppendix ? listTable(rows) : points(rows),
        paragraph('Составлена по зарегистрированным приказам. Юридическую силу имеют сами приказы.', { indent: false, align: 'left' }),
      ], hasAppendix ? 'landscape' : 'portrait'),
    ],
  }
}

/** An order without an appendix reads as its points do now. */
function points(rows: readonly ListRow[]): Block {
  return { kind: 'points', items: rows.map((row) => ({ number: `${row.number}.`, runs: [verbatim(pointWords(row))] })) }
}

export function pointWords({ mentors, mentees, term, form }: ListRow): string {
  const [mentor] = mentors
  const whom = mentees.length === 1 ? (mentees[0] ?? '') : `группы педагогов: ${mentees.join(', ')},`
  const direction = mentor === undefined || mentor.direction === NO_DIRECTION ? '' : ` по направлению «${mentor.direction}»`
  return `Назначить ${mentor?.words ?? ''} наставником ${whom}${direction} на период ${term}; ${form}.`
}
