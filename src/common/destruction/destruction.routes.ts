import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { sentId } from '../../web/sent-id.ts'
import type { ConsentReaction } from '../consents/index.ts'
import { documentById } from '../documents/index.ts'
import { commissionChoices } from './destruction-act.facts.ts'
import { destroyData } from './destruction.actions.ts'
import { destructionForm } from './destruction.form.ts'
import { destructionListPage, destructionPage, extractRows, itemChoices, newDestructionPage } from './destruction.pages.ts'
import { dueItems } from './due.facts.ts'
import { brokenAt } from './line.ts'
import { destructions, linesOf, wholeLog } from './line.store.ts'
import { destructionPaths } from './paths.ts'

const FORM = 'common/destruction/form'
const NOT_FOUND = 'Такого уничтожения в журнале нет. Откройте список.'

/** Mounted before the consents: `/consents/destruction` would be taken for a consent otherwise. */
export function destructionRoutes(tools: Tools, reactions: readonly ConsentReaction[]): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(destructionPaths.list, may('consents.read'), async (req, res) => {
    const [items, done] = await Promise.all([dueItems(db, reactions, clock.today()), destructions(db)])
    const acts = await Promise.all(done.map(({ id }) => documentById(db, id)))
    await res.page('common/destruction/destructions', destructionListPage({
      items, done, acts: new Map(acts.filter((act) => act !== null).map((act) => [act.id, act])), today: clock.today(), zone: clock.zone, mayDestroy: can(req.actor, 'consents.register'),
    }))
  })

  get(destructionPaths.new, may('consents.register'), async (req, res) => {
    const { items, choices } = await toChoose()
    const asked = [req.query['item']].flat()
    const marked = items.map(({ key }) => key).filter((key) => req.query['item'] === undefined || asked.includes(key))
    await res.page(FORM, newDestructionPage(destructionForm.filled({ id: newId(), items: marked, commission: [{ person: actorOf(req).personId }] }), choices))
  })

  post(destructionPaths.new, may('consents.register'), async (req, res) => {
    const here = destructionPaths.destruction.to({ id: sentId(req) })
    if ((await linesOf(db, sentId(req))).length > 0) return res.redirect(303, here)
    const { choices } = await toChoose()
    await handleForm(req, res, {
      form: destructionForm, choices, view: FORM,
      page: (submission) => newDestructionPage(submission, choices),
      act: async (values) => {
        const isActed = await destroyData(tools, reactions, actorOf(req), values)
        return isActed
          ? { to: here, notice: { tone: 'good' as const, title: 'Данные уничтожены', words: 'Проект акта с выгрузкой готов: зарегистрируйте его и подпишите на бумаге.' } }
          : { to: destructionPaths.list.to(), notice: 'Записано. В системе ничего не хранилось, акт не нужен' }
      },
    })
  })

  get(destructionPaths.destruction, may('consents.read'), async (req, res) => {
    const { id, lines } = await asked(req)
    const [act, log] = [await documentById(db, id), await wholeLog(db)]
    await res.page('common/destruction/destruction', destructionPage({ id, lines, act: act ?? undefined, broken: brokenAt(log), zone: clock.zone, mayReadAct: can(req.actor, 'documents.read') }))
  })

  get(destructionPaths.extract, may('consents.read'), async (req, res) => {
    const { lines } = await asked(req)
    sendMade(res, 'csv', 'Выгрузка из журнала уничтожения', tools.spreadsheets.writeCsv(extractRows(lines, clock.zone)))
  })

  async function asked(req: Request) {
    const id = idOf(req)
    const lines = await linesOf(db, id)
    return { id, lines: found(lines.length > 0 ? lines : null, NOT_FOUND) }
  }

  async function toChoose() {
    const [items, people] = await Promise.all([dueItems(db, reactions, clock.today()), commissionChoices(db, clock.today())])
    return { items, choices: { ...itemChoices(items), people } }
  }

  return { get, post, routes }
}
