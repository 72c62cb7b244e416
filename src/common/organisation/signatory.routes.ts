import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { peopleOn } from '../people/index.ts'
import { organisationPaths as paths } from './paths.ts'
import { endSigning, recordSignatory, removeSigning } from './signatory.actions.ts'
import { signatoryEndingForm, signatoryForm } from './signatory.form.ts'
import { newSignatoryPage, peopleChoices, signatoriesPage, signatoryEndingPage, signatoryRemovalPage } from './signatory.pages.ts'
import type { NamedSignatory } from './signatory.ts'
import { allSignatories } from './signatory.store.ts'

const FORM = 'common/organisation/form'

/** Heads and acting heads. */
export function addSignatories({ get, post }: Room, tools: Tools): void {
  const { database, clock } = tools
  const people = async () => peopleChoices(await peopleOn(database, clock.today()))
  const signatoryOf = async (req: Request): Promise<NamedSignatory> => {
    const all = await allSignatories(database)
    return found(all.find(({ id }) => id === req.params['id']), 'Такой записи о подписанте нет')
  }

  get(paths.signatories, may('organisation.read'), async (_req, res) => {
    await res.page('common/organisation/signatories', signatoriesPage(await allSignatories(database), clock.today()))
  })

  get(paths.newSignatory, may('organisation.change'), async (_req, res) => {
    await res.page(FORM, newSignatoryPage(signatoryForm.filled({ id: newId(), validFrom: clock.today() }), await people()))
  })

  post(paths.newSignatory, may('organisation.change'), async (req, res) => {
    const choices = { people: await people() }
    await handleForm(req, res, {
      form: signatoryForm,
      choices,
      view: FORM,
      page: (submission) => newSignatoryPage(submission, choices.people),
      act: async (values) => {
        await recordSignatory(tools, actorOf(req), values)
        return { to: paths.signatories.to(), notice: 'Подписант добавлен' }
      },
    })
  })

  get(paths.signatoryEnding, may('organisation.change'), async (req, res) => {
    const signatory = await signatoryOf(req)
    const validTo = signatory.validTo ?? clock.today()
    await res.page(FORM, signatoryEndingPage(signatoryEndingForm.filled({ validTo }), signatory))
  })

  post(paths.signatoryEnding, may('organisation.change'), async (req, res) => {
    const signatory = await signatoryOf(req)
    await handleForm(req, res, {
      form: signatoryEndingForm,
      view: FORM,
      page: (submission) => signatoryEndingPage(submission, signatory),
      act: async ({ validTo }) => {
        await endSigning(tools, actorOf(req), signatory.id, validTo ?? null)
        return { to: paths.signatories.to(), notice: `Последний день сохранён: ${politeName(signatory.name)}` }
      },
    })
  })

  get(paths.signatoryRemoval, may('organisation.change'), async (req, res) => {
    await res.page('common/organisation/confirm', signatoryRemovalPage(await signatoryOf(req)))
  })

  post(paths.signatoryRemoval, may('organisation.change'), async (req, res) => {
    await removeSigning(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Запись о подписанте убрана')
    res.redirect(303, paths.signatories.to())
  })
}
