import { createHash } from 'node:crypto'
import { newId } from '../../kit/ids.ts'
import type { Db } from '../../tools.ts'
import type { FileSubject, StoredFile } from './stored-file.ts'

interface NewFile {
  /** Made when the form was drawn, so that a form sent twice keeps one file. */
  id?: string
  name: string
  mediaType: string
  bytes: Uint8Array
  subject: FileSubject
  purpose: string
  uploadedById: string | null
}

/** Keeps a file with its bytes; always inside the transaction of what it belongs to. */
export async function keepFile(tx: Db, { bytes, subject, ...file }: NewFile, at: Date): Promise<string> {
  const id = file.id ?? newId()
  await tx.storedFile.create({
    data: {
      ...file,
      id,
      name: file.name.slice(0, 200),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      subjectKind: subject.kind,
      subjectId: subject.id,
      uploadedAt: at,
      bytes: { create: { bytes: new Uint8Array(bytes) } },
    },
  })
  return id
}

/** Files of a subject, oldest first; removed ones are left out. */
export async function filesOf(db: Db, subject: FileSubject): Promise<StoredFile[]> {
  const rows = await db.storedFile.findMany({
    where: { subjectKind: subject.kind, subjectId: subject.id, removedAt: null },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toStoredFile)
}

export async function fileById(db: Db, id: string): Promise<StoredFile | null> {
  const row = await db.storedFile.findFirst({ where: { id, removedAt: null } })
  return row && toStoredFile(row)
}

export async function bytesOf(db: Db, id: string): Promise<Uint8Array> {
  return (await db.fileBytes.findUniqueOrThrow({ where: { fileId: id } })).bytes
}

/** Takes a file out of sight when another one has taken its place. */
export async function removeFile(tx: Db, id: string, at: Date): Promise<void> {
  await tx.storedFile.update({ where: { id }, data: { removedAt: at } })
}

/** Takes a file out of sight and destroys its bytes: what nobody may show any more is not kept either. */
export async function eraseFile(tx: Db, id: string, at: Date): Promise<void> {
  await tx.fileBytes.deleteMany({ where: { fileId: id } })
  await removeFile(tx, id, at)
}

type FileRow = Awaited<ReturnType<Db['storedFile']['findUniqueOrThrow']>>

function toStoredFile({ subjectKind, subjectId, removedAt: _, ...row }: FileRow): StoredFile {
  return { ...row, subject: { kind: subjectKind, id: subjectId } }
}
