import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { fileById, keepFile, removeFile } from '../files/index.ts'
import { note } from '../journal/index.ts'
import type { Db } from '../../tools.ts'
import { purposeOf } from './attachment.ts'
import { assertEditable, assertRegistered, type Document } from './document.ts'
import { saveDocument } from './document.store.ts'
import { foundDocument, freshDocument } from './fresh-document.store.ts'
import { paperReference } from './paper-name.ts'

interface Uploaded {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** Scan or detached signature of a registered paper. `fileId` was made with the form: sent twice, it is kept once. */
export async function attachFile(
  tools: Tools,
  actor: Actor,
  id: string,
  fileId: string,
  upload: Uploaded,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await foundDocument(tx, id)
    assertRegistered(document)
    if (await fileById(tx, fileId)) return
    await keepFile(
      tx,
      {
        ...upload,
        id: fileId,
        subject: { kind: 'document', id },
        purpose: purposeOf(upload.mediaType),
        uploadedById: actor.personId,
      },
      at,
    )
    await noteFile(tx, actor, at, document, upload.name)
  })
}

/** A .docx finished in Word becomes the version that is registered beside the system's text; a newer one takes its place. */
export async function loadWordFile(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  upload: Uploaded,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await freshDocument(tx, actor, id, version)
    assertEditable(document, can(actor, 'documents.register'))
    if (document.wordFileId !== null) await removeFile(tx, document.wordFileId, at)
    const subject = { kind: 'document', id }
    const wordFileId = await keepFile(tx, { ...upload, subject, purpose: 'word', uploadedById: actor.personId }, at)
    await saveDocument(tx, document, { wordFileId }, at)
    await noteFile(tx, actor, at, document, upload.name)
  })
}

async function noteFile(tx: Db, actor: Actor, at: Date, document: Document, name: string): Promise<void> {
  const to =
    document.state === 'registered' ? paperReference(document, 'dat') : `проекту ${paperReference(document, 'gen')}`
  await note(tx, actor, at, {
    verb: 'attached',
    subject: { kind: 'document', id: document.id, name: `к ${to}` },
    ...(document.stage !== null && { stage: document.stage }),
    details: { words: name },
  })
}
