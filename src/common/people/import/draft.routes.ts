import type { Request } from 'express'
import { found } from '../../../kit/refusal.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { room, type Room } from '../../../web/room.ts'
import { peoplePaths } from '../paths.ts'
import { sentValue } from '../sent-value.ts'
import { keepColumns, planDraft, runDraft, type Run } from './draft.actions.ts'
import { columnsPage, dryRunPage } from './draft.pages.ts'
import { findHeader } from './header.ts'
import { columnName, columnsForm, columnsOf, confirmForm } from './import.form.ts'
import { draftOf, mappingOf, type ImportDraft } from './import.store.ts'
import { chosenSheet } from './kept-table.ts'
import { mappingProblems } from './mapping.ts'

const change = may('people.change')

/** The mapping of columns and the dry run of one list. */
export function draftRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database } = tools
  const draftIdOf = (req: Request) => String(req.params['draftId'])
  const draftOfRequest = (req: Request) => draftOf(database, draftIdOf(req), actorOf(req).personId)

  get(peoplePaths.importColumns, change, async (req, res) => {
    const draft = await draftOfRequest(req)
    if (draft.runId !== null) return res.redirect(303, peoplePaths.importRun.to({ runId: draft.runId }))
    const asked = req.query['sheet']
    const kept = draft.table()
    const table = sheetChosen(draft, asked)
    const header = findHeader(chosenSheet(table))
    // Another sheet has other columns: they are proposed anew.
    const columns =
      table.chosen === kept.chosen ? draft.columns : (await mappingOf(database, chosenSheet(table))).columns
    const chosen = Object.fromEntries(columns.map((field, index) => [columnName(index), field ?? undefined]))
    const submission = columnsForm(header).filled({
      sheet: String(table.chosen),
      asOf: table.asOf ?? tools.clock.today(),
      ...chosen,
    })
    return res.page(
      'common/people/import/columns',
      columnsPage({ draftId: draft.id, fileName: draft.fileName, table, header, submission }),
    )
  })

  post(peoplePaths.importColumns, change, async (req, res) => {
    const draft = await draftOfRequest(req)
    if (draft.runId !== null) return res.redirect(303, peoplePaths.importRun.to({ runId: draft.runId }))
    const table = sheetChosen(draft, sentValue(req.body, 'sheet'))
    const header = findHeader(chosenSheet(table))
    return handleForm(req, res, {
      form: columnsForm(header),
      view: 'common/people/import/columns',
      page: (submission) => columnsPage({ draftId: draft.id, fileName: draft.fileName, table, header, submission }),
      act: async (values) => {
        const { asOf } = values
        await keepColumns(tools, actorOf(req), draft.id, {
          chosen: table.chosen,
          asOf,
          columns: columnsOf(header, values),
        })
        return { to: peoplePaths.importDraft.to({ draftId: draft.id }) }
      },
    })
  })

  get(peoplePaths.importDraft, change, async (req, res) => {
    const draft = await draftOfRequest(req)
    if (draft.runId !== null) return res.redirect(303, peoplePaths.importRun.to({ runId: draft.runId }))
    if (mappingProblems(draft.columns).length > 0)
      return res.redirect(303, peoplePaths.importColumns.to({ draftId: draft.id }))
    return res.page('common/people/import/dry-run', await dryRun(draft, confirmForm.filled()))
  })

  post(peoplePaths.importDraft, change, async (req, res) => {
    const draft = await draftOfRequest(req)
    const plan = draft.runId === null ? await planDraft(database, tools, draft) : undefined
    const lines = plan?.rows.map(({ line }) => ({ value: String(line), words: `Строка ${line}` })) ?? leftOutOf(req)
    await handleForm(req, res, {
      form: confirmForm,
      choices: { lines },
      view: 'common/people/import/dry-run',
      page: (submission) => dryRun(draft, submission),
      act: async ({ mark, leftOut = [] }) => {
        const run = await runDraft(tools, actorOf(req), draft.id, mark, new Set(leftOut.map(Number)))
        const { created, updated } = found(await database.importRun.findUnique({ where: { id: run.runId } }))
        return { to: peoplePaths.importRun.to({ runId: run.runId }), notice: doneNotice(run, created, updated) }
      },
    })
  })

  async function dryRun(draft: ImportDraft, submission: Submission) {
    const plan = await planDraft(database, tools, draft)
    return dryRunPage({ draftId: draft.id, fileName: draft.fileName, plan, submission })
  }

  return { get, post, routes }
}

function sheetChosen(draft: ImportDraft, asked: unknown) {
  const table = draft.table()
  const index = typeof asked === 'string' && /^\d{1,3}$/.test(asked) ? Number(asked) : table.chosen
  return { ...table, chosen: index < table.sheets.length ? index : table.chosen }
}

/** The draft was written already: the lines do not matter any more, only where to go. */
function leftOutOf(req: Request) {
  return [sentValue(req.body, 'leftOut') ?? []]
    .flat()
    .map((line: unknown) => ({ value: String(line), words: String(line) }))
}

function doneNotice({ refused }: Run, created: number, updated: number) {
  const title = `Список загружен: добавлено ${created}, обновлено ${updated}`
  if (refused.length === 0)
    return {
      tone: 'good' as const,
      title,
      words: 'Посмотрите карточки: падежи имён составлены по правилам, их стоит проверить.',
    }
  const lines =
    refused.length === 1 ? `Не взята строка ${refused[0]}` : `Не взяты строки ${refused.slice(0, 20).join(', ')}`
  return {
    tone: 'need' as const,
    title,
    words: `${lines}. Исправьте их в файле и загрузите его ещё раз: остальные не задвоятся.`,
  }
}
