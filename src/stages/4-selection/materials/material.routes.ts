import type { Request } from 'express'
import { dayOfMoment } from '../../../kit/calendar/day.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { readListQuery } from '../../../kit/lists/list-query.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { filesOf } from '../../../common/files/index.ts'
import { namedPeople } from '../../../common/people/index.ts'
import { competenceOptions } from '../../2-requests/index.ts'
import { addMaterial, attachToMaterial, changeMaterial, noteReading, removeFromMaterial, setArchived } from './material.actions.ts'
import { archiveForm, materialFileForm, materialForm, newMaterialForm } from './material.form.ts'
import { changeMaterialPage, materialListSpec, materialPage, materialsPage, newMaterialPage } from './material.pages.ts'
import { foundMaterial, listMaterials, materialExists, materialFor, peopleMeant, readerOf, readingsOf, usedTags } from './material.store.ts'
import type { Material } from './material.ts'
import { materialPaths } from './paths.ts'

const read = may('materials.read')
const manage = may('materials.manage')
const VIEWS = 'stages/4-selection/materials'
const FILE: UploadRule = { field: 'file', kinds: ['pdf', 'docx', 'xlsx', 'picture'] }

/** @param stageHref page with the done-tests of the stage */
export function materialRoutes(tools: Tools, stageHref: string): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools
  const choices = { competences: competenceOptions() }

  get(materialPaths.materials, read, async (req, res) => {
    const actor = actorOf(req)
    const query = readListQuery(req.query, materialListSpec)
    const reader = await readerOf(db, actor)
    const { tag, audience, state } = query.filters
    const [materials, tags] = await Promise.all([listMaterials(db, { q: query.q, tag, audience, archived: state === 'archived' }, reader, actor.personId), usedTags(db)])
    await res.page(`${VIEWS}/materials`, materialsPage({ materials, query, tags, reader, mayManage: can(actor, 'materials.manage'), stageHref, today: clock.today(), zone: clock.zone }))
  })

  get(materialPaths.newMaterial, manage, async (_req, res) => res.page(`${VIEWS}/material-form`, newMaterialPage(newMaterialForm.filled({ id: newId() }))))

  post(materialPaths.newMaterial, manage, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await materialExists(db, id))) return res.redirect(303, materialPaths.material.to({ id }))
    await handleForm(req, res, {
      form: newMaterialForm,
      choices,
      view: `${VIEWS}/material-form`,
      page: newMaterialPage,
      act: async ({ file: _file, ...values }) => {
        await addMaterial(tools, actorOf(req), values, await uploadOf(req, FILE))
        return { to: materialPaths.material.to({ id: values.id }), notice: 'Материал добавлен' }
      },
    })
  }, { upload: FILE })

  get(materialPaths.material, read, async (req, res) => {
    const actor = actorOf(req)
    const reader = await readerOf(db, actor)
    const material = await materialFor(db, idOf(req), reader)
    await noteReading(tools, actor, material, reader)
    await res.page(`${VIEWS}/material`, await drawn(req, materialFileForm.filled({ fileId: newId() })))
  })

  get(materialPaths.change, manage, async (req, res) => {
    const { version, title, description, audience, url, tags } = await foundMaterial(db, idOf(req))
    await res.page(`${VIEWS}/material-form`, await drawnChange(req, materialForm.filled({ version: String(version), title, description, audience, url: url ?? undefined, tags })))
  })

  post(materialPaths.change, manage, (req, res) => handleForm(req, res, {
    form: materialForm,
    choices,
    view: `${VIEWS}/material-form`,
    page: (submission) => drawnChange(req, submission),
    act: async ({ version, ...values }) => {
      await changeMaterial(tools, actorOf(req), idOf(req), version, values)
      return { to: materialPaths.material.to({ id: idOf(req) }), notice: 'Материал изменён' }
    },
  }))

  post(materialPaths.files, manage, (req, res) => handleForm(req, res, {
    form: materialFileForm,
    view: `${VIEWS}/material`,
    page: (submission) => drawn(req, submission),
    act: async ({ fileId }) => {
      const upload = await uploadOf(req, FILE)
      if (upload === undefined) throw new Refusal('invalid', 'Выберите файл', { field: 'file' })
      await attachToMaterial(tools, actorOf(req), idOf(req), fileId, upload)
      return { to: materialPaths.material.to({ id: idOf(req) }), notice: 'Файл приложен' }
    },
  }), { upload: FILE })

  post(materialPaths.fileRemoval, manage, async (req, res) => {
    await removeFromMaterial(tools, actorOf(req), idOf(req), String(req.params['file']))
    await leaveNotice(req, 'Файл убран')
    res.redirect(303, materialPaths.material.to({ id: idOf(req) }))
  })

  post(materialPaths.archive, manage, async (req, res) => {
    const given = archiveForm.read(req.body)
    if (!given.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте её заново и повторите.')
    const archived = given.values.state === 'archived'
    await setArchived(tools, actorOf(req), idOf(req), given.values.version, archived ? clock.today() : null)
    await leaveNotice(req, archived ? 'Материал в архиве: читатели его не видят' : 'Материал снова в списке')
    res.redirect(303, materialPaths.material.to({ id: idOf(req) }))
  })

  async function drawn(req: Request, attachment: Submission) {
    const actor = actorOf(req)
    const reader = await readerOf(db, actor)
    const material = await materialFor(db, idOf(req), reader)
    const [files, readers] = await Promise.all([filesOf(db, { kind: 'material', id: material.id }), reader.runs ? readersOf(material) : undefined])
    return materialPage({ material, files, reader, mayManage: can(actor, 'materials.manage'), stageHref, readers, attachment, today: clock.today() })
  }

  async function drawnChange(req: Request, submission: Submission) {
    return changeMaterialPage(await foundMaterial(db, idOf(req)), submission)
  }

  async function readersOf({ id, audience }: Material) {
    const [readings, meant] = await Promise.all([readingsOf(db, id), peopleMeant(db, audience, clock.today())])
    const readOn = new Map(readings.map(({ personId, readAt }) => [personId, dayOfMoment(readAt, clock.zone)]))
    const people = await namedPeople(db, [...meant, ...readOn.keys()])
    return {
      read: people.flatMap((person) => { const on = readOn.get(person.id); return on === undefined ? [] : [{ name: person.name, on }] }),
      waiting: people.filter((person) => !readOn.has(person.id)),
    }
  }

  return { get, post, routes }
}
