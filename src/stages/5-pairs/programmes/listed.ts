// Where the programme of a unit is: what lists, tasks and the progress of the stage tell.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Unit } from '../units/unit.ts'
import type { PlanCount } from './plan.ts'
import type { ProgrammeHead } from './programme.ts'

export interface ListedProgramme {
  unit: Unit
  inForce: ProgrammeHead | undefined
  coming: ProgrammeHead | undefined
  /** «Соколова Н. Д.»: whose agreement to the coming edition is missing. */
  notAgreed: string[]
  /** Of the edition in force. */
  plan: PlanCount | undefined
  /** Until when the first edition is due. */
  dueOn: Day
}

/** Whom everybody waits for; '' when nobody. */
export function waitingWords({ inForce, coming, notAgreed }: Pick<ListedProgramme, 'inForce' | 'coming' | 'notAgreed'>): string {
  if (coming === undefined) return inForce === undefined ? 'участников: составить проект' : ''
  if (coming.state === 'draft') return coming.returnWords === null ? 'участников: дописать и отправить' : 'участников: доработать'
  if (coming.state === 'agreement') return notAgreed.join(', ')
  return coming.state === 'agreed' ? 'куратора' : 'заведующего'
}
