// Marks on the plan in force: one tap, or a short form for what is moved or called off.
import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { assertMayWrite } from './access.ts'
import { given } from './filled.ts'
import { markItem } from './mark.actions.ts'
import { openedUnit } from './opened.store.ts'
import { programmePaths as paths } from './paths.ts'
import { markForm } from './plan.form.ts'
import { isOpen } from './plan.ts'
import { programmeInForce } from './programme.store.ts'
import { smallForm } from './small-form.pages.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')

export function addMarks({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const back = (id: string, item: string) => `${pairsPaths.programme.to({ id })}#row-${item}`

  post(paths.itemDone, own, async (req, res) => {
    const unit = await openedUnit(db, actorOf(req), idOf(req))
    const item = String(req.params['item'])
    const { version } = Object(req.body) as { version?: string }
    await markItem(tools, actorOf(req), unit.id, item, Number(version), { state: 'done' })
    await leaveNotice(req, 'Отмечено: выполнено')
    res.redirect(303, back(unit.id, item))
  })

  get(paths.itemMark, own, async (req, res) => {
    const seen = await opened(req)
    const { version, state, reason } = seen.item
    await res.page(FORM, markPage(seen, markForm.filled({ version: String(version), state: isOpen(seen.item) ? 'moved' : state, ...given({ reason }) })))
  })
  post(paths.itemMark, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: markForm,
      view: FORM,
      page: (submission) => markPage(seen, submission),
      act: async ({ version, state, to, reason }) => {
        await markItem(tools, seen.actor, seen.unit.id, seen.item.id, Number(version), { state, ...(to !== undefined && { to }), ...(reason !== undefined && { reason }) })
        return { to: back(seen.unit.id, seen.item.id), notice: 'Отметка сохранена' }
      },
    })
  })

  async function opened(req: Request) {
    const actor = actorOf(req)
    const unit = await openedUnit(db, actor, idOf(req))
    assertMayWrite(unit, actor, clock.today())
    const programme = found(await programmeInForce(db, unit.id), 'Утверждённой программы ещё нет: отмечать пока нечего.')
    return { actor, unit, item: found(programme.items.find(({ id }) => id === req.params['item']), 'Такой строки в действующем плане нет. Откройте программу заново.') }
  }

  function markPage({ item, ...seen }: Awaited<ReturnType<typeof opened>>, submission: Submission) {
    return smallForm(markForm, submission, { ...seen, title: 'Отметка в плане', lead: item.content, action: paths.itemMark.to({ id: seen.unit.id, item: item.id }), submit: 'Сохранить отметку' })
  }
}
