import type { Day } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { toListed } from '../person-row.ts'
import { findHeader } from './header.ts'
import { existingOf } from './known-person.ts'
import { chosenSheet, columnsText, decodeTable } from './kept-table.ts'
import { headerSignature, mappingWith, proposeMapping, type Mapping } from './mapping.ts'
import type { ExistingPerson } from './person-draft.ts'
import type { Sheet } from './sheet.ts'

/** Everybody we know, as the import compares them with a list made for a certain day. */
export async function existingPeople(db: Db, listDay: Day, today: Day): Promise<ExistingPerson[]> {
  const rows = await db.person.findMany({
    include: { absences: true, formerNames: { select: { surname: true } } },
    omit: { nameCases: true, postCases: true },
  })
  return rows.map((row) =>
    existingOf(
      toListed(row),
      row.formerNames.map(({ surname }) => surname),
      listDay,
      today,
    ),
  )
}

/** The mapping chosen before for a header like this one, else the proposed one. */
export async function mappingOf(db: Db, sheet: Sheet): Promise<Mapping & { isRemembered: boolean }> {
  const remembered = await db.importMapping.findUnique({ where: { signature: headerSignature(findHeader(sheet)) } })
  const columns = remembered === null ? undefined : columnsText.decode(remembered.mapping)
  return { ...proposeMapping(sheet, () => columns), isRemembered: columns !== undefined }
}

export async function rememberMapping(tx: Db, { header, columns }: Mapping, at: Date): Promise<void> {
  const signature = headerSignature(header)
  const mapping = columnsText.encode(columns)
  await tx.importMapping.upsert({
    where: { signature },
    create: { signature, mapping, updatedAt: at },
    update: { mapping, updatedAt: at },
  })
}

/** A dry run belongs to the person who began it; to others it does not exist. */
export async function draftOf(db: Db, id: string, personId: string) {
  const draft = found(
    await db.importDraft.findFirst({ where: { id, createdBy: personId } }),
    'Этой загрузки больше нет. Выберите файл ещё раз.',
  )
  return {
    id,
    fileName: draft.fileName,
    runId: draft.runId,
    table: () => decodeTable(draft.sheet),
    columns: columnsText.decode(draft.mapping),
  }
}

export type ImportDraft = Awaited<ReturnType<typeof draftOf>>

/** The sheet of a draft with the mapping that the person chose. */
export function mappedSheet(draft: ImportDraft): { sheet: Sheet; mapping: Mapping; asOf: Day | null } {
  const table = draft.table()
  const sheet = chosenSheet(table)
  return { sheet, asOf: table.asOf, mapping: mappingWith(findHeader(sheet), draft.columns) }
}

/** Past imports, the latest first. */
export function importRuns(db: Db, take: number) {
  return db.importRun.findMany({ orderBy: { at: 'desc' }, take })
}

export type ImportRun = Awaited<ReturnType<typeof importRuns>>[number]

export async function runWithChanges(db: Db, id: string) {
  return found(await db.importRun.findUnique({ where: { id }, include: { changes: true } }))
}

export type RunWithChanges = Awaited<ReturnType<typeof runWithChanges>>
