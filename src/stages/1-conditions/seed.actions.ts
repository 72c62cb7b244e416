// What the first run and the demo start with: a project of the regulation and a draft of the road map.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { newId } from '../../kit/ids.ts'
import { note, theHouse, type Author } from '../../common/journal/index.ts'
import { organisationOn, rulesOf, workingCalendarOf } from '../../common/organisation/index.ts'
import { roadmapSubject } from './roadmap/item-words.ts'
import { startedLate } from './roadmap/late-start.ts'
import { periodLabel } from './roadmap/period.ts'
import { emptyDraft } from './roadmap/roadmap.actions.ts'
import type { Period } from './roadmap/roadmap.ts'
import { createRoadmap } from './roadmap/roadmap.store.ts'
import { seededItems } from './roadmap/seeded-items.ts'
import { modelChapters } from './regulation/regulation-text.ts'
import { newProject, subjectOf, usualAdoptions } from './regulation/regulation.actions.ts'
import { createRegulation } from './regulation/regulation.store.ts'

interface Seeding {
  at: Date
  author?: Author
  id?: string
}

interface RoadmapSeeding extends Seeding {
  /** The day the house starts on: nothing in the map is overdue on it. */
  today?: Day
}

/** Draws up the draft of the road map for the period; answers its id. The organisation must exist already. */
export async function seedRoadmap(
  tx: Db,
  period: Period,
  { at, author = theHouse, id = newId(), today = period.from }: RoadmapSeeding,
): Promise<string> {
  const { shortName } = await organisationOn(tx, period.from)
  const calendar = await workingCalendarOf(tx)
  const items = startedLate(seededItems(period, calendar, shortName), period, calendar, today)
  const roadmap = { ...emptyDraft(id, period), items }
  await createRoadmap(tx, roadmap, at)
  await note(tx, author, at, { verb: 'drafted', subject: roadmapSubject(roadmap, periodLabel(period)), stage: 1 })
  return id
}

/** Draws up the project of the regulation from the model text and the rules of the kindergarten; answers its id. */
export async function seedRegulation(
  tx: Db,
  day: string,
  { at, author = theHouse, id = newId() }: Seeding,
): Promise<string> {
  const { shortName } = await organisationOn(tx, day)
  const { regulation: rules } = await rulesOf(tx)
  const regulation = {
    ...newProject(id, 1),
    chapters: modelChapters(shortName, rules),
    adoptions: await usualAdoptions(tx),
  }
  await createRegulation(tx, regulation, at)
  await note(tx, author, at, { verb: 'drafted', subject: subjectOf(regulation), stage: 1 })
  return id
}
