// Pictures are drawn anew before they are kept: place, camera and owner of a photograph never reach the database.
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { eraseFile, fileById, keepFile } from '../../../common/files/index.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { assertDraft, type Picture, type Publication } from './publication.ts'
import { changePublication, dropPicture, foundPublication, insertPicture } from './publication.store.ts'
import { notePublication } from './publication.actions.ts'

/** Wide enough for a screen, light enough for a phone. */
const LONGEST_PIXELS = 1600
const MOST_PICTURES = 10

export const PICTURE_SUBJECT = 'publication'

/** The id of the picture was made with the form: sent twice, it is kept once. @throws Refusal at the field «file» */
export async function addPicture(tools: Tools, actor: Actor, id: string, picture: Picture, file: Buffer): Promise<void> {
  const { bytes, mediaType } = await tools.pictures.clean(file, LONGEST_PIXELS)
  await onDraft(tools, actor, id, 'добавлен снимок', async (tx, publication, at) => {
    if (publication.pictures.length >= MOST_PICTURES) throw new Refusal('invalid', `Снимков уже ${MOST_PICTURES}. Уберите лишний, чтобы добавить новый.`, { field: 'file' })
    if ((await fileById(tx, picture.id)) !== null) return false
    await keepFile(tx, { id: picture.id, name: `Снимок ${publication.pictures.length + 1}.jpg`, mediaType, bytes, subject: { kind: PICTURE_SUBJECT, id }, purpose: 'picture', uploadedById: actor.personId }, at)
    await insertPicture(tx, id, picture, publication.pictures.length + 1)
    return true
  })
}

export async function removePicture(tools: Tools, actor: Actor, id: string, pictureId: string): Promise<void> {
  await onDraft(tools, actor, id, 'убран снимок', async (tx, publication, at) => {
    const picture = found(publication.pictures.find((one) => one.id === pictureId), 'Такого снимка уже нет. Откройте публикацию.')
    await dropPicture(tx, picture.id)
    await eraseFile(tx, picture.id, at)
    return true
  })
}

async function onDraft(tools: Tools, actor: Actor, id: string, words: string, work: (tx: Db, publication: Publication, at: Date) => Promise<boolean>): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const publication = await foundPublication(tx, id)
    assertDraft(publication)
    if (!(await work(tx, publication, at))) return
    await changePublication(tx, publication, {}, at)
    await notePublication(tx, actor, at, publication, 'changed', { words })
  })
}
