// «Список наставнических пар и групп»: the appendix of the order; its rows are what amending orders speak of.
import { bold } from '../../../kit/documents/inline.ts'
import { heading, table, type CellWords } from '../../../kit/documents/blocks.ts'
import type { Block, Column } from '../../../kit/documents/block-schema.ts'
import { period } from '../../../kit/russian/dates.ts'
import type { MemberFacts, UnitFacts } from './pairing-facts.ts'

export const listColumns: Column[] = [
  { title: '№', share: 4, align: 'centre' },
  { title: 'Наставник (ФИО, должность, категория)', share: 24, align: 'left' },
  { title: 'Наставляемый(е) (ФИО, должность, стаж)', share: 24, align: 'left' },
  { title: 'Форма и вид', share: 17, align: 'left' },
  { title: 'Направление', share: 17, align: 'left' },
  { title: 'Срок', share: 14, align: 'left' },
]

/** The list with its heading; a group spans the rows of its people. */
export function pairingList(units: readonly UnitFacts[]): Block[] {
  return [
    heading(2, bold('Список наставнических пар и групп'), 'centre'),
    table(listColumns, units.flatMap((unit, index) => rowsOf(unit, index + 1)), { size: 11 }),
  ]
}

/** A row for each mentee of one mentor, or for each of several mentors (pitfalls N13, N14). */
export function rowsOf(unit: UnitFacts, number: number): CellWords[][] {
  const { mentors, mentees } = unit
  const height = mentors.length > 1 ? mentors.length : mentees.length
  const whole = (words: CellWords): CellWords => (height === 1 ? words : { words: words as string, rowSpan: height })
  const [form, term] = [`${unit.form}, ${unit.types}`, period(unit.from, unit.to)]
  return Array.from({ length: height }, (_, row): CellWords[] => {
    const isFirst = row === 0
    if (mentors.length > 1) {
      return [
        ...(isFirst ? [whole(String(number))] : []),
        mentorWords(mentors[row]),
        ...(isFirst ? [{ words: mentees.map(menteeWords).join(';\n'), ...(height > 1 && { rowSpan: height }) }, whole(form)] : []),
        mentors[row]?.direction ?? unit.direction ?? '–',
        ...(isFirst ? [whole(term)] : []),
      ]
    }
    return [
      ...(isFirst ? [whole(String(number)), whole(mentorWords(mentors[0]))] : []),
      menteeWords(mentees[row]),
      ...(isFirst ? [whole(form), whole(mentors[0]?.direction ?? unit.direction ?? '–'), whole(term)] : []),
    ]
  })
}

export function mentorWords(member: MemberFacts | undefined): string {
  if (member === undefined) return ''
  return [member.fullName, member.post, member.organisation ?? member.remark].filter(Boolean).join(', ')
}

export function menteeWords(member: MemberFacts | undefined): string {
  return member === undefined ? '' : [member.fullName, member.post, member.remark].filter(Boolean).join(', ')
}
