import type { Submission } from '../../../kit/forms/submission.ts'
import type { Tools } from '../../../tools.ts'
import { eventPaths, foundEvent } from '../../../common/events/index.ts'
import { historyLines, journalEntries } from '../../../common/journal/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { screenNamesOf } from '../../../common/people/index.ts'
import { depersonalised } from '../depersonalise.ts'
import { ownResource } from '../resource.ts'
import { peopleChoices } from './choices.facts.ts'
import { isOwnPlace, isStanding, type Publication } from './publication.ts'
import { checkPublication } from './publication-check.facts.ts'

interface Forms {
  person: Submission
  picture: Submission
  posting: { place: string; submission: Submission } | undefined
}

const HISTORY = 8

/** Everything the page of a publication tells. */
export async function publicationView(tools: Tools, publication: Publication, mayManage: boolean, forms: Forms) {
  const { database: db, clock, publicUrl } = tools
  const today = clock.today()
  const row = await db.publication.findUnique({ where: { id: publication.id }, select: { approvedById: true } })
  const [check, people, sender, names, entries, event] = await Promise.all([
    checkPublication(db, publication, today),
    peopleChoices(tools),
    organisationOn(db, today),
    screenNamesOf(db, [row?.approvedById ?? null]),
    journalEntries(db, { subject: { kind: 'publication', id: publication.id } }, HISTORY),
    publication.eventId === null ? undefined : foundEvent(db, publication.eventId),
  ])
  const [title = '', text = ''] = depersonalised([publication.title, publication.text], [...check.people.values()])
  const standing = publication.places.find((place) => isStanding(place) && isOwnPlace(place))
  return {
    publication, check, forms, people, sender, mayManage, today,
    plain: { title, text },
    own: ownResource(publicUrl),
    publicHref: standing && publicUrl + (standing.link ?? ''),
    approvedBy: names.get(row?.approvedById ?? ''),
    event: event && { title: event.title, href: eventPaths.event.to({ id: event.id }) },
    history: historyLines(entries),
  }
}
