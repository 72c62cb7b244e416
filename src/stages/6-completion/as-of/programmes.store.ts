import type { Db } from '../../../tools.ts'
import { knownBy, type AsOf } from './as-of.ts'
import type { PaperOn } from './papers.ts'
import type { UnitOn } from './units.ts'

export type ProgrammePaper = PaperOn & Pick<UnitOn, 'isOpen'> & { unitId: string }

/**
 * The edition of each unit that was approved by the day. When an approval was written down stands in the journal,
 * in the order of the editions; two queries.
 */
export async function approvedProgrammes(db: Db, moment: AsOf, units: readonly UnitOn[]): Promise<ProgrammePaper[]> {
  const ids = units.map(({ id }) => id)
  const rows = await db.programme.findMany({ where: { unitId: { in: ids }, approvedOn: { not: null } }, select: { id: true, unitId: true, edition: true, approvedOn: true }, orderBy: { edition: 'asc' } })
  const editions = rows.flatMap(({ approvedOn, ...row }) => (approvedOn === null ? [] : [{ ...row, approvedOn }]))
  const entries = await db.journalEntry.findMany({ where: { subjectKind: 'programme', subjectId: { in: ids }, verb: 'approved' }, select: { subjectId: true, at: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return units.flatMap((unit) => {
    const written = entries.filter(({ subjectId }) => subjectId === unit.id)
    const own = editions.filter(({ unitId }) => unitId === unit.id)
    const last = own.findLast(({ approvedOn }, index) => {
      const entry = written[index]
      return approvedOn <= moment.day && (entry === undefined || knownBy(entry.at, moment))
    })
    if (last === undefined) return []
    return [{
      unitId: unit.id, isOpen: unit.isOpen,
      source: 'programme' as const, id: last.id, kind: 'programme', stage: 5, noun: 'Программа', title: `Персонализированная программа: ${unit.title}`,
      number: '', signedOn: last.approvedOn, inForce: true, remark: last.edition > 1 ? `редакция ${last.edition}` : '', isPersonal: true,
    }]
  })
}
