// One pair in the curator's hands: locked or forbidden from the board, or chosen by hand from all mentors of one mentee.
import type { Request } from 'express'
import { found } from '../../../kit/refusal.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { boardQuery, readBoard } from './board-state.ts'
import { drawBoard, textIn } from './board-drawing.routes.ts'
import { choiceForm, choicePage, choosable } from './choice.pages.ts'
import { gather } from './matching.store.ts'
import { keepRule } from './pair-rule.actions.ts'
import { currentPreset } from './preset.store.ts'
import { solveBoard } from './solved-board.ts'

const LONGEST_REASON = 500

export function addPair({ get, post }: Room, tools: Tools, links: SelectionLinks): void {
  const { database: db, clock } = tools

  const board = async () => {
    const { settings } = await currentPreset(db)
    return solveBoard(await gather(db, await links.standingPairs(db), clock.today()), readBoard({}, settings))
  }

  post(selectionPaths.pair, may('selection.manage'), async (req, res) => {
    const { settings } = await currentPreset(db)
    const [menteeId, mentorId, reason] = [textIn(req, 'mentee'), textIn(req, 'mentor'), textIn(req, 'pairReason').slice(0, LONGEST_REASON)]
    const state = readBoard(req.body, settings)
    const given = { ...Object(req.body), cell: `${menteeId}.${mentorId}` } as object
    if (reason === '') return drawBoard(tools, links, req, res, given, { problems: ['Причина вашего выбора: напишите её в нескольких словах, она останется в истории'] })
    const { gathered } = await board()
    const [mentee, mentor] = [found(gathered.mentees.get(menteeId)), found(gathered.mentors.get(mentorId))]
    const kind = textIn(req, 'do') === 'forbid' ? 'forbidden' : 'locked'
    await keepRule(tools, actorOf(req), { menteePersonId: mentee.personId, mentorPersonId: mentor.personId, kind, side: 'curator', rank: undefined, isConfidential: false, reason })
    await leaveNotice(req, kind === 'locked' ? `Пара закреплена: ${mentee.told} – ${mentor.told}` : `Пара запрещена: ${mentee.told} – ${mentor.told}`)
    const held = new Map([...state.held].filter(([id]) => id !== menteeId))
    res.redirect(303, `${selectionPaths.board.to()}${boardQuery(state, settings, { held, cell: { menteeId, mentorId } })}#why`)
  })

  const drawn = async (req: Request, submission: Submission | undefined) => {
    const { settings: preset } = await currentPreset(db)
    const view = { board: await board(), preset, menteeId: idOf(req), mayManage: can(req.actor, 'selection.manage'), reader: { isHead: can(req.actor, 'selection.confidential') } }
    return choicePage(view, submission)
  }
  get(selectionPaths.choice, may('selection.read'), async (req, res) => res.page('stages/4-selection/matching/choice', await drawn(req, undefined)))

  post(selectionPaths.choice, may('selection.manage'), async (req, res) => {
    const known = await board()
    const mentee = found(known.gathered.mentees.get(idOf(req)))
    await handleForm(req, res, {
      form: choiceForm,
      choices: { mentors: choosable(known, mentee.id) },
      view: 'stages/4-selection/matching/choice',
      page: (submission) => drawn(req, submission),
      act: async ({ mentor: mentorId, reason }) => {
        const mentor = found(known.gathered.mentors.get(mentorId))
        await keepRule(tools, actorOf(req), { menteePersonId: mentee.personId, mentorPersonId: mentor.personId, kind: 'locked', side: 'curator', rank: undefined, isConfidential: false, reason })
        return { to: `${selectionPaths.board.to({}, { cell: `${mentee.id}.${mentorId}` })}#why`, notice: `Пара закреплена: ${mentee.told} – ${mentor.told}` }
      },
    })
  })
}
