// Materials are added, changed, put away; their files are kept by the room of files.
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { fileById, keepFile, removeFile } from '../../../common/files/index.ts'
import { note, type Details, type NewEntry } from '../../../common/journal/index.ts'
import { assertInUse, isMeantFor, materialSubject, type Audience, type Material, type Reader } from './material.ts'
import { changeMaterialRow, foundMaterial, insertMaterial, keepReading, materialExists, replaceTags, staleMaterial } from './material.store.ts'

interface MaterialValues {
  title: string
  description?: string | undefined
  audience: Audience
  url?: string | undefined
  tags?: string[] | undefined
}

interface Uploaded {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** A second press of the same form meets the first. @throws Refusal when there is nothing to read */
export async function addMaterial(tools: Tools, actor: Actor, { id, ...values }: MaterialValues & { id: string }, upload: Uploaded | undefined): Promise<void> {
  if (upload === undefined && values.url === undefined && (values.description ?? '') === '') {
    throw new Refusal('invalid', 'Приложите файл, дайте ссылку или напишите, о чём материал', { field: 'file' })
  }
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await materialExists(tx, id)) return
    const { tags, ...columns } = keptValues(values)
    await insertMaterial(tx, { id, ...columns, tags }, at, actor.personId)
    if (upload !== undefined) await keep(tx, actor, id, `${id}-1`, upload, at)
    await noteMaterial(tx, actor, at, { id, title: values.title }, 'added')
  })
}

export async function changeMaterial(tools: Tools, actor: Actor, id: string, version: string, values: MaterialValues): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const material = await fresh(tx, id, version)
    assertInUse(material)
    const { tags, ...columns } = keptValues(values)
    await changeMaterialRow(tx, material, columns, at)
    await replaceTags(tx, id, tags)
    await noteMaterial(tx, actor, at, { id, title: values.title }, 'changed')
  })
}

/** Out of sight for readers, or back; nothing is deleted. */
export async function setArchived(tools: Tools, actor: Actor, id: string, version: string, archivedOn: Day | null): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const now = await foundMaterial(tx, id)
    if ((now.archivedOn === null) === (archivedOn === null)) return
    const material = await fresh(tx, id, version)
    await changeMaterialRow(tx, material, { archivedOn }, at)
    await noteMaterial(tx, actor, at, material, archivedOn === null ? 'changed' : 'archived', archivedOn === null ? { words: 'снова в списке' } : undefined)
  })
}

/** `fileId` was made with the form: sent twice, the file is kept once. */
export async function attachToMaterial(tools: Tools, actor: Actor, id: string, fileId: string, upload: Uploaded): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const material = await foundMaterial(tx, id)
    assertInUse(material)
    if ((await fileById(tx, fileId)) !== null) return
    await keep(tx, actor, id, fileId, upload, at)
    await noteMaterial(tx, actor, at, material, 'changed', { words: `добавлен файл «${upload.name}»` })
  })
}

export async function removeFromMaterial(tools: Tools, actor: Actor, id: string, fileId: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const material = await foundMaterial(tx, id)
    const file = await fileById(tx, fileId)
    if (file === null) return
    found(file.subject.kind === 'material' && file.subject.id === id ? file : null, 'Такого файла нет. Откройте материал.')
    await removeFile(tx, fileId, at)
    await noteMaterial(tx, actor, at, material, 'changed', { words: `убран файл «${file.name}»` })
  })
}

/** The first opening by somebody it is meant for. Looking changes nothing, so the journal stays silent. */
export async function noteReading(tools: Tools, actor: Actor, material: Material, reader: Reader): Promise<void> {
  if (material.archivedOn !== null || !isMeantFor(material, reader)) return
  await tools.transaction((tx) => keepReading(tx, material.id, actor.personId, tools.clock.now()))
}

async function keep(tx: Db, actor: Actor, materialId: string, fileId: string, upload: Uploaded, at: Date): Promise<void> {
  await keepFile(tx, { ...upload, id: fileId, subject: { kind: 'material', id: materialId }, purpose: 'material', uploadedById: actor.personId }, at)
}

function keptValues({ title, description, audience, url, tags = [] }: MaterialValues) {
  return { title, description: description ?? '', audience, url: url ?? null, tags }
}

async function fresh(tx: Db, id: string, version: string): Promise<Material> {
  const material = await foundMaterial(tx, id)
  if (String(material.version) !== version) throw await staleMaterial(tx, id)
  return material
}

async function noteMaterial(tx: Db, actor: Actor, at: Date, material: Pick<Material, 'id' | 'title'>, verb: NewEntry['verb'], details?: Details): Promise<void> {
  await note(tx, actor, at, { verb, subject: materialSubject(material), stage: 4, ...(details && { details }) })
}
