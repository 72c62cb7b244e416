import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { peopleByIds, peopleOn } from '../../../common/people/index.ts'
import { practicePaths } from './paths.ts'
import { picturesOf } from './picture.store.ts'
import { sayFaces } from './practice-file.actions.ts'
import { facesForm } from './practice.form.ts'
import { facesPage, filledFaces, practiceChoices } from './practice-forms.pages.ts'
import { practiceFor } from './practice.store.ts'

const manage = may('practices.manage')
const VIEW = 'stages/6-completion/practices/practice-form'

/** Before outsiders see a picture somebody says whom it shows. */
export function addFaces({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(practicePaths.faces, manage, async (req, res) => {
    const { picture } = await asked(req)
    await res.page(VIEW, await drawn(req, filledFaces(picture)))
  })

  post(practicePaths.faces, manage, async (req, res) => {
    const { practice, picture, people } = await asked(req)
    await handleForm(req, res, {
      form: facesForm,
      choices: practiceChoices(people),
      view: VIEW,
      page: (submission) => drawn(req, submission),
      act: async ({ faces, people: named = [] }) => {
        await sayFaces(tools, actorOf(req), practice.id, picture.id, faces === 'stays' ? null : faces === 'nobody' ? [] : named)
        return { to: practicePaths.practice.to({ id: practice.id }), notice: faces === 'stays' ? 'Снимок видят только сотрудники сада' : 'Записано, кого можно узнать' }
      },
    })
  })

  async function asked(req: Request) {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    const picture = found((await picturesOf(db, [practice.id])).find(({ id }) => id === req.params['picture']), 'Такого снимка уже нет. Откройте практику.')
    const people = await peopleOn(db, clock.today())
    const gone = (picture.shown ?? []).filter((id) => !people.some((person) => person.id === id))
    return { practice, picture, people: [...people, ...(await peopleByIds(db, gone))] }
  }

  async function drawn(req: Request, submission: Submission) {
    const { practice, picture, people } = await asked(req)
    return facesPage(practice, picture, people, submission)
  }
}
