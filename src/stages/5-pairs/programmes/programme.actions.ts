// The way of a programme until it is agreed on: drafted, thrown away, sent, sent back.
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { pairsPaths } from '../paths.ts'
import { isOpenUnit, type Unit } from '../units/unit.ts'
import { foundUnit } from '../units/unit.store.ts'
import { assertMayWrite } from './access.ts'
import { draftOf, type Draft } from './draft.ts'
import { programmeSubject, STAGE } from './draft.actions.ts'
import { editionsOf, gapsOf, isComing, type Programme } from './programme.ts'
import { changeProgramme, comingProgramme, headsOf, insertProgramme, insertRows, removeEdition } from './programme.store.ts'
import { draftSources } from './sources.facts.ts'

/** Drafts the first edition from what is known of the pair; asked for twice, it is drafted once. */
export async function createDraft(tools: Tools, actor: Actor, unitId: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const unit = await foundUnit(tools.database, unitId)
  assertMayWrite(unit, actor, today)
  const draft = draftOf(await draftSources(tools.database, unit, today))
  await tools.transaction(async (tx) => {
    if ((await headsOf(tx, unitId)).length > 0) return
    assertGoesOn(await foundUnit(tx, unitId))
    const id = newId()
    const { from, to, goal, strengths, communication, assessment } = draft
    await insertProgramme(tx, { id, unitId, edition: 1, from, to, goal, strengths, communication, assessment, change: null, changeGround: null }, at, actor.personId)
    await insertRows(tx, id, rowsOf(draft))
    await note(tx, actor, at, { verb: 'drafted', subject: programmeSubject(unit), stage: STAGE })
  })
}

/** @throws Refusal for a unit that is proposed or has ended */
function assertGoesOn(unit: Unit): void {
  if (isOpenUnit(unit) && unit.state !== 'proposed') return
  throw new Refusal('wrong-moment', unit.state === 'proposed' ? 'Пара ещё не согласована. Дождитесь согласия обеих сторон и подготовьте программу.' : 'Работа этой пары закончена: новая программа не нужна.', {
    next: { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' },
  })
}

function rowsOf({ parts, tasks, targets, items }: Draft): Pick<Programme, 'parts' | 'tasks' | 'targets' | 'items'> {
  return {
    parts,
    tasks: tasks.map((task, position) => ({ ...task, id: newId(), lineId: newId(), position })),
    targets: targets.map((target, position) => ({ ...target, id: newId(), reachedLevel: null, reachedOn: null, position })),
    items: items.map((item, position) => ({ ...item, id: newId(), lineId: newId(), state: 'planned', stateOn: null, reason: null, position, version: 1 })),
  }
}

/** Throws a draft away; the edition in force stays as it is. */
export async function removeDraft(tools: Tools, actor: Actor, unitId: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    assertMayWrite(unit, actor, tools.clock.today())
    const { coming } = editionsOf(await headsOf(tx, unitId))
    if (coming === undefined) return
    if (coming.state !== 'draft') throw new Refusal('wrong-moment', 'Программа на согласовании. Сначала верните её на доработку.')
    await removeEdition(tx, coming.id)
    await note(tx, actor, at, { verb: 'removed', subject: programmeSubject(unit), stage: STAGE, details: { words: coming.edition > 1 ? `проект редакции ${coming.edition}` : 'проект' } })
  })
}

/** Sends the draft to everybody in the unit; sent twice, it is sent once. @throws Refusal naming what is missing */
export async function sendForAgreement(tools: Tools, actor: Actor, unitId: string, version: number): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    assertMayWrite(unit, actor, tools.clock.today())
    const programme = await comingProgramme(tx, unitId)
    if (programme.state !== 'draft') return
    const gaps = gapsOf(programme)
    if (gaps.length > 0) throw new Refusal('wrong-moment', `Программу пока нельзя отправить: ${gaps.join(', ')}. Дополните её и отправьте.`)
    await changeProgramme(tx, { ...programme, version }, { state: 'agreement', returnWords: null, returnedById: null }, at)
    await tx.programmeAgreement.deleteMany({ where: { programmeId: programme.id } })
    await note(tx, actor, at, { verb: 'passedOn', subject: programmeSubject(unit), stage: STAGE })
  })
}

/** Back to be written on, with what to put right; whoever had agreed will be asked anew. */
export async function returnProgramme(tools: Tools, actor: Actor, unitId: string, version: number, words: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    if (!can(actor, 'programmes.approve')) assertMayWrite(unit, actor, tools.clock.today())
    const programme = await comingProgramme(tx, unitId)
    if (!isComing(programme) || programme.state === 'draft') return
    if (programme.state === 'submitted' && !can(actor, 'programmes.approve') && !can(actor, 'units.manage'))
      throw new Refusal('forbidden', 'Программа уже у заведующего. Попросите его или куратора вернуть её.')
    await changeProgramme(tx, { ...programme, version }, { state: 'draft', returnWords: words, returnedById: actor.personId }, at)
    await tx.programmeAgreement.deleteMany({ where: { programmeId: programme.id } })
    await note(tx, actor, at, { verb: 'returned', subject: programmeSubject(unit), stage: STAGE, details: { words } })
  })
}
