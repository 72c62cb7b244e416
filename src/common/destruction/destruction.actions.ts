// One press: the rooms destroy, the log says what, the act is drafted – all of it or nothing.
import { newId } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { destroyUnder, type ConsentReaction } from '../consents/index.ts'
import { draftWithin } from '../documents/index.ts'
import { note } from '../journal/index.ts'
import { peopleByIds } from '../people/index.ts'
import { destructionActEntry } from './destruction-act.facts.ts'
import type { ActInput } from './destruction.form.ts'
import { dueItems } from './due.facts.ts'
import type { DueItem } from './due.ts'
import { chained, ELECTRONIC_METHOD, PAPER_METHOD, SYSTEM, type NewLine } from './line.ts'
import { keepLines, lastLine, linesOf } from './line.store.ts'
import { destructionPaths } from './paths.ts'

export interface DestructionOrder extends Omit<ActInput, 'act'> {
  /** Made when the form was drawn; the act gets it: pressed twice, destroyed once. */
  id: string
  /** Keys of what is due. */
  items: readonly string[]
  papers?: readonly { person: string; what: string; sheets: number }[]
}

/**
 * Destroys what is due, for good.
 * @param reactions in this order; a room that reads what another holds comes before it
 * @returns false when nothing was held, so that no act is needed
 */
export async function destroyData(tools: Tools, reactions: readonly ConsentReaction[], actor: Actor, order: DestructionOrder): Promise<boolean> {
  const isActed = await tools.transaction(async (tx) => {
    if ((await linesOf(tx, order.id)).length > 0) return true
    const done = await destroyItems(tx, tools, reactions, actor, await chosenItems(tx, tools, reactions, order))
    const lines = linesFor(done, order, { actor, at: tools.clock.now() })
    await keepLines(tx, chained(lines, await lastLine(tx)))
    if (lines.length === 0) return false
    const { id: act, commission, processor } = order
    await draftWithin(tx, tools, destructionActEntry(tools.clock), actor, act, { act, commission, ...(processor !== undefined && { processor }) })
    return true
  })
  // Gone for readers already; what the engine still keeps in free pages goes now.
  await tools.scrub().catch((error: unknown) => tools.log.error({ err: error }, 'the database was not written anew after a destruction'))
  return isActed
}

async function chosenItems(tx: Db, { clock }: Tools, reactions: readonly ConsentReaction[], order: DestructionOrder): Promise<DueItem[]> {
  const due = new Map((await dueItems(tx, reactions, clock.today())).map((item) => [item.key, item]))
  return order.items.map((key) => {
    const item = due.get(key)
    if (item !== undefined) return item
    throw new Refusal('wrong-moment', 'Пока вы читали, часть списка уже уничтожили или сохранили на ином основании. Откройте список заново.', { next: { href: destructionPaths.list.to(), words: 'Открыть список' } })
  })
}

/** One after another: what goes on one ground is not there for the next, and the act names it once. */
async function destroyItems(tx: Db, tools: Tools, reactions: readonly ConsentReaction[], actor: Actor, items: readonly DueItem[]): Promise<DueItem[]> {
  const done: DueItem[] = []
  for (const item of items) {
    const isFirst = done.every(({ personId }) => personId !== item.personId)
    const held = isFirst ? item : ((await dueItems(tx, reactions, tools.clock.today())).find(({ key }) => key === item.key) ?? { ...item, what: [] })
    if (held.what.length > 0 || held.consentId !== undefined) await destroyItem(tx, tools, reactions, actor, held)
    done.push(held)
  }
  return done
}

async function destroyItem(tx: Db, tools: Tools, reactions: readonly ConsentReaction[], actor: Actor, { consentId, year, personId }: DueItem): Promise<void> {
  if (consentId !== undefined) return destroyUnder(tx, tools, reactions, actor, consentId)
  if (year === undefined) return
  const at = tools.clock.now()
  for (const { destroyOfYear } of reactions) await destroyOfYear?.(tx, { personId, year, author: actor, at })
  const [person] = await peopleByIds(tx, [personId])
  if (person !== undefined) await note(tx, actor, at, { verb: 'destroyed', subject: { kind: 'person', id: personId, name: screenName(person.name) }, stage: 6, details: { words: 'цель обработки достигнута' } })
}

function linesFor(items: readonly DueItem[], { id, papers = [] }: DestructionOrder, { actor, at }: { actor: Actor; at: Date }): NewLine[] {
  const common = { documentId: id, at, byId: actor.personId }
  const electronic = items.flatMap(({ personId, name, what, reason }) =>
    what.map((one): NewLine => ({ ...common, id: newId(), subjectId: personId, subjectName: name, what: one, carrier: SYSTEM, sheets: null, method: ELECTRONIC_METHOD, reason })))
  const onPaper = papers.flatMap(({ person, what, sheets }): NewLine[] => {
    const item = items.filter(({ personId }) => personId === person).toSorted((one, other) => other.what.length - one.what.length)[0]
    if (item === undefined) throw new Refusal('invalid', 'Бумага названа у того, чьи данные не отмечены. Отметьте этого человека выше или очистите строку.', { field: 'papers' })
    return [{ ...common, id: newId(), subjectId: person, subjectName: item.name, what: `Сведения на бумаге: ${what}`, carrier: `Бумага: ${what}`, sheets, method: PAPER_METHOD, reason: item.reason }]
  })
  return [...electronic, ...onPaper]
}
