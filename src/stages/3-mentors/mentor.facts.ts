// Everything the card of a mentor shows.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { consentsOf, validConsent } from '../../common/consents/index.ts'
import { journalEntries } from '../../common/journal/index.ts'
import { organisationPaths, rulesOf } from '../../common/organisation/index.ts'
import { personById, screenNamesOf } from '../../common/people/index.ts'
import { answersOf, assignmentsOfPerson } from '../../common/surveys/index.ts'
import { readiness } from './admission.ts'
import { mentorCandidate } from './candidate.questionnaire.ts'
import { criteriaOf } from './criteria.store.ts'
import { gapsOf } from './formal.ts'
import { foundMentor, placesHeldBy, stepsOf, strengthsOf } from './mentor.store.ts'

const LINES = 6

export async function mentorFacts(db: Db, id: string, today: Day) {
  const mentor = await foundMentor(db, id)
  const person = found(await personById(db, mentor.personId))
  const [consent, consents, strengths, given, held, entries, assignments, criteria, rules, asMentee] = await Promise.all([
    validConsent(db, person.id, 'processing-mentor', today),
    consentsOf(db, [person.id]),
    strengthsOf(db, id),
    answersOf(db, person.id, mentorCandidate.key, today),
    placesHeldBy(db, person.id),
    journalEntries(db, { subject: { kind: 'person', id: person.id }, stage: 3 }, LINES),
    assignmentsOfPerson(db, person.id),
    criteriaOf(db),
    rulesOf(db),
    db.mentee.findUnique({ where: { openPersonId: person.id }, select: { id: true } }),
  ])
  const steps = await stepsOf(db, held.map((one) => one.id))
  return {
    mentor, person, consent, strengths, held, entries, criteria, today, steps,
    names: await screenNamesOf(db, [...steps.map(({ byId }) => byId), mentor.admittedById]),
    consents: consents.get(person.id) ?? [],
    given: given.find(({ assignmentId }) => assignmentId === mentor.candidateId),
    gaps: gapsOf(person, mentor.answers, criteria, today),
    readiness: readiness(mentor.answers),
    regulationCriteria: rules.regulation.criteria,
    rulesHref: organisationPaths.overview.to(),
    waiting: assignments.find(({ key, state }) => key === mentorCandidate.key && ['assigned', 'opened', 'draft', 'returned'].includes(state)),
    menteeId: asMentee?.id,
  }
}

export type MentorFacts = Awaited<ReturnType<typeof mentorFacts>>
