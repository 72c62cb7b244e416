// A file on its way into the list: kept after reading, mapped, and written once.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import type { Columns } from './fields.ts'
import { findHeader } from './header.ts'
import { writeImport } from './import.actions.ts'
import { draftOf, existingPeople, mappedSheet, mappingOf, rememberMapping, type ImportDraft } from './import.store.ts'
import { chosenSheet, columnsText, encodeTable, tableOf } from './kept-table.ts'
import { mappingProblems, mappingWith } from './mapping.ts'
import { planImport } from './plan.ts'
import { planMark } from './plan-mark.ts'
import type { ImportPlan } from './import-plan.ts'
import type { Sheet } from './sheet.ts'

/** Drafts hold personal data and are of use for a day or two only. */
const DRAFT_DAYS = 7
const DAY = 86_400_000

/**
 * Keeps what was read until the person agrees; old drafts are thrown away at this occasion.
 * `isClear` = the columns were chosen for such a header before and the list tells its day: nothing need be asked.
 */
export async function keepDraft(
  tools: Tools,
  actor: Actor,
  fileName: string,
  sheets: readonly Sheet[],
): Promise<{ id: string; isClear: boolean }> {
  const table = tableOf(sheets)
  const now = tools.clock.now()
  const longAgo = structuredClone(now)
  longAgo.setTime(now.getTime() - DRAFT_DAYS * DAY)
  return tools.transaction(async (tx) => {
    const { columns, isRemembered } = await mappingOf(tx, chosenSheet(table))
    const id = newId()
    await tx.importDraft.deleteMany({ where: { createdAt: { lt: longAgo } } })
    await tx.importDraft.create({
      data: {
        id,
        fileName,
        sheet: encodeTable(table),
        mapping: columnsText.encode(columns),
        createdAt: now,
        createdBy: actor.personId,
      },
    })
    return { id, isClear: isRemembered && table.asOf !== null }
  })
}

interface Chosen {
  /** Index of the sheet. */
  chosen: number
  asOf: Day
  columns: Columns
}

/** Stores the chosen sheet, day and columns, and remembers them for the next file with such a header. */
export async function keepColumns(
  tools: Tools,
  actor: Actor,
  draftId: string,
  { chosen, asOf, columns }: Chosen,
): Promise<void> {
  const [problem] = mappingProblems(columns)
  if (problem !== undefined) throw new Refusal('invalid', problem, { field: 'columns' })
  await tools.transaction(async (tx) => {
    const draft = await draftOf(tx, draftId, actor.personId)
    if (draft.runId !== null) return
    const table = { ...draft.table(), chosen, asOf }
    const mapping = mappingWith(findHeader(chosenSheet(table)), columns)
    await rememberMapping(tx, mapping, tools.clock.now())
    await tx.importDraft.update({
      where: { id: draftId },
      data: { sheet: encodeTable(table), mapping: columnsText.encode(mapping.columns) },
    })
  })
}

/** The dry run of a draft against the people of this moment; changes nothing. */
export async function planDraft(
  db: Parameters<typeof existingPeople>[0],
  tools: Pick<Tools, 'clock'>,
  draft: ImportDraft,
): Promise<ImportPlan> {
  const today = tools.clock.today()
  const { sheet, mapping, asOf } = mappedSheet(draft)
  const known = await existingPeople(db, asOf ?? today, today)
  return { ...planImport(sheet, mapping, known, today), listDay: asOf ?? today }
}

export interface Run {
  runId: string
  /** Lines of the file that could not be taken. */
  refused: number[]
}

/**
 * Writes the draft once, exactly as it was shown; the same button pressed again leads to the same run.
 * @throws Refusal at «mark» when the list of people has changed since the dry run was shown
 */
export async function runDraft(
  tools: Tools,
  actor: Actor,
  draftId: string,
  seen: string,
  leftOut: ReadonlySet<number>,
): Promise<Run> {
  return tools.transaction(async (tx) => {
    const draft = await draftOf(tx, draftId, actor.personId)
    if (draft.runId !== null) return { runId: draft.runId, refused: [] }
    const plan = await planDraft(tx, tools, draft)
    if (planMark(plan) !== seen)
      throw new Refusal(
        'wrong-moment',
        'Пока вы смотрели, список людей изменился. Проверьте строки ещё раз и подтвердите',
        { field: 'mark' },
      )
    const runId = await writeImport(tx, tools, actor, { fileName: draft.fileName, plan, leftOut })
    // What was read is no longer needed; the row itself answers a second press of the button.
    await tx.importDraft.update({
      where: { id: draftId },
      data: { runId, sheet: encodeTable({ sheets: [], chosen: 0, asOf: null }) },
    })
    return { runId, refused: plan.rows.filter(({ verdict }) => verdict === 'error').map(({ line }) => line) }
  })
}
