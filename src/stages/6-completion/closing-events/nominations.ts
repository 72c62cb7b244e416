// What could be shown at a seminar or a round table, drawn from results: growth of units, words of the final
// questionnaires, practices waiting in the library. The curator chooses.
import { plural } from '../../../kit/russian/plural.ts'

export interface Nomination {
  /** Becomes the id of the practice: chosen twice, it is there once. */
  id: string
  title: string
  description: string
  /** Who would speak; nobody for a practice without a named author. */
  personId: string | null
  unitId: string | null
  competences: string[]
  /** Why it is offered, for the curator. */
  why: string
  /** It stands in the library as a proposal already. */
  isKept: boolean
}

export interface GivenWords {
  assignmentId: string
  personId: string
  /** What was recommended for the library (Q7), what result was named (Q8). */
  bestPractice: string | undefined
  resultFact: string | undefined
}

/** Only of people whose consent holds: whoever hands in `words` has asked. */
export function fromWords(words: readonly GivenWords[], unitOf: ReadonlyMap<string, string>): Nomination[] {
  return words.flatMap(({ assignmentId, personId, bestPractice, resultFact }) => {
    const said = [
      { key: 'bp', text: bestPractice, why: 'итоговая анкета наставника: приём для копилки' },
      { key: 'rf', text: resultFact, why: 'итоговая анкета наставляемого: результат' },
    ]
    return said.flatMap(({ key, text, why }) => {
      const clean = text?.trim() ?? ''
      return clean === '' ? [] : [{ id: `${assignmentId}-${key}`, title: inTitle(clean), description: clean, personId, unitId: unitOf.get(personId) ?? null, competences: [], why, isKept: false }]
    })
  })
}

export interface GrownUnit {
  unitId: string
  /** The mentor who may be named. */
  mentorId: string
  year: number
  steps: readonly { competence: string; title: string; start: number; reached: number }[]
}

/** One for each unit whose people have grown, by the competence that grew most; who the mentee is, is not said. */
export function fromGrowth(units: readonly GrownUnit[]): Nomination[] {
  return units.flatMap(({ unitId, mentorId, year, steps }) => {
    const grown = steps.filter(({ start, reached }) => reached > start).toSorted((one, other) => other.reached - other.start - (one.reached - one.start))
    const [most] = grown
    if (most === undefined) return []
    return [{
      id: `${unitId}-${year}`,
      title: `Как мы работали: ${most.title.toLowerCase()}`,
      description: `Опыт наставничества по направлению «${most.title}». Что делали, что помогло и что можно повторить – дополните перед встречей.`,
      personId: mentorId,
      unitId,
      competences: [...new Set(grown.map(({ competence }) => competence))],
      why: `результат пары: уровень вырос по ${plural(grown.length, ['направлению', 'направлениям', 'направлениям'])}`,
      isKept: false,
    }]
  })
}

const LONGEST = 90

/** The first sentence, or as many whole words as a title holds. */
function inTitle(text: string): string {
  const first = (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replace(/[.!\s]+$/, '').replace(/\s+/g, ' ')
  if (first.length <= LONGEST) return first
  const cut = first.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`
}
