import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { monitoringPaths as paths } from './paths.ts'
import { addLine, changeLine, moveLine, removeLine } from './swot.actions.ts'
import { swotPaper } from './swot.document.ts'
import { swotBoard } from './swot.facts.ts'
import { swotForm, takingForm } from './swot.form.ts'
import { swotCrumbs, swotPage } from './swot.pages.ts'
import { foundLine, swotLines } from './swot.store.ts'
import { quadrants } from './swot.ts'

const FORM = 'stages/6-completion/monitoring/form'

/** The workspace of the SWOT; fixed addresses before those with an id. */
export function addSwot({ get, post }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools
  const manage = may('monitoring.manage')

  get(paths.swot, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    await res.page('stages/6-completion/monitoring/swot', swotPage(await swotBoard(db, today, yearShown(req, schoolYearOf(today))), can(req.actor, 'monitoring.manage')))
  })

  get(paths.swotPdf, may('monitoring.read'), async (req, res) => {
    const today = clock.today()
    const year = yearShown(req, schoolYearOf(today))
    const { displayName } = await organisationOn(db, today)
    const paper = swotPaper(await swotLines(db, year), year, displayName, today)
    sendMade(res, 'pdf', paper.title, await printer.pdf(paper))
  })

  get(paths.swotNew, manage, async (req, res) => {
    const wanted = quadrants.find((key) => key === req.query['to'])
    await res.page(FORM, formPage('Новая строка', paths.swotNew.to(), swotForm.filled({ id: newId(), version: '1', ...(wanted && { quadrant: wanted }) })))
  })
  post(paths.swotNew, manage, async (req, res) => {
    await handleForm(req, res, {
      form: swotForm, view: FORM,
      page: (submission) => formPage('Новая строка', paths.swotNew.to(), submission),
      act: async ({ id, quadrant, text }) => {
        await addLine(tools, actorOf(req), { id, quadrant: quadrant, text, origin: 'own' })
        return { to: paths.swot.to(), notice: 'Строка добавлена' }
      },
    })
  })

  post(paths.swotTaking, manage, async (req, res) => {
    const read = takingForm.read(req.body)
    if (!read.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте SWOT-анализ заново и повторите.')
    await addLine(tools, actorOf(req), { ...read.values, quadrant: read.values.quadrant })
    res.redirect(303, paths.swot.to())
  })

  get(paths.swotLine, manage, async (req, res) => {
    const { id, version, quadrant, text } = await foundLine(db, idOf(req))
    await res.page(FORM, formPage('Изменить строку', paths.swotLine.to({ id }), swotForm.filled({ id, version: String(version), quadrant, text })))
  })
  post(paths.swotLine, manage, async (req, res) => {
    const { id } = await foundLine(db, idOf(req))
    await handleForm(req, res, {
      form: swotForm, view: FORM,
      page: (submission) => formPage('Изменить строку', paths.swotLine.to({ id }), submission),
      act: async ({ version, quadrant, text }) => {
        await changeLine(tools, actorOf(req), id, { version, quadrant: quadrant, text })
        return { to: paths.swot.to(), notice: 'Строка сохранена' }
      },
    })
  })
  post(paths.swotMove, manage, async (req, res) => {
    await moveLine(tools, actorOf(req), idOf(req))
    res.redirect(303, paths.swot.to())
  })
  post(paths.swotRemoval, manage, async (req, res) => {
    await removeLine(tools, actorOf(req), idOf(req))
    res.redirect(303, paths.swot.to())
  })
}

function formPage(title: string, action: string, submission: Submission) {
  return { title, head: { crumbs: [...swotCrumbs, { words: title }], title }, form: formView(swotForm, submission, { action, submit: 'Сохранить', cancel: { href: paths.swot.to(), words: 'Не сохранять' } }) }
}
