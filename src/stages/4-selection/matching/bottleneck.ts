// Why somebody stays without a pair: the circle of people who have only these mentors, and too few places among them (Hall's theorem).
import { plural } from '../../../kit/russian/plural.ts'
import type { Match } from './match.ts'
import { membersOf } from './network.ts'
import { byGender, listed, sentence, togetherInWords } from './sentence.ts'

export interface Bottleneck {
  /** Places in the bank of mentees, by surname, the unpaired one among them. */
  menteeIds: readonly string[]
  /** Mentors whom alone they may have. */
  mentorIds: readonly string[]
  /** Places of these mentors that are not fixed by required, locked or earlier pairs. */
  places: number
  words: string
}

/** The circle around an unpaired mentee: everybody who would have to give way, found from the seats as they are. Undefined for a held or paired one. */
export function bottleneckOf(match: Match, menteeId: string): Bottleneck | undefined {
  const { ground, plan } = match
  const start = plan.rows.indexOf(ground.menteePlaces.get(menteeId) ?? -1)
  if (start < 0 || !match.proposal.unpaired.includes(menteeId)) return undefined
  const { rows, columns } = circleFrom(match, start)
  const mentees = rows.map((row) => ground.cohort.mentees[plan.rows[row]!]!).toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : 1))
  const mentors = columns.map((column) => ground.cohort.mentors[column]!)
  const places = columns.reduce((sum, column) => sum + plan.network.places[column]!.length, 0)
  const words = mentors.length === 0 ? 'Ни один наставник не подходит по правилам' : circleWords(mentees, mentors, places)
  return { menteeIds: mentees.map(({ id }) => id), mentorIds: mentors.map(({ id }) => id), places, words: sentence(words) }
}

function circleFrom({ plan: { network }, flow }: Match, start: number): { rows: number[]; columns: number[] } {
  const members = membersOf(network, flow.chosen)
  const [rows, columns] = [[start], new Set<number>()]
  for (let index = 0; index < rows.length; index += 1) {
    for (let column = 0; column < network.columns; column += 1) {
      if (columns.has(column) || network.worth[rows[index]! * network.columns + column] === -Infinity) continue
      columns.add(column)
      rows.push(...members[column]!)
    }
  }
  return { rows, columns: [...columns].toSorted((one, other) => one - other) }
}

type People = readonly Match['ground']['cohort']['mentors'][number][]

function circleWords(mentees: readonly Match['ground']['cohort']['mentees'][number][], mentors: People, places: number): string {
  const who = mentees.length === 1 ? mentees[0]!.called.nom : `${togetherInWords(mentees.length)} – ${listed(mentees.map(({ called }) => called.nom))} –`
  const whose = mentors.length > 1 ? 'них' : byGender(mentors[0]!, 'неё', 'него')
  const rest = places === 0 ? `у ${whose} нет свободных мест` : `у ${whose} ${places === 1 ? 'только ' : 'вместе '}${plural(places, ['место', 'места', 'мест'])}`
  const may = mentees.length === 1 ? 'может' : 'могут'
  return `${who} ${may} заниматься только с ${listed(mentors.map(({ called }) => called.ins))}, а ${mentors.length === 1 ? rest.replace('вместе ', '') : rest}`
}
