// What people wrote for the curator alone about whom they would like to work with, and whom not.
import { textIn } from '../../../kit/questionnaires/scores.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { latestAnswers } from '../../../common/surveys/index.ts'
import { menteeRequest } from '../../2-requests/index.ts'
import { mentorCandidate } from '../../3-mentors/index.ts'
import type { ConfidentialTexts, RulePerson } from './participant.ts'

const labels = {
  mentee: { mentor_wish: 'у кого хотел(а) бы учиться', mentor_avoid: 'что учесть при подборе' },
  mentor: { conflict: 'что учесть при подборе' },
}

/** People who wrote something, in the order given. */
export async function confidentialTexts(db: Db, mentees: readonly RulePerson[], mentors: readonly RulePerson[], today: Day): Promise<ConfidentialTexts[]> {
  const ofMentees = await latestAnswers(db, menteeRequest.key, mentees.map(({ personId }) => personId), today)
  const ofMentors = await latestAnswers(db, mentorCandidate.key, mentors.map(({ personId }) => personId), today)
  return [
    ...mentees.flatMap((person) => written(person, 'mentee', ofMentees.get(person.personId)?.answers)),
    ...mentors.flatMap((person) => written(person, 'mentor', ofMentors.get(person.personId)?.answers)),
  ]
}

function written({ personId, told }: RulePerson, side: 'mentee' | 'mentor', answers: Answers | undefined): ConfidentialTexts[] {
  if (answers === undefined) return []
  const texts = Object.entries(labels[side]).map(([key, label]) => ({ label, value: textIn(answers, key).trim() })).filter(({ value }) => value !== '')
  return texts.length === 0 ? [] : [{ personId, side, told, texts }]
}
