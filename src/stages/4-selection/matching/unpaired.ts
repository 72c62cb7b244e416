// For somebody without a pair: every mentor with the rule that forbids, or with those who need the place.
import { bottleneckOf, type Bottleneck } from './bottleneck.ts'
import type { Bar } from './hard-rules.ts'
import type { Match } from './match.ts'
import { barInShort, barSentence, type Reader } from './rule-words.ts'
import { listed, sentence } from './sentence.ts'

export interface Obstacle {
  mentorId: string
  /** 0…1000: how well this mentor would fit. */
  score: number
  kind: 'rule' | 'taken' | 'no-places'
  bars: readonly Bar[]
  /** Mentees who sit there. */
  takenBy: readonly string[]
  short: string
  words: string
}

export interface UnpairedReasons {
  menteeId: string
  bottleneck: Bottleneck | undefined
  /** By surname of the mentor. */
  obstacles: Obstacle[]
}

export function whyUnpaired(match: Match, menteeId: string, reader: Reader = {}): UnpairedReasons {
  const { ground } = match
  const place = ground.menteePlaces.get(menteeId)
  const obstacles = place === undefined ? [] : ground.cohort.mentors.map((_, column) => obstacleAt(match, place, column, reader))
  return { menteeId, bottleneck: bottleneckOf(match, menteeId), obstacles }
}

function obstacleAt({ ground, proposal }: Match, place: number, column: number, reader: Reader): Obstacle {
  const mentee = ground.cohort.mentees[place]!
  const mentor = ground.cohort.mentors[column]!
  const { bars, fit } = ground.cells[place]![column]!
  const found = { mentorId: mentor.id, score: fit.score, bars, takenBy: [] }
  if (bars.length > 0) {
    const told = [...new Set(bars.map((bar) => barSentence(bar, mentee, mentor, ground.around, reader)))]
    return { ...found, kind: 'rule', short: barInShort(bars[0]!, mentee, reader), words: told.join(' ') }
  }
  const takenBy = proposal.pairs.filter(({ mentorId }) => mentorId === mentor.id).map(({ menteeId }) => menteeId)
  if (takenBy.length === 0) return { ...found, kind: 'no-places', short: 'нет мест', words: sentence(`У ${mentor.called.gen} нет свободных мест`) }
  const names = takenBy.map((id) => ground.cohort.mentees[ground.menteePlaces.get(id)!]!.called)
  return {
    ...found,
    kind: 'taken',
    takenBy,
    short: 'место занято',
    words: sentence(`Место у ${mentor.called.gen} нужно: ${listed(names.map(({ nom }) => nom))}`),
  }
}
