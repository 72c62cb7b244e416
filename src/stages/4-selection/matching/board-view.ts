// What the page of the board is drawn from.
import type { Preset } from './preset.ts'
import type { SolvedBoard } from './solved-board.ts'

export interface BoardView {
  board: SolvedBoard
  mark: string
  presets: readonly Preset[]
  preset: Preset
  /** «сегодня, 15:40». */
  moment: string
  newId: string
  viewer: { personId: string; mayManage: boolean; maySeeConfidential: boolean }
  /** The stage page, the pairs, one of them, own drafts. */
  links: { stage: string; pairs: string; unit: (id: string) => string; draft: string | undefined }
  /** What was typed into a form that came back. */
  typed: { reason: string; pairReason: string; presetName: string }
  problems: readonly string[]
  undo: { words: string; action: string } | undefined
}
