// Everything a board is drawn from besides the cohort: presets, drafts, the last decision.
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { screenMoment } from '../../../kit/russian/dates.ts'
import { newId } from '../../../kit/ids.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { boardMark } from './board-mark.ts'
import type { BoardView } from './board-view.ts'
import { readBoard } from './board-state.ts'
import { gather } from './matching.store.ts'
import { lastOwnRule } from './pair-rule.store.ts'
import { currentPreset, presetsFor } from './preset.store.ts'
import { ownDraft } from './run.store.ts'
import { solveBoard } from './solved-board.ts'
import { lastDecision } from './undo.ts'

const UNDO_WORDS = { rule: 'Отменить последнее решение о паре', draft: 'Отменить сохранённый черновик' }
const NOTHING = { reason: '', pairReason: '', presetName: '' }

/** @param given query or body the state of the board is read from */
export async function boardView(
  tools: Tools, links: SelectionLinks, actor: Actor, given: unknown, { typed = NOTHING, problems = [] }: { typed?: BoardView['typed']; problems?: readonly string[] } = {},
): Promise<BoardView> {
  const { database: db, clock } = tools
  const today = clock.today()
  const [standing, preset, presets] = await Promise.all([links.standingPairs(db), currentPreset(db), presetsFor(db, actor.personId)])
  const gathered = await gather(db, standing, today)
  const [rule, draft] = await Promise.all([lastOwnRule(db, actor.personId), ownDraft(db, actor.personId)])
  const last = lastDecision(rule, draft)
  const board = solveBoard(gathered, readBoard(given, preset.settings))
  return {
    board, preset, presets, typed, problems,
    mark: boardMark(gathered),
    moment: screenMoment(clock.now(), clock.zone, today),
    newId: newId(),
    viewer: { personId: actor.personId, mayManage: can(actor, 'selection.manage'), maySeeConfidential: can(actor, 'selection.confidential') },
    links: { stage: links.stage, pairs: links.pairs, unit: (id) => links.unit(id), draft: draft && selectionPaths.run.to({ id: draft.id }) },
    undo: last && { words: UNDO_WORDS[last.kind], action: selectionPaths.undo.to() },
  }
}
