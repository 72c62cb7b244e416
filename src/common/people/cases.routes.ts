import type { Request } from 'express'
import { found } from '../../kit/refusal.ts'
import { draftNameCases } from '../../kit/russian/cases.ts'
import { draftPostCases } from '../../kit/russian/posts.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { changeCases } from './cases.actions.ts'
import { casesForm, casesInputOf } from './cases.form.ts'
import { casesPage } from './cases.pages.ts'
import { peoplePaths } from './paths.ts'
import { personById } from './person.store.ts'
import { sentValue } from './sent-value.ts'

const VIEW = 'common/people/cases'

/** The stored cases of a name and a post. */
export function casesRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const personOf = async (req: Request) => found(await personById(tools.database, idOf(req)))

  get(peoplePaths.cases, may('people.change'), async (req, res) => {
    const person = await personOf(req)
    const isDrafted = req.query['draft'] === 'yes'
    const drafted = { nameCases: draftNameCases(person.name, person.gender), postCases: draftPostCases(person.post) }
    const filled = casesForm.filled({ version: String(person.version), ...casesInputOf(isDrafted ? drafted : person) })
    await res.page(VIEW, casesPage(person, filled, isDrafted))
  })

  post(peoplePaths.cases, may('people.change'), async (req, res) => {
    const person = await personOf(req)
    const read = casesForm.read(req.body)
    // «Показать, как будет» draws the same page with what was entered and stores nothing.
    if (sentValue(req.body, 'look') === 'yes' && read.accepted) return res.page(VIEW, casesPage(person, read, false))
    return handleForm(req, res, {
      form: casesForm,
      view: VIEW,
      page: async (submission) => casesPage(await personOf(req), submission, false),
      act: async (input) => {
        await changeCases(tools, actorOf(req), person.id, input)
        return { to: peoplePaths.person.to({ id: person.id }), notice: 'Падежи сохранены' }
      },
    })
  })

  return { get, post, routes }
}
