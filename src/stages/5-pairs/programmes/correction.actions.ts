// A correction is a new edition: copied with its lines, changed, agreed on and approved anew. And the end of a programme.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { menteesOf } from '../units/membership.ts'
import { foundUnit } from '../units/unit.store.ts'
import { assertMayWrite } from './access.ts'
import { programmeSubject, STAGE } from './draft.actions.ts'
import { editionsOf, isComing } from './programme.ts'
import { changeProgramme, copiedRows, foundProgramme, headsOf, insertProgramme, insertRows, removeEdition } from './programme.store.ts'

export interface Correction {
  /** Made when the form was drawn; a second press meets the same edition. */
  id?: string
  unitId: string
  author: Author
  at: Date
  today: Day
  /** What changes, and on what ground: both are printed on the sheet of changes. */
  change: string
  ground: string
}

/**
 * Begins the next edition within the caller's transaction, for example of a replacement, and answers its id; null for a unit
 * without a programme. An edition that is being prepared already is taken back to be written on instead of beginning another.
 */
export async function startCorrection(tx: Db, { id = newId(), unitId, author, at, today, change, ground }: Correction): Promise<string | null> {
  const unit = await foundUnit(tx, unitId)
  const { inForce, coming } = editionsOf(await headsOf(tx, unitId))
  const entry = { subject: programmeSubject(unit), stage: STAGE }
  if (coming !== undefined) {
    if (coming.id === id) return id
    const reasons = coming.edition > 1 ? { change: joined(coming.change, change), changeGround: joined(coming.changeGround, ground) } : {}
    await changeProgramme(tx, coming, { state: 'draft', returnWords: change, returnedById: author.personId, ...reasons }, at)
    await tx.programmeAgreement.deleteMany({ where: { programmeId: coming.id } })
    await addMissingParts(tx, coming.id, menteesOf(unit, today).map(({ personId }) => personId))
    await note(tx, author, at, { verb: 'returned', ...entry, details: { words: change } })
    return coming.id
  }
  if (inForce === undefined) return null
  const old = await foundProgramme(tx, inForce.id)
  const { goal, strengths, communication, assessment } = old
  await insertProgramme(tx, { id, unitId, edition: old.edition + 1, from: old.from, to: unit.to > old.from ? unit.to : old.to, goal, strengths, communication, assessment, change, changeGround: ground }, at, author.personId)
  await insertRows(tx, id, copiedRows(old))
  await addMissingParts(tx, id, menteesOf(unit, today).map(({ personId }) => personId))
  await note(tx, author, at, { verb: 'drafted', ...entry, details: { words: `корректировка: ${change}` } })
  return id
}

function joined(one: string | null, other: string): string {
  return one === null || one === '' || one === other ? other : `${one}; ${other}`
}

/** Whoever has joined gets a place in the explanatory note. */
async function addMissingParts(tx: Db, programmeId: string, people: readonly string[]): Promise<void> {
  const known = await tx.programmePart.findMany({ where: { programmeId }, select: { menteePersonId: true } })
  const missing = people.filter((id) => known.every(({ menteePersonId }) => menteePersonId !== id))
  if (missing.length > 0) await tx.programmePart.createMany({ data: [...new Set(missing)].map((menteePersonId) => ({ programmeId, menteePersonId })) })
}

/** The pair or the curator begins a correction. @throws Refusal without an approved programme or beside another correction */
export async function correctProgramme(tools: Tools, actor: Actor, unitId: string, values: { id: string; change: string; ground: string }): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    assertMayWrite(await foundUnit(tx, unitId), actor, today)
    const { inForce, coming } = editionsOf(await headsOf(tx, unitId))
    if (coming?.id === values.id) return
    if (coming !== undefined) throw new Refusal('wrong-moment', 'Следующая редакция уже готовится. Откройте её и поправьте.')
    if (inForce === undefined) throw new Refusal('wrong-moment', 'Утверждённой программы ещё нет: поправьте проект.')
    await startCorrection(tx, { ...values, unitId, author: actor, at, today })
  })
}

/** The work is over, within the caller's transaction: what is in force is done, what was being prepared is dropped. */
export async function finishProgramme(tx: Db, unitId: string, at: Date): Promise<void> {
  const heads = await headsOf(tx, unitId)
  for (const head of heads.filter(({ state }) => state === 'approved')) await changeProgramme(tx, head, { state: 'done' }, at)
  for (const head of heads.filter(isComing)) await removeEdition(tx, head.id)
}
