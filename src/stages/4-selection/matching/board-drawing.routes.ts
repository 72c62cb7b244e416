// Draws the board for whoever asks; the forms of the board come back here with what was typed.
import type { Request, Response } from 'express'
import type { Tools } from '../../../tools.ts'
import { actorOf } from '../../../web/access.ts'
import type { SelectionLinks } from '../links.ts'
import { boardView } from './board.facts.ts'
import { boardPage } from './board.pages.ts'
import type { BoardView } from './board-view.ts'

export async function drawBoard(
  tools: Tools, links: SelectionLinks, req: Request, res: Response, given: unknown, more: { typed?: BoardView['typed']; problems?: readonly string[] } = {},
): Promise<void> {
  const view = await boardView(tools, links, actorOf(req), given, more)
  const isWrong = view.board.state.problems.length > 0 || view.problems.length > 0
  await res.page('stages/4-selection/matching/board', boardPage(view), isWrong ? { status: 422 } : {})
}

/** A field of a form that is not described as one: the board has too many forms in one for that. */
export function textIn(req: Request, name: string): string {
  const value = (Object(req.body) as Record<string, unknown>)[name]
  return typeof value === 'string' ? value.trim() : ''
}
