// «Кто кому подходит»: every mentee with every mentor – score, price, or the reason in words.
import { plural } from '../../../kit/russian/plural.ts'
import { requestsPaths } from '../../2-requests/index.ts'
import { heatOf, mentorsPaths } from '../../3-mentors/index.ts'
import { selectionPaths } from '../paths.ts'
import { boardQuery } from './board-state.ts'
import { boardPrices, priceInWords, type Price } from './board-prices.ts'
import type { CohortMentee } from './cohort.ts'
import { freePlaces } from './must-have.ts'
import { barInShort } from './rule-words.ts'
import { shownPoints } from './sentence.ts'
import type { MatchSettings } from './settings.ts'
import type { SolvedBoard } from './solved-board.ts'

const NO_PRICE: Price = { kind: 'held', pairs: 0, byClass: [0, 0, 0], points: 0 }
const placeForms = ['место', 'места', 'мест'] as const

/** @param chosen mentor by mentee as the shown variant pairs them */
export function matrixOf(board: SolvedBoard, preset: MatchSettings, chosen: ReadonlyMap<string, string>, maySeeConfidential: boolean) {
  const { advice: { ground }, gathered, state } = board
  const { mentees, mentors } = ground.cohort
  const prices = boardPrices(board.match)
  const free = freePlaces(ground)
  return {
    columns: mentors.map((mentor, column) => ({
      ...twoLines(gathered.mentors.get(mentor.id)?.told ?? ''),
      href: mentorsPaths.mentor.to({ id: mentor.id }),
      sub: placesWords(mentor.capacity, free[column] ?? 0),
    })),
    rows: mentees.map((mentee, row) => ({
      told: gathered.mentees.get(mentee.id)?.told ?? '',
      href: requestsPaths.mentee.to({ id: mentee.id }),
      sub: aboutMentee(mentee),
      cells: mentors.map((mentor, column) => {
        const cell = ground.cells[row]?.[column]
        const isOn = chosen.get(mentee.id) === mentor.id
        const isLooked = state.cell?.menteeId === mentee.id && state.cell.mentorId === mentor.id
        const common = {
          pair: `${gathered.mentees.get(mentee.id)?.told ?? ''} – ${gathered.mentors.get(mentor.id)?.told ?? ''}`,
          href: `${selectionPaths.board.to()}${boardQuery(state, preset, { cell: { menteeId: mentee.id, mentorId: mentor.id } })}#why`,
          isOn, isLooked,
        }
        const [bar] = cell?.bars ?? []
        if (cell === undefined || (bar !== undefined && !isOn)) return { ...common, no: bar === undefined ? '' : barInShort(bar, mentee, { isHead: maySeeConfidential }) }
        return { ...common, score: shownPoints(cell.fit.score), heat: heatOf(Math.round(cell.fit.score / 10)), price: isOn ? '' : priceInWords(prices[row]?.[column] ?? NO_PRICE) }
      }),
    })),
  }
}

function placesWords(capacity: number, free: number): string {
  if (capacity === 0) return 'мест нет'
  return free === capacity ? plural(capacity, placeForms) : `свободно ${free} из ${capacity}`
}

function aboutMentee({ post, years }: CohortMentee): string {
  return years === undefined ? `${post}, стаж не указан` : `${post}, ${plural(years, ['год', 'года', 'лет'])}`
}

/** «Громова» above, «Н. А.» below. */
function twoLines(told: string): { first: string; rest: string } {
  const at = told.search(/[\s\u00a0]/)
  return at < 0 ? { first: told, rest: '' } : { first: told.slice(0, at), rest: told.slice(at + 1) }
}
