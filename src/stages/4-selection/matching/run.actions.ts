// A result of the board is kept as a draft, or taken back. Proof and figures are computed anew when it is kept.
import { jsonText } from '../../../kit/json-text.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { z } from 'zod'
import type { SelectionLinks } from '../links.ts'
import { readBoard, seenPairs } from './board-state.ts'
import { boardMark } from './board-mark.ts'
import { certify, type Certificate } from './certificate.ts'
import { gather } from './matching.store.ts'
import { liftRule } from './pair-rule.actions.ts'
import { lastOwnRule } from './pair-rule.store.ts'
import { settingsText } from './preset.ts'
import { currentPreset } from './preset.store.ts'
import { CONSEQUENCE } from './run-facts.ts'
import { changeRun, foundRun, insertRun, ownDraft, runExists, type NewRun } from './run.store.ts'
import { solveBoard, type SolvedBoard } from './solved-board.ts'
import { partTitles } from './settings.ts'
import { lastDecision } from './undo.ts'

const certificateText = jsonText<unknown>(z.unknown())

interface Decided {
  id: string
  /** Of the data the board was drawn from. */
  mark: string
  /** What the form of the board sent: pairs, settings, what is held. */
  given: unknown
  reason: string
}

/**
 * Keeps what stands on the board. A second press keeps nothing more.
 * @throws Refusal at «mark» when people or rules have changed since the board was drawn, at «pairs» when other pairs were chosen than the count shows
 */
export async function keepDraft(tools: Tools, links: SelectionLinks, actor: Actor, { id, mark, given, reason }: Decided): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await runExists(tx, id)) return
    const [on, at] = [tools.clock.today(), tools.clock.now()]
    const preset = await currentPreset(tx)
    const gathered = await gather(tx, await links.standingPairs(tx), on)
    const fresh = boardMark(gathered)
    if (fresh !== mark) throw new Refusal('wrong-moment', 'Пока вы решали, данные подбора изменились: люди, условия пар или предложения. Доска пересчитана, введённое осталось. Посмотрите и решите ещё раз', { field: 'mark' })
    const board = solveBoard(gathered, readBoard(given, preset.settings))
    assertSeen(board, given)
    const certificate = certify(board.cohort, board.settings, board.match.proposal.pairs, board.state.held)
    await insertRun(tx, { ...draftOf(board, certificate), id, at, byId: actor.personId, on, dataHash: fresh, reason: reason === '' ? null : reason })
    const { pairs } = certificate.totals
    await note(tx, actor, at, { verb: 'keptMatching', subject: { kind: 'matching', id, name: plural(pairs, ['пара', 'пары', 'пар']) }, stage: 4, details: { words: reason } })
  })
}

/** Without the script a changed list is counted only when it is sent: nobody decides about pairs he has not seen. */
function assertSeen({ match }: SolvedBoard, given: unknown): void {
  const own = new Map(match.proposal.pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const isSame = [...seenPairs(given)].every(([menteeId, mentorId]) => (own.get(menteeId) ?? null) === mentorId)
  if (!isSame) throw new Refusal('invalid', 'Вы выбрали другие пары, и подбор пересчитан. Посмотрите, что переменилось у остальных, и решите ещё раз', { field: 'pairs' })
}

function draftOf({ match, advice, gathered, settings, state }: SolvedBoard, certificate: Certificate): Omit<NewRun, 'id' | 'at' | 'byId' | 'on' | 'dataHash' | 'reason'> {
  const own = new Map(match.proposal.pairs.map((pair) => [pair.menteeId, pair]))
  const advised = new Map(advice.proposal.pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const locks = new Map(gathered.cohort.rules.filter(({ kind }) => kind === 'locked' || kind === 'required').map((rule) => [`${rule.menteePersonId} ${rule.mentorPersonId}`, rule.reason]))
  const { cells, menteePlaces, mentorPlaces } = advice.ground
  return {
    settings: settingsText.encode(settings),
    certificate: certificateText.encode(certificate),
    pairs: certificate.totals.pairs,
    score: certificate.totals.score,
    choices: [...gathered.mentees.values()].map(({ id: menteeId, personId }) => {
      const mentorId = own.get(menteeId)?.mentorId ?? null
      const fit = mentorId === null ? undefined : found(cells[menteePlaces.get(menteeId) ?? -1]?.[mentorPlaces.get(mentorId) ?? -1]).fit
      const isFree = !state.held.has(menteeId)
      const mentor = mentorId === null ? undefined : gathered.mentors.get(mentorId)
      return {
        menteeId, mentorId,
        score: fit?.score ?? null,
        parts: (fit?.parts ?? []).map(({ key, got, of }) => ({ name: partTitles[key], points: got, of })),
        proposedMentorId: advised.get(menteeId) ?? null,
        reason: (mentor && locks.get(`${personId} ${mentor.personId}`)) ?? (isFree && mentorId !== (advised.get(menteeId) ?? null) ? CONSEQUENCE : null),
      }
    }),
  }
}

/** A draft is put away; what was proposed is not undone here. */
export async function dropRun(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const run = await foundRun(tx, id)
    if (run.state === 'dropped') return
    if (run.state === 'proposed') throw new Refusal('wrong-moment', 'Пары уже предложены участникам. Отозвать предложение можно на странице пары.')
    await changeRun(tx, run, { state: 'dropped' })
    await note(tx, actor, tools.clock.now(), { verb: 'droppedMatching', subject: { kind: 'matching', id, name: plural(run.pairs, ['пара', 'пары', 'пар']) }, stage: 4 })
  })
}

/** Takes back the newest decision of the curator that binds nobody yet. Answers what it was. */
export async function undoLast(tools: Tools, actor: Actor): Promise<'rule' | 'draft'> {
  const { database: db } = tools
  const last = lastDecision(await lastOwnRule(db, actor.personId), await ownDraft(db, actor.personId))
  if (last === undefined) throw new Refusal('wrong-moment', 'Отменять нечего: решений, которые ещё можно отменить, нет.')
  await (last.kind === 'rule' ? liftRule(tools, actor, last.id) : dropRun(tools, actor, last.id))
  return last.kind
}
