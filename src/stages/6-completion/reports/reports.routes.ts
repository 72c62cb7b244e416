import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { askedReport } from './asked-report.facts.ts'
import { countedItems } from './counted.facts.ts'
import { addForms } from './forms.routes.ts'
import { indicatorOf } from './indicator-list.ts'
import { reportPaths as paths } from './paths.ts'
import { regionalForms } from './regional-form.store.ts'
import { indicatorPage, newSnapshotPage, reportsPage, snapshotPage } from './reports.pages.ts'
import { takeSnapshot } from './snapshot.actions.ts'
import { snapshotForm } from './snapshot.form.ts'
import { snapshotById, snapshots } from './snapshot.store.ts'

const VIEWS = 'stages/6-completion/reports'

/** Indicators, their lists, snapshots and forms of the region. */
export function reportRoutes(tools: Tools): Room {
  const reports = room()
  const { get, post } = reports
  const { database: db, clock } = tools
  const read = may('reports.read')

  get(paths.indicators, read, async (req, res) => {
    const { report, wrong } = await askedReport(tools, { on: req.query['on'] })
    const [kept, forms] = await Promise.all([snapshots(db), regionalForms(db)])
    await res.page(`${VIEWS}/reports`, reportsPage({ report, today: clock.today(), wrongDay: wrong, mayManage: can(req.actor, 'reports.manage'), snapshots: kept, forms }))
  })

  get(paths.indicator, read, async (req, res) => {
    const key = String(req.params['key'])
    const { counts } = found(indicatorOf(key), 'Такого показателя нет. Откройте «Показатели и отчёты».')
    const { report } = await askedReport(tools, req.query)
    const measured = report.indicators.find((one) => one.key === key)
    await res.page(`${VIEWS}/list`, indicatorPage(report, key, await countedItems(db, counts, measured?.ids ?? []), clock.today()))
  })

  get(paths.newSnapshot, may('reports.manage'), async (req, res) => {
    const { report } = await askedReport(tools, { on: req.query['on'] })
    await res.page(`${VIEWS}/form`, newSnapshotPage(snapshotForm.filled({ id: newId(), on: report.day })))
  })

  post(paths.newSnapshot, may('reports.manage'), (req, res) => handleForm(req, res, {
    form: snapshotForm,
    view: `${VIEWS}/form`,
    page: newSnapshotPage,
    act: async (values) => {
      await takeSnapshot(tools, actorOf(req), values)
      return { to: paths.snapshot.to({ id: values.id }), notice: 'Снимок сохранён' }
    },
  }))

  get(paths.snapshot, read, async (req, res) => {
    const report = found(await snapshotById(db, idOf(req)), 'Такого снимка нет. Откройте «Показатели и отчёты».')
    await res.page(`${VIEWS}/snapshot`, snapshotPage(report, await regionalForms(db)))
  })

  addForms(reports, tools)
  return reports
}
