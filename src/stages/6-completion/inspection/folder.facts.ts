import type { Day } from '../../../kit/calendar/day.ts'
import { descriptionSchema, type DocumentDescription } from '../../../kit/documents/description.ts'
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { regulationPaper, regulations, roadmapById, roadmapPaper } from '../../1-conditions/index.ts'
import { houseOn } from '../as-of/house-on.facts.ts'
import type { PaperOn } from '../as-of/papers.ts'
import { checklistOf } from './checklist.ts'
import type { Folder } from './folder.ts'
import { notesOn } from './note.store.ts'

/** Everything the folder shows, as it stood on the day. */
export async function folderOn(db: Db, day: Day, zone: string): Promise<Folder> {
  const [house, notes] = await Promise.all([houseOn(db, day, zone), notesOn(db, day)])
  return { day, organisation: house.organisation, rows: checklistOf(house, notes), papers: house.papers, consents: house.consentCounts }
}

/** The paper as it is printed: documents and programmes as they were frozen, editions as they were approved. */
export async function printedPaper(db: Db, { source, id }: Pick<PaperOn, 'source' | 'id'>, day: Day): Promise<DocumentDescription> {
  if (source === 'regulation') return regulationPaper(db, found((await regulations(db)).find((one) => one.id === id)), day)
  if (source === 'roadmap') return roadmapPaper(db, found(await roadmapById(db, id)), day, { marks: false })
  const kept = source === 'document'
    ? await db.document.findUnique({ where: { id }, select: { description: true } })
    : await db.programme.findUnique({ where: { id }, select: { description: true } })
  return descriptionSchema.parse(JSON.parse(found(kept?.description, 'Этот документ нельзя напечатать: его текст не сохранён.')))
}
