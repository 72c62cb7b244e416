// What the curator decides: a draft is kept, seen once more with its consequences, and proposed to both sides.
import type { Request, Response } from 'express'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { sentences } from '../../../kit/russian/typography.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { screenNamesOf } from '../../../common/people/index.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { drawBoard, textIn } from './board-drawing.routes.ts'
import { boardQuery, readBoard } from './board-state.ts'
import { gather } from './matching.store.ts'
import { currentPreset } from './preset.store.ts'
import { proposePairs } from './proposal.actions.ts'
import { proposalValues } from './proposal.form.ts'
import { runFacts } from './run-facts.ts'
import { choicesOf, filledProposal, formOf, runPage } from './run.pages.ts'
import { dropRun, keepDraft, undoLast } from './run.actions.ts'
import { foundRun } from './run.store.ts'

const VIEW = 'stages/4-selection/matching/run'

export function addDecision({ get, post }: Room, tools: Tools, links: SelectionLinks): void {
  const { database: db, clock } = tools
  const manage = may('selection.manage')

  post(selectionPaths.decision, manage, async (req, res) => {
    const [what, reason] = [textIn(req, 'do'), textIn(req, 'reason')]
    const typed = { reason, pairReason: '', presetName: '' }
    if (what !== 'draft' && what !== 'propose') return recount(req, res, typed)
    if (what === 'propose' && reason === '') return drawBoard(tools, links, req, res, req.body, { typed, problems: ['Почему так: напишите одно-два предложения, решает человек, а не расчёт'] })
    const id = newId()
    try {
      await keepDraft(tools, links, actorOf(req), { id, mark: textIn(req, 'mark'), given: req.body, reason })
    } catch (error) {
      if (!(error instanceof Refusal) || error.advice.field === undefined) throw error
      return drawBoard(tools, links, req, res, req.body, { typed, problems: [error.words] })
    }
    if (what === 'draft') await leaveNotice(req, 'Черновик сохранён. Участники о нём не знают')
    res.redirect(303, what === 'draft' ? selectionPaths.board.to() : selectionPaths.run.to({ id }))
  })

  /** A counted board has an address of its own; a reason typed meanwhile stays, as the address has no place for it. */
  async function recount(req: Request, res: Response, typed: { reason: string; pairReason: string; presetName: string }) {
    if (typed.reason !== '') return drawBoard(tools, links, req, res, req.body, { typed })
    const { settings } = await currentPreset(db)
    res.redirect(303, `${selectionPaths.board.to()}${boardQuery(readBoard(req.body, settings), settings)}#list`)
  }

  const load = async (req: Request) => {
    const run = await foundRun(db, idOf(req))
    const gathered = await gather(db, await links.standingPairs(db), clock.today())
    return { facts: runFacts(run, gathered), gathered }
  }
  const drawn = async (req: Request, submission: Submission | undefined) => {
    const { facts, gathered } = await load(req)
    const maySeeConfidential = can(req.actor, 'selection.confidential')
    const names = await screenNamesOf(db, [facts.run.byId])
    return runPage({
      facts, gathered, links, zone: clock.zone, author: names.get(facts.run.byId) ?? '',
      viewer: { mayManage: can(req.actor, 'selection.manage'), maySeeConfidential },
      submission: submission ?? formOf(facts, gathered, maySeeConfidential).filled(filledProposal(facts, clock.today())),
    })
  }

  get(selectionPaths.run, may('selection.read'), async (req, res) => res.page(VIEW, await drawn(req, undefined)))

  post(selectionPaths.proposal, manage, async (req, res) => {
    const { facts, gathered } = await load(req)
    await handleForm(req, res, {
      form: formOf(facts, gathered, can(req.actor, 'selection.confidential')),
      choices: choicesOf(links),
      view: VIEW,
      page: (submission) => drawn(req, submission),
      act: async (values) => {
        const done = await proposePairs(tools, links, actorOf(req), facts.run.id, proposalValues(values))
        return { to: links.pairs, notice: noticeOf(done) }
      },
    })
  })

  post(selectionPaths.dropping, manage, async (req, res) => {
    await dropRun(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Черновик убран')
    res.redirect(303, selectionPaths.board.to())
  })

  post(selectionPaths.undo, manage, async (req, res) => {
    const what = await undoLast(tools, actorOf(req))
    await leaveNotice(req, what === 'rule' ? 'Последнее решение о паре отменено' : 'Сохранённый черновик отменён')
    res.redirect(303, selectionPaths.board.to())
  })
}

function noticeOf({ proposed, alone }: Awaited<ReturnType<typeof proposePairs>>): string {
  const words = [
    proposed > 0 && `Предложено: ${plural(proposed, ['пара', 'пары', 'пар'])}, ждём ответов обеих сторон`,
    alone > 0 && `Без пары: ${peopleCount(alone)}, составьте план поддержки`,
  ]
  return sentences(words) || 'Эти пары уже предложены'
}
