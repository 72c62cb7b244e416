import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { actorOf, signedIn } from '../../web/access.ts'
import { sendFile } from '../../web/downloads.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { bytesOf, fileById } from './file.store.ts'
import { filePaths } from './paths.ts'

/** Says whether a person may read a subject and so the files that belong to it. */
export type SubjectReader = (db: Db, actor: Actor, subjectId: string) => Promise<boolean>

const NOT_FOUND = 'Такого файла нет. Откройте документ, к которому он приложен.'

/** One address for all attached files; `readers` are brought by the rooms whose subjects have files. */
export function fileRoutes(tools: Tools, readers: Readonly<Record<string, SubjectReader>>): Room {
  const files = room()

  files.get(filePaths.file, signedIn, async (req, res) => {
    const file = found(await fileById(tools.database, idOf(req)), NOT_FOUND)
    const mayRead = readers[file.subject.kind]
    // Somebody else's file is not found: its very existence is nobody's business.
    if (!mayRead || !(await mayRead(tools.database, actorOf(req), file.subject.id)))
      throw new Refusal('not-found', NOT_FOUND)
    const inline = file.mediaType === 'application/pdf' || /^image\/(png|jpeg|webp)$/.test(file.mediaType)
    sendFile(res, { mediaType: file.mediaType, name: file.name, bytes: await bytesOf(tools.database, file.id), inline })
  })

  return files
}
