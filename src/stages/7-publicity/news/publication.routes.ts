import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { depersonalised } from '../depersonalise.ts'
import { publicityPaths } from '../paths.ts'
import { peopleChoices, resourceChoices } from './choices.facts.ts'
import { addPicture, removePicture } from './picture.actions.ts'
import { changeDraft, chooseVariant, dropDraft, namePerson, unnamePerson, writePlain } from './publication.actions.ts'
import { personForm, pictureForm, plainForm, publicationForm, stepForm, variantForm } from './publication.form.ts'
import { publicationPage } from './publication.pages.ts'
import { foundPublication } from './publication.store.ts'
import { changePublicationPage, droppingPage, plainPage } from './publication-forms.pages.ts'
import { knownPeople } from '../people.store.ts'
import { publicationView } from './publication-view.facts.ts'

const VIEWS = 'stages/7-publicity/news'
const PICTURE: UploadRule = { field: 'file', kinds: ['picture'] }

/** One publication while it is prepared: texts, people, pictures. */
export function publicationRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db } = tools
  const manage = may('publicity.manage')

  get(publicityPaths.publication, may('publicity.read'), async (req, res) => res.page(`${VIEWS}/publication`, await drawn(req)))

  get(publicityPaths.change, manage, async (req, res) => {
    const publication = await foundPublication(db, idOf(req))
    const { version, title, text, stage, level, places } = publication
    const choices = await resourceChoices(tools, places.map(({ resource }) => resource))
    const filled = publicationForm.filled({ version: String(version), title, text, stage: String(stage), level, places: places.map(({ resource }) => resource) })
    await res.page(`${VIEWS}/form`, changePublicationPage(publication, filled, choices))
  })

  post(publicityPaths.change, manage, async (req, res) => {
    const publication = await foundPublication(db, idOf(req))
    const choices = await resourceChoices(tools, publication.places.map(({ resource }) => resource))
    await handleForm(req, res, {
      form: publicationForm, choices, view: `${VIEWS}/form`,
      page: async (submission) => changePublicationPage(await foundPublication(db, idOf(req)), submission, choices),
      act: async ({ version, ...values }) => {
        await changeDraft(tools, actorOf(req), idOf(req), version, values)
        return done(req, 'Сохранено')
      },
    })
  })

  get(publicityPaths.plain, manage, async (req, res) => {
    const publication = await foundPublication(db, idOf(req))
    const { version, title, text, plainTitle, plainText } = publication
    const [byRules = title, textByRules = text] = depersonalised([title, text], await knownPeople(db))
    await res.page(`${VIEWS}/form`, plainPage(publication, plainForm.filled({ version: String(version), title: plainTitle ?? byRules, text: plainText ?? textByRules })))
  })

  post(publicityPaths.plain, manage, (req, res) => handleForm(req, res, {
    form: plainForm, view: `${VIEWS}/form`,
    page: async (submission) => plainPage(await foundPublication(db, idOf(req)), submission),
    act: async ({ version, ...texts }) => {
      await writePlain(tools, actorOf(req), idOf(req), version, texts)
      return done(req, 'Текст без имён сохранён')
    },
  }))

  post(publicityPaths.variant, manage, async (req, res) => {
    const { version, names } = valuesOf(variantForm.read(req.body))
    await chooseVariant(tools, actorOf(req), idOf(req), version, names)
    await finish(req, names === 'hidden' ? 'Имена скрыты: проверьте текст' : 'Имена снова видны')
    res.redirect(303, publicityPaths.publication.to({ id: idOf(req) }))
  })

  post(publicityPaths.people, manage, async (req, res) => {
    const choices = await peopleChoices(tools)
    await handleForm(req, res, {
      form: personForm, choices, view: `${VIEWS}/publication`,
      page: (submission) => drawn(req, { person: submission }),
      act: async ({ version, person, items }) => {
        await namePerson(tools, actorOf(req), idOf(req), version, person, items)
        return done(req, 'Отмечено, кто назван')
      },
    })
  })

  post(publicityPaths.personRemoval, manage, async (req, res) => {
    const { version } = await foundPublication(db, idOf(req))
    await unnamePerson(tools, actorOf(req), idOf(req), String(version), String(req.params['person']))
    await finish(req, 'Убрано из списка')
    res.redirect(303, publicityPaths.publication.to({ id: idOf(req) }))
  })

  post(publicityPaths.pictures, manage, async (req, res) => {
    const choices = await peopleChoices(tools)
    await handleForm(req, res, {
      form: pictureForm, choices, view: `${VIEWS}/publication`,
      page: (submission) => drawn(req, { picture: submission }),
      act: async ({ pictureId, alt, shown = [] }) => {
        const upload = await uploadOf(req, PICTURE)
        if (upload === undefined) throw new Refusal('invalid', 'Выберите снимок', { field: 'file' })
        await addPicture(tools, actorOf(req), idOf(req), { id: pictureId, alt, shown }, upload.bytes)
        return done(req, 'Снимок добавлен')
      },
    })
  }, { upload: PICTURE })

  post(publicityPaths.pictureRemoval, manage, async (req, res) => {
    await removePicture(tools, actorOf(req), idOf(req), String(req.params['picture']))
    await finish(req, 'Снимок удалён')
    res.redirect(303, publicityPaths.publication.to({ id: idOf(req) }))
  })

  get(publicityPaths.dropping, manage, async (req, res) => res.page(`${VIEWS}/confirm`, droppingPage(await foundPublication(db, idOf(req)))))

  post(publicityPaths.dropping, manage, async (req, res) => {
    await dropDraft(tools, actorOf(req), idOf(req), valuesOf(stepForm.read(req.body)).version)
    await finish(req, 'Черновик удалён')
    res.redirect(303, publicityPaths.publications.to())
  })

  /** The page with one of its forms sent back. */
  async function drawn(req: Request, given: { person?: Submission; picture?: Submission } = {}) {
    const id = idOf(req)
    const publication = await foundPublication(db, id)
    const version = String(publication.version)
    const person = given.person ?? personForm.filled({ items: ['name'] })
    return publicationPage(await publicationView(tools, publication, can(actorOf(req), 'publicity.manage'), {
      person: { ...person, entered: { ...person.entered, version: [version] } },
      picture: given.picture ?? pictureForm.filled({ pictureId: newId() }),
      posting: undefined,
    }))
  }

  function done(req: Request, notice: string) {
    return { to: publicityPaths.publication.to({ id: idOf(req) }), notice }
  }

  return { get, post, routes }
}

const finish = (req: Request, words: string) => leaveNotice(req, words)

function valuesOf<T>(read: { accepted: true; values: T } | { accepted: false }): T {
  if (!read.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте её заново и повторите.')
  return read.values
}
