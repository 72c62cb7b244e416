import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import type { Room } from '../../web/room.ts'
import { organisationPaths as paths } from './paths.ts'
import { changeRules } from './rules.actions.ts'
import { rulesForm, rulesInput, rulesValues } from './rules.form.ts'
import { rulesPage } from './rules.pages.ts'
import { rulesOf } from './rules.store.ts'

const VIEW = 'common/organisation/rules'

/** Number pattern, young teachers, what the regulation is filled with. */
export function addRules({ get, post }: Room, tools: Tools): void {
  get(paths.rules, may('organisation.read'), async (_req, res) => {
    const filled = rulesForm.filled(rulesInput(await rulesOf(tools.database)))
    await res.page(VIEW, rulesPage(filled, tools.clock.today()))
  })

  post(paths.rules, may('organisation.change'), (req, res) =>
    handleForm(req, res, {
      form: rulesForm,
      view: VIEW,
      page: (submission) => rulesPage(submission, tools.clock.today()),
      act: async (values) => {
        await changeRules(tools, actorOf(req), rulesValues(values))
        return { to: paths.rules.to(), notice: 'Правила сохранены' }
      },
    }))
}
