// The board: looked at by links, counted anew by forms, decided by the curator.
import { Refusal } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { drawBoard, textIn } from './board-drawing.routes.ts'
import { boardQuery, readBoard } from './board-state.ts'
import { currentPreset } from './preset.store.ts'
import { removePreset, savePreset, takePreset } from './preset.actions.ts'

const LONGEST_NAME = 60

export function addBoard({ get, post }: Room, tools: Tools, links: SelectionLinks): void {
  get(selectionPaths.board, may('selection.read'), (req, res) => drawBoard(tools, links, req, res, req.query))

  // Weights are tried by whoever may look: nothing is saved, the address holds them.
  post(selectionPaths.recount, may('selection.read'), async (req, res) => {
    const preset = await currentPreset(tools.database)
    res.redirect(303, `${selectionPaths.board.to()}${boardQuery(readBoard(req.body, preset.settings), preset.settings)}#rules`)
  })

  post(selectionPaths.presets, may('selection.manage'), async (req, res) => {
    const preset = await currentPreset(tools.database)
    const { settings, problems } = readBoard(req.body, preset.settings)
    const name = textIn(req, 'name').slice(0, LONGEST_NAME)
    const typed = { reason: '', pairReason: '', presetName: name }
    if (problems.length > 0) return drawBoard(tools, links, req, res, req.body, { typed })
    if (name === '') return drawBoard(tools, links, req, res, req.body, { typed: { ...typed, presetName: ' ' }, problems: ['Назовите набор: по имени его выберут снова'] })
    try {
      await savePreset(tools, actorOf(req), { id: textIn(req, 'id'), name, isShared: textIn(req, 'isShared') !== 'no', settings })
    } catch (error) {
      if (!(error instanceof Refusal) || error.advice.field === undefined) throw error
      return drawBoard(tools, links, req, res, req.body, { typed, problems: [error.words] })
    }
    await leaveNotice(req, `Набор «${name}» сохранён, подбор считает по нему`)
    res.redirect(303, `${selectionPaths.board.to()}${boardQuery(readBoard(req.body, settings), settings)}#rules`)
  })

  post(selectionPaths.presetUse, may('selection.manage'), async (req, res) => {
    const { name } = await takePreset(tools, actorOf(req), idOf(req))
    await leaveNotice(req, `Подбор считает по набору «${name}»`)
    res.redirect(303, `${selectionPaths.board.to()}#rules`)
  })

  post(selectionPaths.presetRemoval, may('selection.manage'), async (req, res) => {
    await removePreset(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Набор удалён')
    res.redirect(303, `${selectionPaths.board.to()}#rules`)
  })
}
