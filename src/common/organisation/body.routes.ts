import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import type { Room } from '../../web/room.ts'
import { changeBody } from './body.actions.ts'
import { bodyForm, bodyInput, bodyValues } from './body.form.ts'
import { bodiesPage, bodyPage, newBodyPage } from './body.pages.ts'
import { bodiesOf } from './body.store.ts'
import type { Body } from './body.ts'
import { organisationPaths as paths } from './paths.ts'

const FORM = 'common/organisation/form'

/** Bodies that adopt and agree local acts. */
export function addBodies({ get, post }: Room, tools: Tools): void {
  const { database } = tools
  const bodyOf = async (req: Request): Promise<Body> => {
    const all = await bodiesOf(database)
    return found(all.find(({ id }) => id === req.params['id']), 'Такого органа в списке нет')
  }

  get(paths.bodies, may('organisation.read'), async (_req, res) => {
    await res.page('common/organisation/bodies', bodiesPage(await bodiesOf(database)))
  })

  get(paths.newBody, may('organisation.change'), async (_req, res) => {
    const position = (await bodiesOf(database)).length + 1
    await res.page(FORM, newBodyPage(bodyForm.filled({ id: newId(), act: 'agrees', position, active: 'yes' })))
  })

  post(paths.newBody, may('organisation.change'), (req, res) =>
    handleForm(req, res, {
      form: bodyForm,
      view: FORM,
      page: newBodyPage,
      act: async (values) => {
        await changeBody(tools, actorOf(req), bodyValues(values))
        return { to: paths.bodies.to(), notice: 'Орган добавлен' }
      },
    }))

  get(paths.body, may('organisation.change'), async (req, res) => {
    const body = await bodyOf(req)
    await res.page(FORM, bodyPage(bodyForm.filled(bodyInput(body)), body))
  })

  post(paths.body, may('organisation.change'), async (req, res) => {
    const body = await bodyOf(req)
    await handleForm(req, res, {
      form: bodyForm,
      view: FORM,
      page: (submission) => bodyPage(submission, body),
      act: async (values) => {
        await changeBody(tools, actorOf(req), { ...bodyValues(values), id: body.id })
        return { to: paths.bodies.to(), notice: 'Орган сохранён' }
      },
    })
  })
}
