// «Предложение»: every mentee with a list of mentors by score, the chosen one and why, and the box that holds the pair.
import { selectionPaths } from '../paths.ts'
import { NOBODY } from './board-state.ts'
import type { CohortMentee } from './cohort.ts'
import { pairReasons } from './explain.ts'
import type { Cell } from './ground.ts'
import { barSentence } from './rule-words.ts'
import { shownPoints } from './sentence.ts'
import type { SolvedBoard } from './solved-board.ts'

interface Chosen {
  /** Address of a unit. */
  unit: (id: string) => string
  chosen: ReadonlyMap<string, string>
  /** Why somebody stays alone, by mentee. */
  whyAlone: (menteeId: string) => string
  maySeeConfidential: boolean
}

export function proposalList(board: SolvedBoard, { chosen, whyAlone, maySeeConfidential, unit }: Chosen) {
  const { gathered, advice, state } = board
  const { cohort, cells } = advice.ground
  const meant = new Map(gathered.meant.filter(({ unitId }) => unitId !== undefined).map((one) => [one.menteeId, one]))
  const locked = new Set(gathered.cohort.rules.filter(({ kind }) => kind === 'locked' || kind === 'required').map(({ menteePersonId }) => menteePersonId))
  return cohort.mentees.map((mentee, row) => {
    const told = gathered.mentees.get(mentee.id)?.told ?? ''
    const mentorId = chosen.get(mentee.id)
    const proposed = meant.get(mentee.id)
    return {
      id: mentee.id, told,
      choice: selectionPaths.choice.to({ id: mentee.id }),
      stood: mentorId ?? NOBODY,
      options: [...mentorsFor(row), { value: NOBODY, words: 'без пары', isChosen: mentorId === undefined }],
      isAlone: mentorId === undefined,
      why: mentorId === undefined ? whyAlone(mentee.id) : whyPair(mentee, row, mentorId),
      isHeld: state.held.has(mentee.id),
      isLocked: locked.has(mentee.personId) && !state.held.has(mentee.id),
      proposed: proposed?.unitId === undefined ? undefined : { words: proposedWords(proposed.mentorId, mentorId), href: unit(proposed.unitId) },
    }
  })

  /** Allowed ones by score; the chosen one also when it breaks a rule. */
  function mentorsFor(row: number) {
    const own = chosen.get(cohort.mentees[row]?.id ?? '')
    return cohort.mentors
      .map((mentor, column) => ({ mentor, cell: cells[row]?.[column] }))
      .filter((one): one is { mentor: (typeof cohort.mentors)[number]; cell: Cell } => one.cell !== undefined && (one.cell.bars.length === 0 || one.mentor.id === own))
      .toSorted((one, other) => other.cell.fit.score - one.cell.fit.score)
      .map(({ mentor, cell }) => ({ value: mentor.id, words: `${gathered.mentors.get(mentor.id)?.told ?? ''} – ${shownPoints(cell.fit.score)}`, isChosen: mentor.id === own }))
  }

  function whyPair(mentee: CohortMentee, row: number, mentorId: string): string {
    const column = advice.ground.mentorPlaces.get(mentorId) ?? -1
    const mentor = cohort.mentors[column]
    if (mentor === undefined) return ''
    const [bar] = cells[row]?.[column]?.bars ?? []
    if (bar !== undefined) return barSentence(bar, mentee, mentor, advice.ground.around, { isHead: maySeeConfidential })
    return pairReasons(advice.ground, mentee.id, mentorId).join(' ')
  }

  function proposedWords(proposedTo: string, mentorId: string | undefined): string {
    const told = gathered.mentors.get(proposedTo)?.told ?? ''
    return proposedTo === mentorId ? 'пара предложена, ждём ответов' : `сейчас предложена пара: ${told}`
  }
}
