import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import type { Room } from '../../web/room.ts'
import { journalEntries } from '../journal/index.ts'
import { kindergarten } from './journal-subject.ts'
import { saveRequisites } from './organisation.actions.ts'
import { overviewPage, requisitesPage } from './organisation.pages.ts'
import { organisationVersions } from './organisation.store.ts'
import { versionOn } from './organisation.ts'
import { organisationPaths as paths } from './paths.ts'
import { requisitesForm, requisitesInput } from './requisites.form.ts'
import { signatoriesOn } from './signatory.store.ts'

const HISTORY = 8
const FORM = 'common/organisation/form'

/** Overview of the kindergarten and the form of its requisites. */
export function addRequisites({ get, post }: Room, tools: Tools): void {
  const { database, clock } = tools

  get(paths.overview, may('organisation.read'), async (req, res) => {
    const today = clock.today()
    const { kind, id } = kindergarten('')
    const [versions, signatories, history] = await Promise.all([
      organisationVersions(database),
      signatoriesOn(database, today),
      journalEntries(database, { subject: { kind, id } }, HISTORY),
    ])
    const current = versions.length === 0 ? null : versionOn(versions, today)
    await res.page('common/organisation/overview', overviewPage({ versions, current, signatories, history, mayChange: can(req.actor, 'organisation.change') }))
  })

  get(paths.requisites, may('organisation.change'), async (req, res) => {
    const versions = await organisationVersions(database)
    const named = versions.find(({ id }) => id === req.query['version'])
    const filled = versions.length === 0
      ? requisitesForm.filled({ kind: 'change' })
      : requisitesForm.filled(requisitesInput(named ?? versionOn(versions, clock.today())))
    await res.page(FORM, requisitesPage(filled))
  })

  post(paths.requisites, may('organisation.change'), (req, res) =>
    handleForm(req, res, {
      form: requisitesForm,
      view: FORM,
      page: requisitesPage,
      act: async (values) => {
        await saveRequisites(tools, actorOf(req), values)
        return { to: paths.overview.to(), notice: 'Реквизиты сохранены' }
      },
    }))
}
