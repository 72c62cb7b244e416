import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { disseminationOf } from '../../../common/consents/index.ts'
import { allCleared, clearanceOf } from '../clearance.ts'
import { depersonalised, type Hideable } from '../depersonalise.ts'
import { conditionsNote } from '../news/copy.ts'
import { openPictureRows } from './open.store.ts'

export interface OpenPictures {
  pictures: { id: string; alt: string }[]
  /** What people on them have set as conditions; told beside the pictures. */
  conditions: string
}

/**
 * Pictures of a practice the library lets out: of those the curator has said whom they show, the ones whose every person
 * allows the photograph on our pages today.
 */
export async function openPracticePictures(db: Db, own: string, today: Day, practiceId: string, hidden: readonly Hideable[]): Promise<OpenPictures> {
  const rows = await openPictureRows(db, practiceId)
  const given = await disseminationOf(db, [...new Set(rows.flatMap(({ shown }) => shown))], today)
  const cleared = rows.flatMap(({ id, alt, shown }) => {
    const lines = clearanceOf(shown.map((personId) => ({ personId, items: ['photo'] })), [own], given)
    return allCleared(lines) ? [{ id, alt, lines }] : []
  })
  const words = depersonalised(cleared.map(({ alt }) => alt), hidden)
  return {
    pictures: cleared.map(({ id }, index) => ({ id, alt: words[index] ?? '' })),
    conditions: conditionsNote(cleared.flatMap(({ lines }) => lines.flatMap(({ conditions }) => conditions))),
  }
}
