import type { Choices } from '../../../kit/forms/field.ts'
import type { Form } from '../../../kit/forms/form.ts'
import type { Path } from '../../../kit/paths.ts'
import { fullName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { continueUnit, endUnit, extendUnit, letMenteeGo, pauseUnit, type UnitEnd } from './ending.actions.ts'
import { extensionForm, menteeLeavingForm, outcomeForm, pauseForm, returnForm } from './ending.form.ts'
import { decisionPage, endingPage, leavableMentees } from './ending.pages.ts'
import { endingPaths } from './ending-paths.ts'
import { amendmentDraft } from './replacement-papers.actions.ts'
import { foundUnit } from './unit.store.ts'
import type { Unit } from './unit.ts'

const FORM = 'stages/5-pairs/units/form'

interface Decision<T> {
  form: Form<T>
  filled: (unit: Unit) => Partial<T>
  words: { title: string; lead: string; submit: string }
  choices?: (unit: Unit) => Choices
  /** Where to go afterwards, and the notice. */
  act: (actor: Actor, id: string, values: T) => Promise<{ to: string; notice: string }>
}

/** The end, the prolongation and the pause of a unit. */
export function addEnding({ get, post }: Room, tools: Tools, onEnd: UnitEnd): void {
  const { database: db, clock } = tools
  const manage = may('units.manage')
  const choice = (id: string) => endingPaths.choice.to({ id })
  const card = (id: string) => pairsPaths.unit.to({ id })

  get(endingPaths.choice, manage, async (req, res) => res.page('stages/5-pairs/units/ending', endingPage(await foundUnit(db, idOf(req)))))

  post(endingPaths.order, manage, async (req, res) => res.redirect(303, documentPaths.document.to({ id: await amendmentDraft(tools, actorOf(req), await foundUnit(db, idOf(req))) })))

  offer(endingPaths.outcome, {
    form: outcomeForm,
    filled: (unit) => ({ version: String(unit.version), on: unit.to < clock.today() ? unit.to : clock.today(), noticedOn: clock.today() }),
    words: { title: 'Подвести итог', lead: 'Итог попадёт в отчёт за год. При досрочном прекращении понадобится приказ; места в банках освободятся сразу, даже если последний день ещё впереди.', submit: 'Завершить работу' },
    act: async (actor, id, values) => {
      await endUnit(tools, actor, id, values, onEnd)
      return values.outcome === 'early' ? { to: choice(id), notice: 'Работа прекращена: осталось издать приказ' } : { to: card(id), notice: 'Итог записан' }
    },
  })
  offer(endingPaths.extension, {
    form: extensionForm,
    filled: (unit) => ({ version: String(unit.version) }),
    words: { title: 'Продлить', lead: 'Новый срок начнёт действовать по приказу о внесении изменений.', submit: 'Продлить' },
    act: async (actor, id, values) => {
      await extendUnit(tools, actor, id, values)
      return { to: choice(id), notice: 'Срок продлён: осталось издать приказ' }
    },
  })
  offer(endingPaths.mentee, {
    form: menteeLeavingForm,
    filled: (unit) => ({ version: String(unit.version), on: clock.today() }),
    choices: (unit) => ({ mentees: leavableMentees(unit).map(({ id, person }) => ({ value: id, words: `${fullName(person.name)}, ${person.post}` })) }),
    words: { title: 'Вывести наставляемого', lead: 'Остальные продолжат работу. Понадобится приказ о внесении изменений.', submit: 'Вывести из группы' },
    act: async (actor, id, values) => {
      await letMenteeGo(tools, actor, id, values)
      return { to: choice(id), notice: 'Состав изменён: осталось издать приказ' }
    },
  })
  offer(endingPaths.pause, {
    form: pauseForm,
    filled: (unit) => ({ version: String(unit.version), on: clock.today() }),
    words: { title: 'Приостановить', lead: 'Пара останется, но встреч и отметок плана в это время не ждём.', submit: 'Приостановить' },
    act: async (actor, id, values) => {
      await pauseUnit(tools, actor, id, values)
      return { to: card(id), notice: 'Работа приостановлена' }
    },
  })
  offer(endingPaths.return, {
    form: returnForm,
    filled: (unit) => ({ version: String(unit.version), on: clock.today() }),
    words: { title: 'Возобновить работу', lead: 'Срок пары не меняется. Если его надо сдвинуть, продлите пару.', submit: 'Возобновить работу' },
    act: async (actor, id, values) => {
      await continueUnit(tools, actor, id, values)
      return { to: card(id), notice: 'Работа возобновлена' }
    },
  })

  function offer<T>(path: Path<'/pairs/:id/ending/outcome' | '/pairs/:id/ending/extension' | '/pairs/:id/ending/pause' | '/pairs/:id/ending/return' | '/pairs/:id/ending/mentee'>, { form, filled, words, choices, act }: Decision<T>): void {
    get(path, manage, async (req, res) => {
      const unit = await foundUnit(db, idOf(req))
      await res.page(FORM, decisionPage(unit, form, form.filled(filled(unit)), words, path.to({ id: unit.id }), choices?.(unit)))
    })
    post(path, manage, async (req, res) => {
      const unit = await foundUnit(db, idOf(req))
      await handleForm(req, res, {
        form,
        choices: choices?.(unit) ?? {},
        view: FORM,
        page: (submission) => decisionPage(unit, form, submission, words, path.to({ id: unit.id }), choices?.(unit)),
        act: (values) => act(actorOf(req), unit.id, values),
      })
    })
  }
}
