// Pictures and files of a practice: a picture is drawn anew without its metadata and has its words.
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { eraseFile, fileById, keepFile } from '../../../common/files/index.ts'
import { insertPicture, keepFaces, picturesOf, removePicture } from './picture.store.ts'
import { notePractice } from './practice.actions.ts'
import { assertMayChange } from './practice.ts'
import { practiceFor } from './practice.store.ts'

/** Pixels on the longer side: 180 to an inch over the width of a sheet, and quick on a phone. */
const LONGEST = 1200

interface Uploaded {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** `fileId` was made with the form: sent twice, the file is kept once. @throws Refusal at «alt» for a picture without words */
export async function attachToPractice(tools: Tools, actor: Actor, id: string, { fileId, alt }: { fileId: string; alt: string | undefined }, upload: Uploaded): Promise<void> {
  const isPicture = upload.mediaType.startsWith('image/')
  if (isPicture && alt === undefined) throw new Refusal('invalid', 'Напишите, что на снимке: его услышат те, кто не видит', { field: 'alt' })
  const clean = isPicture ? await tools.pictures.clean(Buffer.from(upload.bytes), LONGEST) : undefined
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const practice = await practiceFor(tx, id, actor)
    assertMayChange(practice, actor)
    if ((await fileById(tx, fileId)) !== null) return
    const kept = clean === undefined ? upload : { bytes: clean.bytes, mediaType: clean.mediaType, name: `${upload.name.replace(/\.\w+$/, '')}.jpg` }
    await keepFile(tx, { ...kept, id: fileId, subject: { kind: 'practice', id }, purpose: clean === undefined ? 'practice' : 'picture', uploadedById: actor.personId }, at)
    if (clean !== undefined) await insertPicture(tx, { id: fileId, practiceId: id, alt: alt ?? '', width: clean.width, height: clean.height })
    await notePractice(tx, actor, at, practice, 'changed', { words: clean === undefined ? `добавлен файл «${upload.name}»` : `добавлен снимок «${alt ?? ''}»` })
  })
}

/** Who can be recognised: asked before outsiders see the picture, whoever is named must have allowed it. Null keeps it inside the house. */
export async function sayFaces(tools: Tools, actor: Actor, id: string, pictureId: string, shown: readonly string[] | null): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const practice = await practiceFor(tx, id, actor)
    const picture = found((await picturesOf(tx, [id])).find((one) => one.id === pictureId), 'Такого снимка уже нет. Откройте практику.')
    if (JSON.stringify(picture.shown) === JSON.stringify(shown)) return
    await keepFaces(tx, pictureId, shown)
    const words = shown === null ? 'не показывать всем' : shown.length === 0 ? 'людей не узнать' : 'узнать можно коллег'
    await notePractice(tx, actor, at, practice, 'changed', { words: `снимок «${picture.alt}»: ${words}` })
  })
}

/** The bytes are gone as well: somebody may have asked not to be shown. */
export async function removeFromPractice(tools: Tools, actor: Actor, id: string, fileId: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const practice = await practiceFor(tx, id, actor)
    assertMayChange(practice, actor)
    const file = await fileById(tx, fileId)
    if (file === null) return
    found(file.subject.kind === 'practice' && file.subject.id === id ? file : null, 'Такого файла нет. Откройте практику.')
    await removePicture(tx, fileId)
    await eraseFile(tx, fileId, at)
    await notePractice(tx, actor, at, practice, 'changed', { words: `убран файл «${file.name}»` })
  })
}
