import type { Day } from '../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { Db } from '../../../tools.ts'
import type { Unit } from '../units/unit.ts'
import { programmeText } from './frozen.ts'
import { describeProgramme } from './programme.document.ts'
import { programmeFactsOf } from './programme.facts.ts'
import type { Programme } from './programme.ts'

/** An approved edition as it was kept, anything else as it stands today. */
export async function printedProgramme(db: Db, unit: Unit, programme: Programme, today: Day): Promise<DocumentDescription> {
  const kept = await db.programme.findUnique({ where: { id: programme.id }, select: { description: true } })
  if (kept?.description) return programmeText.decode(kept.description)
  return describeProgramme(await programmeFactsOf(db, unit, programme, today))
}
