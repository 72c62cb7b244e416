import type { Day } from '../../../kit/calendar/day.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import { filesOf } from '../../../common/files/index.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { draftsOf, resultWords, usesOfPractices } from '../../5-pairs/index.ts'
import { namedAuthors } from './author.store.ts'
import { picturesOf } from './picture.store.ts'
import { seesAll } from './practice.ts'
import { countReadings, practiceFor } from './practice.store.ts'

const HISTORY = 6

/** Everything the card of a practice shows to the actor. */
export async function practiceCard(db: Db, id: string, actor: Actor, today: Day) {
  const practice = await practiceFor(db, id, actor)
  const [named, pictures, files, readings, uses, drafts, history] = await Promise.all([
    namedAuthors(db, [practice.authorId], today),
    picturesOf(db, [id]),
    filesOf(db, { kind: 'practice', id }),
    countReadings(db, id),
    usesOfPractices(db, [id]),
    practice.state === 'accepted' ? draftsOf(db, actor, today) : [],
    seesAll(actor) ? journalEntries(db, { subject: { kind: 'practice', id } }, HISTORY) : [],
  ])
  return { practice, named, pictures, files, readings, results: resultWords(uses), drafts: drafts.length, history }
}
