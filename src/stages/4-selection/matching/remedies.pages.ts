// Who stays alone and why, what would help, and what a tried change brings: before and after, nothing saved.
import { plural } from '../../../kit/russian/plural.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import { selectionPaths } from '../paths.ts'
import { boardQuery } from './board-state.ts'
import { heldPlaces } from './held.ts'
import { matchOn, type Match, type Totals } from './match.ts'
import { relaxationIn, relaxationWords, relaxedGround, type Relaxation } from './relaxation.ts'
import { remediesFor, type Remedy } from './remedies.ts'
import { listed, sentence, shownPoints } from './sentence.ts'
import type { MatchSettings } from './settings.ts'
import type { SolvedBoard } from './solved-board.ts'
import { whyUnpaired } from './unpaired.ts'
import type { Reader } from './rule-words.ts'

/** For more people the whole board would be solved too often at one look. */
const ASKED = 2
const SHOWN = 4

/** «8 пар, сумма 689 баллов». */
export function totalsWords({ pairs, score }: Pick<Totals, 'pairs' | 'score'>): string {
  return `${plural(pairs, ['пара', 'пары', 'пар'])}, сумма ${plural(Number(shownPoints(score)), ['балл', 'балла', 'баллов'])}`
}

export interface Alone {
  title: string
  words: readonly string[]
}

/** The card «Без пары остаётся …»; undefined when everybody has a pair. */
export function aloneCard({ match, gathered, state }: SolvedBoard): Alone | undefined {
  const names = match.proposal.unpaired.map((id) => gathered.mentees.get(id)?.told ?? '')
  if (names.length === 0) return undefined
  const looked = match.proposal.unpaired.filter((id) => !state.held.has(id)).slice(0, ASKED)
  const held = match.proposal.unpaired.filter((id) => state.held.has(id))
  const reasons = looked.map((id) => whyUnpaired(match, id).bottleneck?.words).filter((words) => words !== undefined)
  return {
    title: `Без пары ${names.length === 1 ? 'остаётся' : 'остаются'} ${listed(names)}`,
    words: [...new Set([...reasons, ...(held.length > 0 ? [sentence(`${listed(held.map((id) => gathered.mentees.get(id)?.told ?? ''))} – без пары по вашему решению`)] : [])])],
  }
}

/** One short reason for the list. */
export function aloneWords(board: SolvedBoard, reader: Reader): (menteeId: string) => string {
  return (menteeId) => {
    if (board.state.held.has(menteeId)) return 'Без пары по вашему решению.'
    const { obstacles, bottleneck } = whyUnpaired(board.match, menteeId, reader)
    const best = obstacles.filter(({ kind }) => kind === 'taken').toSorted((one, other) => other.score - one.score)[0]
    return best?.words ?? bottleneck?.words ?? ''
  }
}

/**
 * Single changes that would give a pair, the best first; undefined when nobody is left alone.
 * @param only one mentee, on his own page; without it the first few of the board, and links to the others
 */
export function remediesCard(board: SolvedBoard, preset: MatchSettings, reader: Reader, only?: string) {
  const { match, gathered, state } = board
  const found = new Map<string, Remedy>()
  const unpaired = match.proposal.unpaired.filter((id) => only === undefined || id === only)
  const asked = unpaired.filter((id) => !state.held.has(id))
  if (unpaired.length === 0) return undefined
  for (const id of asked.slice(0, ASKED)) {
    for (const remedy of remediesFor(match, id)) if (!found.has(remedy.key)) found.set(remedy.key, remedy)
  }
  return {
    title: 'Что это исправит',
    items: [...found.values()].slice(0, SHOWN).map(({ key, words, after, load, gains }) => ({
      words,
      fact: sentence([totalsWords(after), load === undefined ? '' : `нагрузка ${plural(load, ['человек', 'человека', 'человек'])}, нужно согласие`, gains.length === 0 ? '' : gainsWords(gains.map((id) => gathered.mentees.get(id)?.told ?? ''))].filter(Boolean).join('; ')),
      href: `${selectionPaths.board.to()}${boardQuery(state, preset, { trial: key, variant: 'most' })}`,
    })),
    // One change alone may not be enough; then somebody from outside is looked for.
    outside: reader.isHead === true ? undefined : { words: 'Наставник из другого сада', fact: 'Сетевая форма: договор между организациями.', href: mentorsPaths.inviteExternal.to() },
    rest: asked.slice(ASKED).map((id) => ({ words: gathered.mentees.get(id)?.told ?? '', href: selectionPaths.choice.to({ id }) })),
    isHead: reader.isHead === true,
  }
}

function gainsWords(names: readonly string[]): string {
  return `пару ${names.length === 1 ? 'получит' : 'получат'} ${listed(names)}`
}

export interface Trial {
  match: Match
  title: string
  words: string
  act: { href: string; words: string } | undefined
  stop: string
}

/** A remedy tried on; undefined for an address that names nothing known here. */
export function trialOf(board: SolvedBoard, preset: MatchSettings): Trial | undefined {
  const { match, state, gathered } = board
  const relaxation = state.trial === undefined ? undefined : relaxationIn(state.trial, match.ground)
  if (relaxation === undefined) return undefined
  const ground = relaxedGround(match.ground, relaxation)
  const after = matchOn(ground, { held: heldPlaces(ground, state.held) })
  const gains = match.proposal.unpaired.filter((id) => !after.proposal.unpaired.includes(id)).map((id) => gathered.mentees.get(id)?.told ?? '')
  return {
    match: after,
    title: `Примерка: ${relaxationWords(relaxation, match.ground)}`,
    words: [`Было: ${totalsWords(match.proposal.totals)}. Станет: ${totalsWords(after.proposal.totals)}.`, gains.length > 0 ? sentence(gainsWords(gains)) : '', 'Ничего не сохранено.'].filter(Boolean).join(' '),
    act: actOf(relaxation, ground.settings, board, preset),
    stop: `${selectionPaths.board.to()}${boardQuery(state, preset, { trial: undefined })}`,
  }
}

function actOf(relaxation: Relaxation, settings: MatchSettings, { state }: SolvedBoard, preset: MatchSettings): Trial['act'] {
  if (relaxation.kind !== 'rule') return { href: mentorsPaths.places.to({ id: relaxation.mentorId }), words: 'Изменить места и время наставника' }
  return { href: `${selectionPaths.board.to()}${boardQuery(state, preset, { trial: undefined, settings: { ...settings, staying: state.settings.staying } })}`, words: 'Подбирать по этому правилу' }
}
