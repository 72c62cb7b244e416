import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { reasonsText, type ListedTalk, type Talk, type TalkKind } from './talk.ts'

const NO_TALK = 'Такой беседы нет. Откройте список бесед.'

/** Open ones first by their day, then those held, the newest first. Three queries. */
export async function listTalks(db: Db, kind: TalkKind): Promise<ListedTalk[]> {
  return listed(db, await db.alertTalk.findMany({ where: { kind }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] }))
}

/** Talks nobody has held yet, of one kind or of both. */
export async function openTalks(db: Db, kinds: readonly TalkKind[]): Promise<ListedTalk[]> {
  return listed(db, await db.alertTalk.findMany({ where: { kind: { in: [...kinds] }, heldOn: null }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] }))
}

/** @throws Refusal «not found» for a talk of the other kind: whoever may read one may not read the other */
export async function foundTalk(db: Db, id: string, kind: TalkKind): Promise<ListedTalk> {
  const [talk] = await listed(db, await db.alertTalk.findMany({ where: { id, kind } }))
  return found(talk, NO_TALK)
}

type Row = Awaited<ReturnType<Db['alertTalk']['findMany']>>[number]

async function listed(db: Db, rows: readonly Row[]): Promise<ListedTalk[]> {
  if (rows.length === 0) return []
  const people = await db.person.findMany({ where: { id: { in: rows.map(({ personId }) => personId) } }, select: { id: true, surname: true, firstName: true, patronymic: true } })
  const units = await db.unit.findMany({ where: { id: { in: rows.map(({ unitId }) => unitId) } }, select: { id: true, title: true } })
  const names = new Map(people.map(({ id, ...name }) => [id, name]))
  const titles = new Map(units.map(({ id, title }) => [id, title]))
  return rows.map((row) => ({
    ...toTalk(row), name: names.get(row.personId) ?? { surname: '', firstName: '', patronymic: null }, unitTitle: titles.get(row.unitId) ?? '',
  }))
}

function toTalk({ id, assignmentId, unitId, personId, reasons, kind, dueOn, heldOn, heldById, words, version }: Row): Talk {
  return { id, assignmentId, unitId, personId, reasons: reasonsText.decode(reasons), kind: kind as TalkKind, dueOn, heldOn, heldById, words, version }
}

export interface NewTalk {
  assignmentId: string
  unitId: string
  personId: string
  reasons: readonly string[]
  kind: TalkKind
  dueOn: Day
}

/** A talk for these answers; answers that were made clear bring new reasons, a talk that was held stays. */
export async function keepTalk(tx: Db, { assignmentId, reasons, ...talk }: NewTalk, at: Date): Promise<void> {
  const text = reasonsText.encode([...reasons])
  const known = await tx.alertTalk.findUnique({ where: { assignmentId }, select: { id: true, heldOn: true } })
  if (known === null) await tx.alertTalk.create({ data: { id: newId(), assignmentId, ...talk, reasons: text, createdAt: at } })
  else if (known.heldOn === null) await tx.alertTalk.update({ where: { id: known.id }, data: { reasons: text } })
}

/** Answers that were made clear call for no talk any more. */
export async function dropOpenTalk(tx: Db, assignmentId: string): Promise<void> {
  await tx.alertTalk.deleteMany({ where: { assignmentId, heldOn: null } })
}

export async function hasOpenTalk(db: Db, unitId: string, kind: TalkKind): Promise<boolean> {
  return (await db.alertTalk.count({ where: { unitId, kind, heldOn: null } })) > 0
}

/** @throws Refusal at «version» when somebody was quicker */
export async function saveHeld(tx: Db, { id, version }: Pick<Talk, 'id' | 'version'>, held: Pick<Talk, 'heldOn' | 'heldById' | 'words'>): Promise<void> {
  const { count } = await tx.alertTalk.updateMany({ where: { id, version }, data: { ...held, version: version + 1 } })
  if (count === 0) throw new Refusal('wrong-moment', 'Пока вы писали, эту беседу уже записали. Введённое осталось здесь: сравните и, если нужно, сохраните ещё раз', { field: 'version' })
}
