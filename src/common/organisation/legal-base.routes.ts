import type { Request } from 'express'
import { parseDay } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { changeLegalAct, takeOutLegalAct } from './legal-act.actions.ts'
import { legalActForm, legalActInput, legalActValues } from './legal-act.form.ts'
import { legalActPage, legalActRemovalPage, legalBasesPage, newLegalActPage } from './legal-base.pages.ts'
import type { OwnAct } from './legal-base.ts'
import { allLegalBases, ownActs } from './legal-base.store.ts'
import { organisationPaths as paths } from './paths.ts'

const FORM = 'common/organisation/form'

/** The catalogue of legal grounds and the kindergarten's own acts in it. */
export function addLegalBases({ get, post }: Room, tools: Tools): void {
  const { database, clock } = tools
  const actOf = async (req: Request): Promise<OwnAct> => {
    const all = await ownActs(database)
    return found(all.find(({ id }) => id === req.params['id']), 'Такого акта в списке нет')
  }

  get(paths.legalBases, may('organisation.read'), async (req, res) => {
    const asked = req.query['day']
    const day = (typeof asked === 'string' ? parseDay(asked) : undefined) ?? clock.today()
    await res.page('common/organisation/legal-bases', legalBasesPage(await allLegalBases(database), day))
  })

  get(paths.newLegalAct, may('organisation.change'), async (_req, res) => {
    const position = (await ownActs(database)).length + 1
    await res.page(FORM, newLegalActPage(legalActForm.filled({ id: newId(), position })))
  })

  post(paths.newLegalAct, may('organisation.change'), (req, res) =>
    handleForm(req, res, {
      form: legalActForm,
      view: FORM,
      page: newLegalActPage,
      act: async (values) => {
        await changeLegalAct(tools, actorOf(req), legalActValues(values))
        return { to: paths.legalBases.to(), notice: 'Основание добавлено' }
      },
    }))

  get(paths.legalAct, may('organisation.change'), async (req, res) => {
    const act = await actOf(req)
    await res.page(FORM, legalActPage(legalActForm.filled(legalActInput(act)), act.id))
  })

  post(paths.legalAct, may('organisation.change'), async (req, res) => {
    const { id } = await actOf(req)
    await handleForm(req, res, {
      form: legalActForm,
      view: FORM,
      page: (submission) => legalActPage(submission, id),
      act: async (values) => {
        await changeLegalAct(tools, actorOf(req), { ...legalActValues(values), id })
        return { to: paths.legalBases.to(), notice: 'Основание сохранено' }
      },
    })
  })

  get(paths.legalActRemoval, may('organisation.change'), async (req, res) => {
    await res.page('common/organisation/confirm', legalActRemovalPage(await actOf(req)))
  })

  post(paths.legalActRemoval, may('organisation.change'), async (req, res) => {
    await takeOutLegalAct(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Основание убрано')
    res.redirect(303, paths.legalBases.to())
  })
}
