import type { Request } from 'express'
import { schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { knownYears } from '../../../common/years/index.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { room, type Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { addAwards } from './awards.routes.ts'
import { finishUnits } from './finish.actions.ts'
import { pairsCount } from './finish.ts'
import { finishForm } from './finish.form.ts'
import { addLedger } from './ledger.routes.ts'
import { resultsPaths as paths } from './paths.ts'
import { yearResults } from './results.facts.ts'
import { drawnOf, dueUnits, finishChoices, finishPage, resultsPage } from './results.pages.ts'
import { resultsOrderOf } from './results-order.store.ts'

/** Everything under /completion/results. */
export function resultsRoutes(tools: Tools): Room {
  const results = room()
  const { database: db, clock } = tools

  results.get(paths.home, may('results.read'), async (req, res) => {
    const today = clock.today()
    const year = yearAsked(req, yearShown(req, schoolYearOf(today)))
    const [known, order] = [await yearResults(db, year, today), await resultsOrderOf(db, year)]
    const otherYears = (await knownYears(db, schoolYearOf(today))).filter((other) => other !== year)
    await res.page('stages/6-completion/results/results', resultsPage(known, { today, mayManage: can(req.actor, 'results.manage'), order, otherYears }))
  })

  results.get(paths.finish, may('results.manage'), async (_req, res) => {
    const known = await yearResults(db, schoolYearOf(clock.today()), clock.today())
    const units = dueUnits(known.units, clock.today())
    await res.page('stages/6-completion/results/form', finishPage(finishForm, finishForm.filled({ drawn: drawnOf(known), units, after: 'finished' }), known))
  })

  results.post(paths.finish, may('results.manage'), async (req, res) => {
    const known = await yearResults(db, schoolYearOf(clock.today()), clock.today())
    const choices = finishChoices(known.units)
    // A second press of the same form: the first one has ended everything.
    if (choices.units.length === 0) return res.redirect(303, paths.home.to())
    await handleForm(req, res, {
      form: finishForm,
      choices,
      view: 'stages/6-completion/results/form',
      page: async (submission) => finishPage(finishForm, submission, await yearResults(db, known.year, clock.today())),
      act: async (values) => ({ to: paths.home.to(), notice: `Итог записан: ${pairsCount(await finishUnits(tools, actorOf(req), values))}` }),
    })
  })

  addLedger(results, tools)
  addAwards(results, tools)
  return results
}

function yearAsked(req: Request, present: SchoolYear): SchoolYear {
  const year = Number(req.query['year'])
  return Number.isInteger(year) && year > 2000 && year <= present ? year : present
}
