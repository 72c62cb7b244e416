import type { Request } from 'express'
import { onFreshVersion } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { bytesOf } from '../../../common/files/index.ts'
import { askedReport } from './asked-report.facts.ts'
import { builtinForms } from './builtin-forms.ts'
import { describeForm, formFileName, formRows, formSheet, type FilledForm } from './form.document.ts'
import { cellsOf, filledRows } from './form-mapping.ts'
import { archivingPage, formPage, mappingChoices, mappingPage, uploadPage } from './forms.pages.ts'
import { chosenMapping, mappingValues } from './mapping-values.ts'
import { reportPaths as paths } from './paths.ts'
import { archiveForm, loadForm, saveMapping } from './regional-form.actions.ts'
import { mappingForm, uploadForm } from './regional-form.form.ts'
import { regionalFormById, type RegionalForm } from './regional-form.store.ts'

const VIEWS = 'stages/6-completion/reports'
const FILE: UploadRule = { field: 'file', kinds: ['xlsx'] }

/** Forms of the region: load, map, look, download filled. */
export function addForms({ get, post }: Room, tools: Tools): void {
  const { database: db, clock, printer, spreadsheets } = tools
  const [read, manage] = [may('reports.read'), may('reports.manage')]

  get(paths.newForm, manage, async (_req, res) => res.page(`${VIEWS}/form`, uploadPage(uploadForm.filled({ id: newId() }))))

  post(paths.newForm, manage, (req, res) => handleForm(req, res, {
    form: uploadForm,
    view: `${VIEWS}/form`,
    page: uploadPage,
    act: async ({ id, name }) => {
      const upload = await uploadOf(req, FILE)
      if (upload === undefined) throw new Refusal('invalid', 'Выберите файл', { field: 'file' })
      await loadForm(tools, actorOf(req), { id, name, upload })
      return { to: paths.mapping.to({ id }), notice: 'Форма загружена. Проверьте, чем заполнятся её строки' }
    },
  }), { upload: FILE })

  get(paths.mapping, manage, async (req, res) => {
    const form = await ownForm(req)
    await res.page(`${VIEWS}/form`, mappingPage(form, mappingForm(form.mapping).filled(mappingValues(form))))
  })

  post(paths.mapping, manage, async (req, res) => {
    const form = await ownForm(req)
    await handleForm(req, res, {
      form: mappingForm(form.mapping),
      choices: mappingChoices(form.mapping),
      view: `${VIEWS}/form`,
      page: async (submission) => mappingPage(form, onFreshVersion(submission, form.version)),
      act: async (values) => {
        await saveMapping(tools, actorOf(req), { ...form, version: Number(values.version) }, chosenMapping(form.mapping, values))
        return { to: paths.form.to({ id: form.id }), notice: 'Соответствие сохранено' }
      },
    })
  })

  get(paths.form, read, async (req, res) => {
    const { own, filled } = await filledForm(req)
    await res.page(`${VIEWS}/filled`, formPage({ id: idOf(req), filled, today: clock.today(), isOwn: own !== undefined, mayManage: can(req.actor, 'reports.manage') }))
  })

  get(paths.xlsx, read, async (req, res) => {
    const { own, filled } = await filledForm(req)
    const bytes = own === undefined ? await spreadsheets.writeWorkbook([formSheet(filled)]) : await spreadsheets.fillWorkbook(Buffer.from(await bytesOf(db, own.fileId)), cellsOf(own.mapping, filled.report))
    sendMade(res, 'xlsx', formFileName(filled), bytes)
  })

  get(paths.pdf, read, async (req, res) => {
    const { filled } = await filledForm(req)
    sendMade(res, 'pdf', formFileName(filled), await printer.pdf(describeForm(filled)))
  })

  get(paths.csv, read, async (req, res) => {
    const { filled } = await filledForm(req)
    sendMade(res, 'csv', formFileName(filled), spreadsheets.writeCsv(formRows(filled)))
  })

  get(paths.archiving, manage, async (req, res) => res.page(`${VIEWS}/confirm`, archivingPage(await ownForm(req))))

  post(paths.archiving, manage, async (req, res) => {
    await archiveForm(tools, actorOf(req), (await ownForm(req)).id)
    await leaveNotice(req, { tone: 'good', title: 'Форма в архиве' })
    res.redirect(303, paths.indicators.to())
  })

  async function ownForm(req: Request): Promise<RegionalForm> {
    return found(await regionalFormById(db, idOf(req)), 'Такой формы нет. Откройте «Показатели и отчёты».')
  }

  /** A built-in form, or one of the region, filled for the day or from the snapshot of the address. */
  async function filledForm(req: Request): Promise<{ own: RegionalForm | undefined; filled: FilledForm }> {
    const builtin = builtinForms.find(({ id }) => id === idOf(req))
    const own = builtin === undefined ? await ownForm(req) : undefined
    const { report } = await askedReport(tools, req.query)
    return { own, filled: { name: builtin?.name ?? own?.name ?? '', report, rows: filledRows(builtin?.rows ?? own?.mapping.rows ?? [], report) } }
  }
}
