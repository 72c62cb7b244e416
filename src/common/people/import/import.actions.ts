import { newId } from '../../../kit/ids.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type Author } from '../../journal/index.ts'
import { cardOf } from '../journal-subject.ts'
import { insertPeople, peopleByIds, savePerson } from '../person.store.ts'
import type { Person } from '../person.ts'
import type { ImportPlan, PlannedRow } from './import-plan.ts'
import { existingPeople } from './import.store.ts'
import { cardAfterRow, cardOfDraft } from './known-person.ts'
import { listDay } from './list-day.ts'
import { proposeMapping } from './mapping.ts'
import { planImport } from './plan.ts'
import type { Sheet } from './sheet.ts'
import { snapshotText } from './snapshot.ts'

export interface ImportOrder {
  /** How the list is called in the journal: «staff.xlsx». */
  fileName: string
  plan: ImportPlan
  /** Lines of the file that the person chose to leave out. */
  leftOut?: ReadonlySet<number>
}

/** Reads a staff list as it proposes itself, columns and all, and writes what can be taken: for the demo. */
export async function importSheet(tools: Tools, author: Author, fileName: string, sheet: Sheet): Promise<string> {
  const today = tools.clock.today()
  const mapping = proposeMapping(sheet)
  return tools.transaction(async (tx) => {
    const known = await existingPeople(tx, listDay(mapping.header.above) ?? today, today)
    return writeImport(tx, tools, author, { fileName, plan: planImport(sheet, mapping, known, today) })
  })
}

/** New cards, changed fields, what can be undone, and the journal, inside the caller's transaction. */
export async function writeImport(
  tx: Db,
  tools: Tools,
  author: Author,
  { fileName, plan, leftOut = new Set() }: ImportOrder,
): Promise<string> {
  const at = tools.clock.now()
  const asOf = plan.listDay ?? tools.clock.today()
  const rows = plan.rows.filter(({ line }) => !leftOut.has(line))
  const created = rows
    .filter(({ verdict }) => verdict === 'create')
    .flatMap(({ person }) => (person ? [cardOfDraft(person, asOf)] : []))
  const updated = rows.filter(({ verdict }) => verdict === 'update')
  const runId = newId()
  await tx.importRun.create({
    data: {
      id: runId,
      fileName,
      at,
      byId: author.personId ?? '',
      created: created.length,
      updated: updated.length,
      skipped: plan.counts.same + plan.counts.skip + plan.rows.length - rows.length,
      failed: plan.counts.error,
    },
  })
  await insertPeople(tx, created, at)
  await addAbsences(tx, created)
  const changed = await writeUpdates(tx, updated, { asOf, today: tools.clock.today(), at })
  await tx.importChange.createMany({
    data: [
      ...created.map((after) => ({
        id: newId(),
        runId,
        personId: after.id,
        before: null,
        after: snapshotText.encode(after),
      })),
      ...changed.map(({ before, after }) => ({
        id: newId(),
        runId,
        personId: after.id,
        before: snapshotText.encode(before),
        after: snapshotText.encode(after),
      })),
    ],
  })
  const from = `из списка «${fileName}»`
  for (const person of created)
    await note(tx, author, at, { verb: 'added', subject: cardOf(person), details: { words: from } })
  for (const { after, row } of changed) {
    const changes = row.changes.map(({ label, from: old, to }) => ({ label, from: old, to }))
    await note(tx, author, at, { verb: 'changed', subject: cardOf(after), details: { words: from, changes } })
  }
  const words = `добавлено ${created.length}, обновлено ${changed.length}, не взято ${plan.counts.error}`
  await note(tx, author, at, {
    verb: 'imported',
    subject: { kind: 'import', id: runId, name: `список «${fileName}»` },
    details: { words },
  })
  return runId
}

interface Moment {
  asOf: string
  today: string
  at: Date
}

/** Only the fields that the plan names are written; the rest of the card stays as it is now. */
async function writeUpdates(tx: Db, rows: readonly PlannedRow[], { asOf, today, at }: Moment) {
  const people = await peopleByIds(
    tx,
    rows.flatMap(({ existingId }) => existingId ?? []),
  )
  const byId = new Map(people.map((person) => [person.id, person]))
  const done: { before: Person; after: Person; row: PlannedRow }[] = []
  for (const row of rows) {
    const before = byId.get(row.existingId ?? '')
    if (before === undefined || row.person === undefined) continue
    const after = { ...cardAfterRow(before, row.person, row.changes, asOf, today), version: before.version + 1 }
    await savePerson(tx, { ...after, version: before.version }, at)
    if (after.absences !== before.absences) await replaceAbsences(tx, after)
    done.push({ before, after, row })
  }
  return done
}

export async function replaceAbsences(tx: Db, person: Person): Promise<void> {
  await tx.absence.deleteMany({ where: { personId: person.id } })
  await addAbsences(tx, [person])
}

async function addAbsences(tx: Db, people: readonly Person[]): Promise<void> {
  const data = people.flatMap(({ id, absences }) => absences.map((absence) => ({ ...absence, personId: id })))
  if (data.length > 0) await tx.absence.createMany({ data })
}
