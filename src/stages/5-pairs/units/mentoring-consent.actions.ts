// The consent of ст. 351.8 prefilled from the unit: its mentees, term, form and types (documents.md D10).
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { offerConsents } from '../../../common/consents/index.ts'
import { presentMembers } from './agreement.ts'
import { isExternal } from './basis.ts'
import { formAndTypes } from './forms-and-types.ts'
import type { Unit, UnitMember } from './unit.ts'

interface Wording {
  batch: string
  from: Day
  until: Day
  hours?: number | undefined
  pay: string
}

/** Offers it on paper. Answers the id of the offered consent; a second press leads to the same one. */
export async function offerMentoring(tools: Tools, actor: Actor, unit: Unit, mentor: UnitMember, { batch, from, until, hours, pay }: Wording): Promise<string> {
  if (mentor.role !== 'mentor' || isExternal(mentor)) throw new Refusal('wrong-moment', 'Это согласие нужно только наставникам из своего детского сада.')
  const menteeIds = presentMembers(unit).filter(({ role }) => role === 'mentee').map(({ personId }) => personId)
  const terms = { menteeIds, from, formAndType: formAndTypes(unit), pay, ...(hours !== undefined && { hoursPerMonth: hours }) }
  const { ids } = await offerConsents(tools, actor, batch, { kind: 'mentoring', personIds: [mentor.personId], validUntil: until, terms })
  return found(ids[0])
}
