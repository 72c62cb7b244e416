// One change of a draft: who may, whether it is a draft still, the version counted on, the journal told.
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type NewEntry, type Subject } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import type { Unit } from '../units/unit.ts'
import { foundUnit } from '../units/unit.store.ts'
import { assertMayWrite } from './access.ts'
import { assertDraft, type Programme } from './programme.ts'
import { changeProgramme, comingProgramme } from './programme.store.ts'

export const STAGE = 5

/** «программу «Соломатина – Лукашевич»», after any verb; the id is of the unit, for all editions. */
export function programmeSubject({ id, title }: Pick<Unit, 'id' | 'title'>): Subject {
  return { kind: 'programme', id, name: `программу «${title}»` }
}

export interface Drafted {
  tx: Db
  unit: Unit
  programme: Programme
  at: Date
}

export type Told = Pick<NewEntry, 'details'> & { verb?: NewEntry['verb'] }

/**
 * Does it in one transaction. What `work` answers is told in the journal; with nothing told nothing was done, and the version stays.
 * @param version of the programme the form was drawn from; undefined where something is added and nobody is overwritten
 */
export async function changeDraft(tools: Tools, actor: Actor, unitId: string, version: number | undefined, work: (drafted: Drafted) => Promise<Told | undefined>): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    assertMayWrite(unit, actor, tools.clock.today())
    if (unit.endedOn !== null) await assertYearOpen(tx, unit.endedOn)
    const programme = await comingProgramme(tx, unitId)
    assertDraft(programme)
    const told = await work({ tx, unit, programme, at })
    if (told === undefined) return
    await changeProgramme(tx, { ...programme, version: version ?? programme.version }, {}, at)
    await note(tx, actor, at, { verb: told.verb ?? 'changed', subject: programmeSubject(unit), stage: STAGE, ...(told.details && { details: told.details }) })
  })
}
