// Whom a second mentor would help: the heaviest deficits that the first one does not cover (pitfalls N14).
import { inShort } from '../../2-requests/index.ts'
import { sentence, shownPoints } from './sentence.ts'
import { secondMentors } from './second-mentor.ts'
import type { SolvedBoard } from './solved-board.ts'

export interface SecondMentorLine {
  pair: string
  words: string
}

/** Places that are left bring something only where a heavy deficit is still open; empty when there is none. */
export function secondMentorLines({ match, gathered }: SolvedBoard): SecondMentorLine[] {
  const told = (people: ReadonlyMap<string, { told: string }>, id: string) => people.get(id)?.told ?? ''
  return secondMentors(match).proposed.map(({ menteeId, firstMentorId, mentorId, competences, score }) => ({
    pair: `${told(gathered.mentees, menteeId)} – ${told(gathered.mentors, mentorId)}`,
    words: sentence(`${inShort(competences)}: ${shownPoints(score)}; первый наставник – ${told(gathered.mentors, firstMentorId)}`),
  }))
}
