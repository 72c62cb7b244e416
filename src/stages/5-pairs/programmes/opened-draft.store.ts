// A draft opened to be written on; refuses readers and what is no draft any more.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import type { Unit } from '../units/unit.ts'
import { assertMayWrite } from './access.ts'
import { programmeChoices } from './choices.ts'
import { openedUnit } from './opened.store.ts'
import { assertDraft, type Programme } from './programme.ts'
import { comingProgramme } from './programme.store.ts'

export interface OpenedDraft {
  actor: Actor
  unit: Unit
  programme: Programme
  choices: Choices
}

export async function openedDraft(db: Db, actor: Actor, unitId: string, today: Day): Promise<OpenedDraft> {
  const unit = await openedUnit(db, actor, unitId)
  assertMayWrite(unit, actor, today)
  const programme = await comingProgramme(db, unit.id)
  assertDraft(programme)
  return { actor, unit, programme, choices: programmeChoices(unit, programme, today) }
}
