// Expected results: written in a draft, and the level reached by now in the edition in force.
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import { assertMayWrite } from './access.ts'
import { changeDraft, programmeSubject, STAGE } from './draft.actions.ts'
import type { Programme, ProgrammeTarget } from './programme.ts'
import { changeProgramme, programmeInForce } from './programme.store.ts'

const NO_TARGET = 'Такой строки в ожидаемых результатах нет. Возможно, её уже убрали.'

type TargetValues = Pick<ProgrammeTarget, 'menteePersonId' | 'competence' | 'startLevel' | 'targetLevel' | 'evidence' | 'due'>

/** One row for one deficit of one mentee. */
function assertSingle({ targets }: Programme, { menteePersonId, competence }: TargetValues, exceptId?: string): void {
  const twin = targets.find((one) => one.id !== exceptId && one.menteePersonId === menteePersonId && one.competence === competence)
  if (twin !== undefined) throw new Refusal('invalid', 'Этот дефицит уже есть в ожидаемых результатах: измените ту строку', { field: 'competence' })
}

/** A form sent twice adds one row. @throws Refusal at «competence» when the deficit stands there already */
export async function addTarget(tools: Tools, actor: Actor, unitId: string, id: string, values: TargetValues): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    if (programme.targets.some((target) => target.id === id)) return undefined
    assertSingle(programme, values)
    const position = Math.max(-1, ...programme.targets.map((target) => target.position)) + 1
    await tx.programmeTarget.create({ data: { id, programmeId: programme.id, ...values, position } })
    return { details: { words: `добавлен ожидаемый результат: ${competenceTitle(values.competence)}` } }
  })
}

export async function changeTarget(tools: Tools, actor: Actor, unitId: string, version: number, id: string, values: TargetValues): Promise<void> {
  await changeDraft(tools, actor, unitId, version, async ({ tx, programme }) => {
    found(programme.targets.find((one) => one.id === id), NO_TARGET)
    assertSingle(programme, values, id)
    await tx.programmeTarget.update({ where: { id }, data: values })
    return { details: { words: `изменён ожидаемый результат: ${competenceTitle(values.competence)}` } }
  })
}

export async function removeTarget(tools: Tools, actor: Actor, unitId: string, id: string): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    const target = programme.targets.find((one) => one.id === id)
    if (target === undefined) return undefined
    await tx.programmeTarget.delete({ where: { id } })
    return { details: { words: `убран ожидаемый результат: ${competenceTitle(target.competence)}` } }
  })
}

/** The level by now, in the edition in force. The journal tells that it was marked; the level goes with the consent. */
export async function markReached(tools: Tools, actor: Actor, unitId: string, version: number, id: string, reached: { level: number; on: Day }): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (reached.on > today) throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите день, на который оценён уровень.', { field: 'reachedOn' })
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    assertMayWrite(unit, actor, today)
    const programme = found(await programmeInForce(tx, unitId), NO_TARGET)
    const target = found(programme.targets.find((one) => one.id === id), NO_TARGET)
    await assertYearOpen(tx, unit.endedOn ?? reached.on, 'reachedOn')
    if (target.reachedLevel === reached.level && target.reachedOn === reached.on) return
    await changeProgramme(tx, { ...programme, version }, {}, at)
    await tx.programmeTarget.update({ where: { id }, data: { reachedLevel: reached.level, reachedOn: reached.on } })
    await note(tx, actor, at, { verb: 'changed', subject: programmeSubject(unit), stage: STAGE, details: { words: `отмечен уровень: ${competenceTitle(target.competence)}` } })
  })
}
