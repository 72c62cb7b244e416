import { Refusal } from '../../../kit/refusal.ts'
import { newId } from '../../../kit/ids.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { publicityPaths } from '../paths.ts'
import { ownResource } from '../resource.ts'
import { checkPublication } from './publication-check.facts.ts'
import { personForm, pictureForm, postingForm, removalForm, stepForm } from './publication.form.ts'
import { publicationPage } from './publication.pages.ts'
import { foundPublication } from './publication.store.ts'
import { releasePage, removalPage } from './publication-forms.pages.ts'
import { publicationView } from './publication-view.facts.ts'
import { notePosting, noteTakenDown, publish, removePublication } from './release.actions.ts'
import { takedowns } from './takedown.facts.ts'
import { takedownPage } from './takedown.pages.ts'

const VIEWS = 'stages/7-publicity/news'

/** Publishing, noting where it stands, taking it back. */
export function releaseRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock, publicUrl } = tools
  const manage = may('publicity.manage')

  get(publicityPaths.takedown, may('publicity.read'), async (req, res) => {
    const today = clock.today()
    await res.page(`${VIEWS}/takedown`, takedownPage(await takedowns(db, today), can(actorOf(req), 'publicity.manage'), today))
  })

  get(publicityPaths.release, manage, async (req, res) => {
    const publication = await foundPublication(db, idOf(req))
    await res.page(`${VIEWS}/confirm`, releasePage(publication, await checkPublication(db, publication, clock.today()), ownResource(publicUrl)))
  })

  post(publicityPaths.release, manage, async (req, res) => {
    const given = stepForm.read(req.body)
    if (!given.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте публикацию заново.')
    await publish(tools, actorOf(req), idOf(req), given.values.version)
    await leaveNotice(req, { tone: 'good', title: 'Опубликовано', words: 'Для других страниц готов текст: скопируйте его и отметьте ссылку.' })
    res.redirect(303, publicityPaths.publication.to({ id: idOf(req) }))
  })

  post(publicityPaths.posting, manage, (req, res) => handleForm(req, res, {
    form: postingForm, view: `${VIEWS}/publication`,
    page: async (submission) => {
      const publication = await foundPublication(db, idOf(req))
      const posting = { place: String(req.params['place']), submission: { ...submission, entered: { ...submission.entered, version: [String(publication.version)] } } }
      return publicationPage(await publicationView(tools, publication, true, { person: personForm.filled(), picture: pictureForm.filled({ pictureId: newId() }), posting }))
    },
    act: async ({ version, ...values }) => {
      await notePosting(tools, actorOf(req), idOf(req), String(req.params['place']), version, values)
      return { to: publicityPaths.publication.to({ id: idOf(req) }), notice: 'Размещение отмечено' }
    },
  }))

  post(publicityPaths.takingDown, manage, async (req, res) => {
    await noteTakenDown(tools, actorOf(req), idOf(req), String(req.params['place']))
    await leaveNotice(req, 'Отмечено: снято')
    res.redirect(303, publicityPaths.takedown.to())
  })

  get(publicityPaths.removal, manage, async (req, res) => res.page(`${VIEWS}/form`, removalPage(await foundPublication(db, idOf(req)), removalForm.filled())))

  post(publicityPaths.removal, manage, (req, res) => handleForm(req, res, {
    form: removalForm, view: `${VIEWS}/form`,
    page: async (submission) => removalPage(await foundPublication(db, idOf(req)), submission),
    act: async ({ version, why }) => {
      await removePublication(tools, actorOf(req), idOf(req), version, why)
      return { to: publicityPaths.publication.to({ id: idOf(req) }), notice: 'Публикация снята' }
    },
  }))

  return { get, post, routes }
}
