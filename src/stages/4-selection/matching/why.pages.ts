// The pair looked at: parts of its score, what is not known, why it is not chosen, and the words that lock or forbid it.
import { selectionPaths } from '../paths.ts'
import type { BoardState } from './board-state.ts'
import { barSentence, type Reader } from './rule-words.ts'
import { missingInWords, partsInWords } from './fit-words.ts'
import { coupleOf } from './ground.ts'
import { shownPoints } from './sentence.ts'
import type { SolvedBoard } from './solved-board.ts'
import { warningsOf } from './warnings.ts'

export interface WhyPanel {
  title: string
  score: string
  bars: readonly string[]
  parts: readonly { title: string; got: string; of: string; words: string }[]
  missing: readonly string[]
  warnings: readonly string[]
  isOn: boolean
  whyNot: string | undefined
  form: { action: string; menteeId: string; mentorId: string; mayLock: boolean; mayForbid: boolean } | undefined
}

interface View {
  chosen: ReadonlyMap<string, string>
  /** Why the proposal has another pair, in words. */
  whyNot: (cell: NonNullable<BoardState['cell']>) => string | undefined
  mayManage: boolean
  reader: Reader
}

/** Undefined while no cell is looked at, or who was looked at has left. */
export function whyPanel({ advice: { ground }, gathered, state: { cell } }: SolvedBoard, { chosen, whyNot, mayManage, reader }: View): WhyPanel | undefined {
  if (cell === undefined || !ground.menteePlaces.has(cell.menteeId) || !ground.mentorPlaces.has(cell.mentorId)) return undefined
  const { mentee, mentor, cell: { bars, fit } } = coupleOf(ground, cell.menteeId, cell.mentorId)
  const isOn = chosen.get(mentee.id) === mentor.id
  const own = gathered.cohort.rules.filter((rule) => rule.menteePersonId === mentee.personId && rule.mentorPersonId === mentor.personId)
  const nameOf = (people: ReadonlyMap<string, { told: string }>, id: string) => people.get(id)?.told ?? ''
  return {
    title: `${nameOf(gathered.mentees, mentee.id)} – ${nameOf(gathered.mentors, mentor.id)}`,
    score: shownPoints(fit.score),
    bars: bars.map((bar) => barSentence(bar, mentee, mentor, ground.around, reader)),
    parts: partsInWords(fit, mentee, mentor, ground.around).map(({ title, got, of, words }) => ({ title, got: shownPoints(got), of: shownPoints(of), words })),
    missing: missingInWords(fit, mentee, mentor),
    warnings: warningsOf(mentee, mentor, ground.around).map(({ words }) => words),
    isOn,
    whyNot: isOn || bars.length > 0 ? undefined : whyNot(cell),
    form: mayManage
      ? { action: selectionPaths.pair.to(), menteeId: mentee.id, mentorId: mentor.id, mayLock: !own.some(({ kind }) => kind === 'locked'), mayForbid: !own.some(({ kind }) => kind === 'forbidden') }
      : undefined,
  }
}
