import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { bodiesOf } from '../../../common/organisation/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { adoptionForm } from './regulation.form.ts'
import { adoptionPage, bodyChoices, regulationRemovalPage, revisionPage } from './regulation-forms.pages.ts'
import { dropProject, recordAdoptions, reviseRegulation, startRegulation } from './regulation.actions.ts'
import { regulationById } from './regulation.store.ts'

const FORM = 'stages/1-conditions/form'
const CONFIRM = 'stages/1-conditions/confirm'
const change = may('regulation.change')

/** Editions of the regulation: the first project, new editions, minutes of the bodies. */
export function addRegulationEditing({ get, post }: Room, tools: Tools): void {
  const { database: db } = tools
  const pageOf = (id: string) => paths.regulation.to({}, { edition: id })
  const regulationOf = async (req: Request) =>
    found(await regulationById(db, String(req.params['id'])), 'Такой редакции Положения нет. Откройте действующую.')

  post(paths.regulation, change, async (req, res) => {
    const id = sentId(req) || newId()
    await startRegulation(tools, actorOf(req), id)
    await leaveNotice(req, 'Проект Положения составлен: проверьте главы')
    res.redirect(303, pageOf(id))
  })

  get(paths.adoption, change, async (req, res) => {
    const regulation = await regulationOf(req)
    const adoptions = regulation.adoptions.map(({ bodyId, minutesNumber, minutesDate }) => ({
      body: bodyId,
      number: minutesNumber ?? undefined,
      date: minutesDate ?? undefined,
    }))
    const submission = adoptionForm.filled({ version: String(regulation.version), adoptions })
    return res.page(FORM, adoptionPage(regulation, bodyChoices(await bodiesOf(db), regulation), submission))
  })
  post(paths.adoption, change, async (req, res) => {
    const regulation = await regulationOf(req)
    const choices = bodyChoices(await bodiesOf(db), regulation)
    await handleForm(req, res, {
      form: adoptionForm,
      choices,
      view: FORM,
      page: (submission) => adoptionPage(regulation, choices, submission),
      act: async ({ version, adoptions }) => {
        const rows = adoptions.map(({ body, number, date }) => ({
          bodyId: body,
          minutesNumber: number ?? null,
          minutesDate: date ?? null,
        }))
        await recordAdoptions(tools, actorOf(req), regulation.id, Number(version), rows)
        return { to: pageOf(regulation.id), notice: 'Протоколы сохранены' }
      },
    })
  })

  get(paths.regulationRevision, change, async (req, res) =>
    res.page(CONFIRM, revisionPage(await regulationOf(req), newId())),
  )
  post(paths.regulationRevision, change, async (req, res) => {
    const id = sentId(req) || newId()
    await reviseRegulation(tools, actorOf(req), String(req.params['id']), id)
    await leaveNotice(req, 'Проект новой редакции составлен')
    res.redirect(303, pageOf(id))
  })

  get(paths.regulationRemoval, change, async (req, res) =>
    res.page(CONFIRM, regulationRemovalPage(await regulationOf(req))),
  )
  post(paths.regulationRemoval, change, async (req, res) => {
    await dropProject(tools, actorOf(req), String(req.params['id']))
    await leaveNotice(req, 'Проект Положения убран')
    res.redirect(303, paths.regulation.to())
  })
}
