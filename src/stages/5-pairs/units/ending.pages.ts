// «Завершить или продлить»: what may be decided about a unit, and the orders that wait for the decision.
import type { Choices } from '../../../kit/forms/field.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { pairsPaths } from '../paths.ts'
import { changesOfUnit, hasChanges } from './amended-difference.ts'
import { endingPaths } from './ending-paths.ts'
import { EMPLOYER_NOTICE, MENTOR_NOTICE } from './notice-facts.ts'
import type { Unit, UnitMember } from './unit.ts'

interface Choice {
  title: string
  words: string
  actions: { words: string; href: string; isDeed?: boolean }[]
}

export function endingPage(unit: Unit) {
  const isFixed = unit.state === 'approved' || unit.state === 'suspended'
  return {
    title: 'Завершить или продлить',
    head: { crumbs: crumbs(unit, 'Завершить или продлить'), title: 'Завершить или продлить', lead: `«${unit.title}», ${period(unit.from, unit.to)}.` },
    choices: [...orderChoice(unit), ...(isFixed ? workChoices(unit) : [])],
    empty: isFixed || unit.orderId !== null ? undefined : { title: 'Пара ещё не закреплена приказом', why: 'Пока это предложение: его можно изменить или снять.', primary: { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' } },
  }
}

/** Decisions that only an order makes hold. */
function orderChoice(unit: Unit): Choice[] {
  if (unit.orderId === null || !hasChanges(changesOfUnit(unit))) return []
  const edition = { words: 'Действующая редакция списка', href: endingPaths.edition.to({ order: unit.orderId }) }
  return [{
    title: 'Нужен приказ о внесении изменений',
    words: 'Состав или срок уже не такие, как в приказе. Проект посчитает разницу сам.',
    actions: [{ words: 'Подготовить приказ', href: endingPaths.order.to({ id: unit.id }), isDeed: true }, edition],
  }]
}

function workChoices(unit: Unit): Choice[] {
  const to = { id: unit.id }
  return [
    { title: 'Завершить', words: 'Успешно, частично или досрочно. Наставник и наставляемые освободятся в банках, даты останутся в истории.', actions: [{ words: 'Подвести итог', href: endingPaths.outcome.to(to) }] },
    { title: 'Продлить', words: `Сейчас срок – по ${requisiteDay(unit.to)}. Новый срок может захватить следующий учебный год.`, actions: [{ words: 'Продлить', href: endingPaths.extension.to(to) }] },
    ...(leavableMentees(unit).length > 1 ? [{ title: 'Вывести наставляемого', words: 'Группа продолжит работу, приказ исключит человека из списка. Если он вернётся, у него начнётся новый срок.', actions: [{ words: 'Вывести из группы', href: endingPaths.mentee.to(to) }] }] : []),
    unit.state === 'suspended'
      ? { title: 'Возобновить', words: 'Пара приостановлена: отметьте день, с которого работа идёт снова.', actions: [{ words: 'Возобновить работу', href: endingPaths.return.to(to) }] }
      : { title: 'Приостановить', words: 'На время: встречи не ждём, места за людьми остаются.', actions: [{ words: 'Приостановить', href: endingPaths.pause.to(to) }] },
    {
      title: 'Уведомления',
      words: 'Если работу прекращает наставник или работодатель, сначала уведомляют – не меньше чем за три рабочих дня (ст. 351.8 ТК РФ).',
      actions: [
        { words: 'Уведомление наставника', href: documentPaths.draft.to({ kind: MENTOR_NOTICE }) },
        { words: 'Уведомление работодателя', href: documentPaths.draft.to({ kind: EMPLOYER_NOTICE }) },
      ],
    },
  ]
}

interface Words {
  title: string
  lead: string
  submit: string
}

/** A page with one short form about the end, the term or a pause. */
export function decisionPage(unit: Unit, form: Pick<Form<unknown>, 'fields'>, submission: Submission, { title, lead, submit }: Words, action: string, choices: Choices = {}) {
  const back = endingPaths.choice.to({ id: unit.id })
  const view = formView(form, onFreshVersion(submission, unit.version), { action, submit, cancel: { href: back, words: 'Вернуться' }, choices })
  return { title, head: { crumbs: [...crumbs(unit, undefined), { words: 'Завершить или продлить', href: back }, { words: title }], title, lead }, form: view }
}

/** Mentees who stand in the unit now. */
export function leavableMentees(unit: Unit): UnitMember[] {
  return unit.members.filter(({ role, leaveGround, orderId }) => role === 'mentee' && leaveGround === null && orderId !== null)
}

function crumbs(unit: Unit, last: string | undefined): { words: string; href?: string }[] {
  const known = [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }]
  return last === undefined ? known : [...known, { words: last }]
}
