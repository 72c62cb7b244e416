// Papers of a replacement: the notice, the amending order, the next edition of the programme. Each is drafted once and found again.
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { paperName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { documentById, draftDocument, type Document } from '../../../common/documents/index.ts'
import { startCorrection } from '../programmes/correction.actions.ts'
import { baseOf } from './amended-list.store.ts'
import { amendingOrderEntry } from './amending-order.actions.ts'
import { usualAmending } from './amending-order.facts.ts'
import { employerNoticeEntry, mentorNoticeEntry } from './notice.actions.ts'
import { opened } from './replacement.actions.ts'
import { groundOf } from './replacement-grounds.ts'
import { needsNotice } from './replacement.ts'
import { changeReplacement } from './replacement.store.ts'
import type { Unit } from './unit.ts'

/** Drafts the notice of the side that ends the work. Answers the paper, the same one on a second press. */
export async function draftNotice(tools: Tools, actor: Actor, id: string): Promise<string> {
  const { path, member } = await opened(tools.database, id)
  if (await stands(tools.database, path.noticeId)) return path.noticeId ?? ''
  if (!needsNotice(path.ground, member)) throw new Refusal('wrong-moment', 'На этом основании уведомление не нужно.')
  const entry = groundOf(path.ground).notice === 'mentor' ? mentorNoticeEntry(tools.clock) : employerNoticeEntry(tools.clock)
  const documentId = newId()
  await draftDocument(tools, entry, actor, documentId, { member: member.id, stopsOn: path.stopsOn })
  await remember(tools, id, { noticeId: documentId })
  return documentId
}

/** Drafts the amending order over the order that fixed the unit; a draft that stands already takes this change in by itself. */
export async function draftAmendment(tools: Tools, actor: Actor, id: string): Promise<string> {
  const { path, unit } = await opened(tools.database, id)
  const known = path.orderId === null ? null : await documentById(tools.database, path.orderId)
  // A registered one said all it could; what came later needs another.
  if (known !== null && (known.state === 'draft' || known.state === 'agreement')) return known.id
  const documentId = await amendmentDraft(tools, actor, unit)
  await remember(tools, id, { orderId: documentId })
  return documentId
}

/** A draft of the amending order for this unit: the one that stands, or a new one. */
export async function amendmentDraft(tools: Tools, actor: Actor, unit: Pick<Unit, 'orderId'>): Promise<string> {
  if (unit.orderId === null) throw new Refusal('wrong-moment', 'Пара ещё не закреплена приказом: изменять нечего.')
  const base = await baseOf(tools.database, unit.orderId)
  const entry = amendingOrderEntry(tools.clock)
  const known = await tools.database.document.findFirst({ where: { kind: entry.key, state: { in: ['draft', 'agreement'] }, input: { contains: `"base":"${base}"` } }, select: { id: true } })
  if (known !== null) return known.id
  const documentId = newId()
  await draftDocument(tools, entry, actor, documentId, { base, ...(await usualAmending(tools.database, tools.clock.today())) })
  return documentId
}

/** Asks for the next edition of the programme; a unit without one has nothing to correct. */
export async function beginCorrection(tools: Tools, actor: Actor, id: string): Promise<void> {
  const { path, unit, member } = await opened(tools.database, id)
  if (path.programmeId !== null) return
  const newcomer = unit.members.find((one) => one.id === path.newMemberId && one.leaveGround === null)
  if (newcomer === undefined) throw new Refusal('wrong-moment', 'Сначала выберите, кто ведёт дальше.')
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    const change = `замена наставника: ${paperName(member.person.name)} – ${paperName(newcomer.person.name)} с ${requisiteDay(newcomer.from)}`
    const programmeId = await startCorrection(tx, { unitId: unit.id, author: actor, at, today, change, ground: groundOf(path.ground).words })
    if (programmeId === null) throw new Refusal('wrong-moment', 'У этой пары ещё нет утверждённой программы: составьте её сразу с новым наставником.')
    await changeReplacement(tx, path, { programmeId })
  })
}

async function stands(db: Db, id: string | null): Promise<boolean> {
  const document: Document | null = id === null ? null : await documentById(db, id)
  return document !== null && document.state !== 'cancelled'
}

async function remember(tools: Tools, id: string, data: { noticeId: string } | { orderId: string }): Promise<void> {
  await tools.transaction(async (tx) => changeReplacement(tx, (await opened(tx, id)).path, data))
}
