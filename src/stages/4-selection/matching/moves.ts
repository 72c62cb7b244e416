// Who changes mentor between two proposals, each in a sentence.
import type { Ground } from './ground.ts'
import type { Proposal } from './match.ts'
import { byGender, sentence, shownPoints } from './sentence.ts'

export interface Move {
  menteeId: string
  /** Mentors by place in the bank; undefined – without a pair. */
  before: string | undefined
  after: string | undefined
  /** «Назарова Г. Р. перешла бы к Дороховой Е. П. (67 вместо 82).» */
  words: string
}

/** By surname of the mentee; the words are told as of something that has not been done. */
export function movesBetween(ground: Ground, before: Pick<Proposal, 'pairs'>, after: Pick<Proposal, 'pairs'>): Move[] {
  const seats = ({ pairs }: Pick<Proposal, 'pairs'>) => new Map(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const [old, now] = [seats(before), seats(after)]
  return ground.cohort.mentees.flatMap(({ id }, row): Move[] => {
    const [from, to] = [old.get(id), now.get(id)]
    return from === to ? [] : [{ menteeId: id, before: from, after: to, words: sentence(moveWords(ground, row, from, to)) }]
  })
}

function moveWords({ cohort, cells, mentorPlaces }: Ground, row: number, from: string | undefined, to: string | undefined): string {
  const mentee = cohort.mentees[row]!
  const scoreWith = (id: string) => shownPoints(cells[row]![mentorPlaces.get(id)!]!.fit.score)
  const called = (id: string) => cohort.mentors[mentorPlaces.get(id)!]!.called
  const who = mentee.called.nom
  if (to === undefined) return `${who} ${byGender(mentee, 'осталась', 'остался')} бы без пары`
  if (from === undefined) return `${who} ${byGender(mentee, 'пошла', 'пошёл')} бы к ${called(to).dat} (${scoreWith(to)})`
  return `${who} ${byGender(mentee, 'перешла', 'перешёл')} бы к ${called(to).dat} (${scoreWith(to)} вместо ${scoreWith(from)})`
}
