// Answers rest on a consent: from the moment it ends nobody reads them, and they only wait to be destroyed.
import type { Day } from '../../kit/calendar/day.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { Db, Tools } from '../../tools.ts'
import { processingKinds, validWhere, type ConsentKind } from '../consents/index.ts'
import { assignmentById } from './assignment.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { versionById } from './version.store.ts'

export const CLOSED_ANSWERS = 'Согласие больше не действует: ответы закрыты и ждут уничтожения.'

interface Row {
  id: string
  personId: string
  versionId: string
}

/** Ids of those that may be read on the day: one of the consents their questionnaire asks for holds. One query. */
export async function readableAmong(
  db: Db, rows: readonly Row[], today: Day, kindsOf: (definition: Definition) => readonly ConsentKind[] = ofItself,
): Promise<Set<string>> {
  const people = [...new Set(rows.map(({ personId }) => personId))]
  const held = people.length === 0 ? [] : await db.consent.findMany({
    where: { personId: { in: people }, ...validWhere(processingKinds, today) },
    select: { personId: true, kind: true },
  })
  const keys = new Set(held.map(({ personId, kind }) => `${personId} ${kind}`))
  const readable = new Set<string>()
  for (const { id, personId, versionId } of rows) {
    const kinds = kindsOf((await versionById(db, versionId)).definition)
    if (kinds.length === 0 || kinds.some((kind) => keys.has(`${personId} ${kind}`))) readable.add(id)
  }
  return readable
}

function ofItself(definition: Definition): readonly ConsentKind[] {
  return consentsFor({ template: definition })
}

/** The consents as the stage that brought the questionnaire names them. */
export function kindsBy(catalogue: SurveyCatalogue): (definition: Definition) => readonly ConsentKind[] {
  return (definition) => consentsFor(entryFor(catalogue, definition))
}

/** @throws Refusal when the consent of the answers no longer holds */
export async function assertReadable(db: Db, catalogue: SurveyCatalogue, row: Row, today: Day): Promise<void> {
  if (!(await readableAmong(db, [row], today, kindsBy(catalogue))).has(row.id)) throw new Refusal('wrong-moment', CLOSED_ANSWERS)
}

/**
 * Who reads the scan of a blank: those who enter answers, and nobody else, because confidential lines stand on it; after
 * the end of the consent nobody at all. Whoever records the destruction needs to know that it is there, not what it says.
 */
export function paperReader({ clock }: Pick<Tools, 'clock'>, catalogue: SurveyCatalogue) {
  return async (db: Db, actor: Actor, assignmentId: string): Promise<boolean> => {
    const row = can(actor, 'surveys.manage') ? await assignmentById(db, assignmentId) : null
    return row !== null && (await readableAmong(db, [row], clock.today(), kindsBy(catalogue))).has(row.id)
  }
}
