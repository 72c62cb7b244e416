import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { readListQuery } from '../../../kit/lists/list-query.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { peopleByIds, peopleOn, type Person } from '../../../common/people/index.ts'
import { resultWords, usesOfPractices } from '../../5-pairs/index.ts'
import { namedAuthors } from './author.store.ts'
import { addBooklet } from './booklet.routes.ts'
import { changePractice, proposePractice } from './practice.actions.ts'
import { newPracticeForm, newPracticeOfOthersForm, practiceForm, practiceOfOthersForm } from './practice.form.ts'
import { changePracticePage, newPracticePage, practiceChoices } from './practice-forms.pages.ts'
import { addFaces } from './faces.routes.ts'
import { addPractice } from './practice.routes.ts'
import { assertMayChange, seesAll } from './practice.ts'
import { countPractices, listPractices, practiceExists, practiceFor } from './practice.store.ts'
import { practiceListSpec, practicesPage, shelves, type Shelf } from './practices.pages.ts'
import { practicePaths } from './paths.ts'

const read = may('practices.read')
const propose = may('practices.propose')
const VIEWS = 'stages/6-completion/practices'

/** The methodical library; addresses with a word in place of an id come first. */
export function practiceRoutes(tools: Tools): Room {
  const whole = room()
  addLibrary(whole, tools)
  addBooklet(whole, tools)
  addPractice(whole, tools)
  addFaces(whole, tools)
  return whole
}

function addLibrary({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(practicePaths.practices, read, async (req, res) => {
    const actor = actorOf(req)
    const query = readListQuery(req.query, practiceListSpec)
    const asked = shelves.find((one) => one === query.filters.shelf) ?? 'accepted'
    const shelf: Shelf = seesAll(actor) || asked === 'own' ? asked : 'accepted'
    const { tag, age } = query.filters
    const { practices, page } = await listPractices(db, { q: query.q, tag, age, ...(shelf === 'own' ? { ownOf: actor.personId } : { state: shelf }) }, actor.personId, query.page)
    const [named, uses, counts, own] = await Promise.all([
      namedAuthors(db, practices.map(({ authorId }) => authorId), clock.today()), usesOfPractices(db, practices.map(({ id }) => id)), countPractices(db), countPractices(db, actor.personId),
    ])
    const results = new Map(practices.map(({ id }) => [id, resultWords(uses.filter(({ practiceId }) => practiceId === id))]))
    const all = Object.values(own).reduce((sum, count) => sum + count, 0)
    await res.page(`${VIEWS}/practices`, practicesPage({ practices, page, counts: seesAll(actor) ? counts : { accepted: counts.accepted ?? 0 }, own: all, query, shelf, named, results, actor }))
  })

  get(practicePaths.newPractice, propose, async (req, res) => {
    const people = await authorsFor(req)
    await res.page(`${VIEWS}/practice-form`, newPracticePage(people, (people === undefined ? newPracticeForm : newPracticeOfOthersForm).filled({ id: newId() })))
  })

  post(practicePaths.newPractice, propose, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await practiceExists(db, id))) return res.redirect(303, practicePaths.practice.to({ id }))
    const people = await authorsFor(req)
    await handleForm(req, res, {
      form: people === undefined ? newPracticeForm : newPracticeOfOthersForm,
      choices: practiceChoices(people),
      view: `${VIEWS}/practice-form`,
      page: (submission) => newPracticePage(people, submission),
      act: async (values) => {
        await proposePractice(tools, actorOf(req), values)
        return { to: practicePaths.practice.to({ id: values.id }), notice: 'Практика предложена. Теперь можно приложить снимки и файлы' }
      },
    })
  })

  get(practicePaths.change, propose, async (req, res) => {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    assertMayChange(practice, actorOf(req))
    const { version, title, description, steps, result, tags, ages, authorId, authorWords } = practice
    const values = { version: String(version), title, description, steps: steps ?? undefined, result: result ?? undefined, tags, ages: ages as ('early' | 'junior')[], authorWords: authorWords ?? undefined }
    const people = await authorsFor(req, authorId)
    await res.page(`${VIEWS}/practice-form`, await drawnChange(req, people === undefined ? practiceForm.filled(values) : practiceOfOthersForm.filled({ ...values, author: authorId ?? undefined })))
  })

  post(practicePaths.change, propose, async (req, res) => {
    const { id, authorId } = await practiceFor(db, idOf(req), actorOf(req))
    const people = await authorsFor(req, authorId)
    await handleForm(req, res, {
      form: people === undefined ? practiceForm : practiceOfOthersForm,
      choices: practiceChoices(people),
      view: `${VIEWS}/practice-form`,
      page: (submission) => drawnChange(req, submission),
      act: async ({ version, ...values }) => {
        await changePractice(tools, actorOf(req), id, version, values)
        return { to: practicePaths.practice.to({ id }), notice: 'Практика изменена' }
      },
    })
  })

  async function drawnChange(req: Request, submission: Submission) {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    return changePracticePage(practice, await authorsFor(req, practice.authorId), submission)
  }

  /** Whom the curator may name: everybody of today and the author there is, who may have left. */
  async function authorsFor(req: Request, authorId: string | null = null): Promise<Person[] | undefined> {
    if (!can(req.actor, 'practices.manage')) return undefined
    const people = await peopleOn(db, clock.today())
    const known = authorId === null || people.some(({ id }) => id === authorId) ? [] : await peopleByIds(db, [authorId])
    return [...people, ...known]
  }
}
