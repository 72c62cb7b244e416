// Everything the card of a mentee shows.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { consentsOf } from '../../common/consents/index.ts'
import { journalEntries } from '../../common/journal/index.ts'
import { personById, screenNamesOf } from '../../common/people/index.ts'
import { answersOf, assignmentsOfPerson } from '../../common/surveys/index.ts'
import { deficitsOf } from './deficits.store.ts'
import { menteeDeficits } from './deficits.questionnaire.ts'
import { inclusionFacts } from './inclusion.facts.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'
import { foundMentee, participationsOf, stepsOf } from './mentee.store.ts'

const LINES = 6

export async function menteeFacts(db: Db, id: string, today: Day) {
  const mentee = await foundMentee(db, id)
  const person = found(await personById(db, mentee.personId))
  const [gate, consents, cards, requests, deficits, participations, entries, assignments, asMentor] = await Promise.all([
    inclusionFacts(db, mentee, today),
    consentsOf(db, [person.id]),
    deficitsOf(db, id),
    answersOf(db, person.id, menteeRequest.key, today),
    answersOf(db, person.id, menteeDeficits.key, today),
    participationsOf(db, person.id),
    journalEntries(db, { subject: { kind: 'person', id: person.id }, stage: 2 }, LINES),
    assignmentsOfPerson(db, person.id),
    db.mentor.findUnique({ where: { openPersonId: person.id }, select: { id: true } }),
  ])
  const steps = await stepsOf(db, participations.map((one) => one.id))
  return {
    mentee, person, gate, cards, participations, entries, today, steps,
    names: await screenNamesOf(db, steps.map(({ byId }) => byId)),
    consents: consents.get(person.id) ?? [],
    request: requests.find(({ assignmentId }) => assignmentId === mentee.requestId),
    deficits: deficits.find(({ assignmentId }) => assignmentId === mentee.deficitsId),
    waiting: assignments.filter(({ key, state }) => [menteeRequest.key, menteeDeficits.key].includes(key) && ['assigned', 'opened', 'draft', 'returned'].includes(state)),
    mentorId: asMentor?.id,
  }
}

export type MenteeFacts = Awaited<ReturnType<typeof menteeFacts>>
