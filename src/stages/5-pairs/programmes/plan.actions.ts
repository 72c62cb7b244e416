// Rows of the plan of a draft: add, take from the library, change, move, take away.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { changesBetween } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { changeDraft, type Drafted } from './draft.actions.ts'
import { responsibleOf } from './draft-plan.ts'
import { wholeLibrary } from './library.store.ts'
import { formWords } from './plan-forms.ts'
import { monthsOf, periodWords } from './plan.ts'
import type { PlanItem, Programme } from './programme.ts'
import { staleProgramme } from './programme.store.ts'

const NO_ROW = 'Такой строки в плане нет. Возможно, её уже убрали.'

export type ItemValues = Pick<PlanItem, 'from' | 'to' | 'content' | 'form' | 'responsible' | 'result' | 'competence' | 'menteePersonId'>

/** @throws Refusal at the field when the row leaves the term of the programme */
function assertWithin({ from, to }: Programme, days: { from: Day; to: Day }): void {
  if (days.from < from) throw new Refusal('invalid', `Программа начинается ${periodWords({ from, to: from })}: укажите этот день или позже`, { field: 'from' })
  if (days.to > to) throw new Refusal('invalid', `Программа заканчивается ${periodWords({ from: to, to })}: укажите этот день или раньше`, { field: 'to' })
}

function lastPosition({ items }: Programme): number {
  return Math.max(-1, ...items.map(({ position }) => position))
}

/** A form sent twice adds one row. */
export async function addItem(tools: Tools, actor: Actor, unitId: string, id: string, values: ItemValues): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    if (programme.items.some((item) => item.id === id)) return undefined
    assertWithin(programme, values)
    await assertYearOpen(tx, values.to, 'to')
    await tx.planItem.create({ data: { id, lineId: newId(), programmeId: programme.id, ...values, position: lastPosition(programme) + 1 } })
    return { details: { words: `в план добавлено: ${values.content}` } }
  })
}

/** Items of the library into one month of the term; those that stand there already by a second press are passed over. */
export async function addFromLibrary(tools: Tools, actor: Actor, unitId: string, batch: string, month: string, libraryIds: readonly string[]): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    if (programme.items.some(({ lineId }) => lineId.startsWith(batch))) return undefined
    const days = found(monthsOf(programme).find(({ from }) => from.startsWith(month)), 'Такого месяца в программе нет. Откройте страницу заново.')
    await assertYearOpen(tx, days.to)
    const chosen = (await wholeLibrary(tx)).filter(({ id }) => libraryIds.includes(id))
    const first = lastPosition(programme) + 1
    await tx.planItem.createMany({
      data: chosen.map(({ id, competence, content, form, result }, index) => ({
        id: newId(), lineId: `${batch}-${index}`, programmeId: programme.id, from: days.from, to: days.to, content, form, result, competence, responsible: responsibleOf(form), libraryId: id, position: first + index,
      })),
    })
    return { details: { words: `в план добавлено из библиотеки: ${chosen.length}` } }
  })
}

function wordsOf(item: ItemValues): [string, string][] {
  return [['срок', periodWords(item)], ['содержание', item.content], ['форма', formWords(item.form)], ['ответственный', item.responsible ?? ''], ['результат', item.result ?? ''], ['дефицит', item.competence ?? ''], ['для кого', item.menteePersonId ?? '']]
}

/** Changes one row. Two people who write on different rows do not disturb each other. @throws Refusal at «version» */
export async function changeItem(tools: Tools, actor: Actor, unitId: string, id: string, version: number, values: ItemValues): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async (drafted) => {
    const { programme } = drafted
    const item = found(programme.items.find((one) => one.id === id), NO_ROW)
    assertWithin(programme, values)
    const changes = changesBetween(wordsOf(item), wordsOf(values))
    if (changes.length === 0) return undefined
    await assertYearOpen(drafted.tx, item.to)
    await assertYearOpen(drafted.tx, values.to, 'to')
    await saveItem(drafted, id, version, values)
    return { details: { words: `изменена строка плана: ${changes.map(({ label }) => label).join(', ')}` } }
  })
}

async function saveItem({ tx, unit }: Drafted, id: string, version: number, data: object): Promise<void> {
  const { count } = await tx.planItem.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) throw await staleProgramme(tx, unit.id)
}

export async function removeItem(tools: Tools, actor: Actor, unitId: string, id: string): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    const item = programme.items.find((one) => one.id === id)
    if (item === undefined) return undefined
    await assertYearOpen(tx, item.to)
    await tx.planItem.delete({ where: { id } })
    return { details: { words: `из плана убрано: ${item.content}` } }
  })
}

/** One place up or down among the rows of the same month; at its edge the row stays. */
export async function moveItem(tools: Tools, actor: Actor, unitId: string, id: string, direction: 'up' | 'down'): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    const item = found(programme.items.find((one) => one.id === id), NO_ROW)
    const rows = programme.items.filter(({ from, menteePersonId }) => from === item.from && menteePersonId === item.menteePersonId)
    const other = rows[rows.indexOf(item) + (direction === 'up' ? -1 : 1)]
    if (other === undefined) return undefined
    await place(tx, item.id, other.position)
    await place(tx, other.id, item.position)
    return { details: { words: 'переставлены строки плана' } }
  })
}

async function place(tx: Db, id: string, position: number): Promise<void> {
  await tx.planItem.update({ where: { id }, data: { position } })
}
