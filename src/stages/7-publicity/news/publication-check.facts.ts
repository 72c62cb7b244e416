// Everything that is asked before a publication may appear, at one look: who is named, who is shown, who has allowed it where.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { disseminationOf } from '../../../common/consents/index.ts'
import { clearanceOf, type ClearanceLine } from '../clearance.ts'
import { mentionReader } from '../mentions.ts'
import { knownPeople, type KnownPerson } from '../people.store.ts'
import { needsOf, peopleIn, shownText, type Publication } from './publication.ts'

export interface PublicationCheck {
  lines: ClearanceLine[]
  /** Found in the shown text, but not among those who are named: nobody asked whether they agree. */
  strangers: KnownPerson[]
  /** Named on the list, but not found in the text: perhaps the line is not needed. */
  absent: KnownPerson[]
  people: ReadonlyMap<string, KnownPerson>
}

/** Two queries. @param resources the pages to ask about; all places of the publication unless said */
export async function checkPublication(db: Db, publication: Publication, today: Day, resources?: readonly string[]): Promise<PublicationCheck> {
  const people = await knownPeople(db)
  const given = await disseminationOf(db, peopleIn(publication), today)
  const pages = resources ?? publication.places.map(({ resource }) => resource)
  const found = foundIn(publication, people)
  const listed = new Set(publication.isDepersonalised ? [] : publication.people.map(({ personId }) => personId))
  const strangers = new Set(found.filter((ids) => !ids.some((id) => listed.has(id))).flat())
  return {
    lines: clearanceOf(needsOf(publication), pages, given),
    strangers: people.filter(({ id }) => strangers.has(id)),
    absent: people.filter(({ id }) => listed.has(id) && !found.flat().includes(id)),
    people: new Map(people.map((person) => [person.id, person])),
  }
}

/** Whom the shown title, text and words under pictures name; namesakes come together. */
function foundIn(publication: Publication, people: readonly KnownPerson[]): string[][] {
  const { title, text } = shownText(publication)
  const read = mentionReader(people)
  return [title, text, ...publication.pictures.map(({ alt }) => alt)].flatMap((words) => read(words).map(({ personIds }) => personIds))
}
