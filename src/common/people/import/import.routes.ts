import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { room, type Room } from '../../../web/room.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { peoplePaths } from '../paths.ts'
import { screenNamesOf } from '../person.store.ts'
import { sentValue } from '../sent-value.ts'
import { sheetFromClipboard } from './clipboard.ts'
import { keepDraft } from './draft.actions.ts'
import { importForm } from './import.form.ts'
import { importPage, runPage, undoPage } from './import.pages.ts'
import { importRuns, runWithChanges } from './import.store.ts'
import type { Sheet } from './sheet.ts'
import { obstaclesTo, type UsesOfPeople } from './obstacles.store.ts'
import { undoImport } from './undo.actions.ts'

const change = may('people.change')
const upload: UploadRule = { field: 'file', kinds: ['xlsx', 'csv'] }
const RUNS_SHOWN = 20
/** Compound file of Microsoft: the old .xls, or a workbook under a password. Only the reader can tell which. */
const COMPOUND_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Choosing a list, past imports and taking one back. */
export function importRoutes(tools: Tools, usesOf: UsesOfPeople): Room {
  const { get, post, routes } = room()
  const { database } = tools

  async function startPage(submission: Submission) {
    const runs = await importRuns(database, RUNS_SHOWN)
    return importPage(
      submission,
      runs,
      await screenNamesOf(
        database,
        runs.map(({ byId }) => byId),
      ),
    )
  }

  get(peoplePaths.imports, change, async (_req, res) => {
    await res.page('common/people/import/import', await startPage(importForm.filled()))
  })

  post(
    peoplePaths.imports,
    change,
    (req, res) =>
      handleForm(req, res, {
        form: importForm,
        view: 'common/people/import/import',
        page: startPage,
        act: async () => {
          const { name, sheets } = await givenSheets(req)
          const { id, isClear } = await keepDraft(tools, actorOf(req), name, sheets)
          return {
            to: isClear ? peoplePaths.importDraft.to({ draftId: id }) : peoplePaths.importColumns.to({ draftId: id }),
          }
        },
      }),
    { upload },
  )

  /** The file by its content, or the pasted rows verbatim: trimming them would move the first row by a column. */
  async function givenSheets(req: Request): Promise<{ name: string; sheets: Sheet[] }> {
    const bytes = req.file?.buffer
    if (bytes?.subarray(0, 4).equals(COMPOUND_START)) await tools.spreadsheets.readWorkbook(bytes)
    const file = await uploadOf(req, upload)
    if (file !== undefined) {
      const isText = file.mediaType === 'text/csv'
      const sheets = isText
        ? [{ name: file.name, rows: tools.spreadsheets.readCsv(file.bytes) }]
        : await tools.spreadsheets.readWorkbook(file.bytes)
      return { name: file.name, sheets }
    }
    const rows = sentValue(req.body, 'rows')
    const text = typeof rows === 'string' ? rows : ''
    if (text.includes('\t')) return { name: 'вставленные строки', sheets: [sheetFromClipboard(text)] }
    return {
      name: 'вставленные строки',
      sheets: [{ name: 'Вставленные строки', rows: tools.spreadsheets.readCsv(Buffer.from(text)) }],
    }
  }

  get(peoplePaths.importRun, may('people.read'), async (req, res) => {
    const run = await runWithChanges(database, String(req.params['runId']))
    const names = await screenNamesOf(database, [run.byId])
    await res.page('common/people/import/run', runPage(run, names.get(run.byId), true))
  })

  get(peoplePaths.importUndoing, change, async (req, res) => {
    const run = await runWithChanges(database, String(req.params['runId']))
    if (run.undoneAt !== null)
      throw new Refusal('wrong-moment', 'Эта загрузка уже отменена.', {
        next: { href: peoplePaths.importRun.to({ runId: run.id }), words: 'Открыть загрузку' },
      })
    await res.page('common/people/import/undo', undoPage(run, await obstaclesTo(database, run, usesOf)))
  })

  post(peoplePaths.importUndoing, change, async (req, res) => {
    const runId = String(req.params['runId'])
    await undoImport(tools, actorOf(req), runId, usesOf)
    await leaveNotice(req, 'Загрузка отменена: карточки такие, как были до неё')
    res.redirect(303, peoplePaths.importRun.to({ runId }))
  })

  return { get, post, routes }
}
