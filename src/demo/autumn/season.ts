// What the deeds of the autumn know of each other.
import { addDays } from '../../kit/calendar/day.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import { found } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import { openUnits } from '../../stages/5-pairs/index.ts'
import type { Unit } from '../../stages/5-pairs/index.ts'
import type { Tools } from '../../tools.ts'
import { actorNamed, personNamed } from '../crew.ts'
import type { Users } from '../crew.ts'
import type { Mornings } from '../mornings.ts'

export interface Season {
  users: Users
  /** Of every account: agreements are signed with it. */
  password: string
  /** Monday the banks began with. */
  monday: Day
  /** Last day of the pairs and their programmes. */
  until: Day
  today: Day
  /** Today, or in summer the last weeks of work: what is new is told back from here. */
  lately: Day
  calendar: WorkingCalendar
  mornings: Mornings
}

/** Before the pairs end it is time to sum up, not to begin. */
const LAST_WEEKS = 28

export function seasonOf({ yearEnd, ...known }: Omit<Season, 'until' | 'lately'> & { yearEnd: Day }): Season {
  const until = `${yearEnd.slice(0, 4)}-05-31`
  const late = addDays(until, -LAST_WEEKS)
  return { ...known, until, lately: known.today < late ? known.today : late }
}

/** What is done on one day; tools bring the clock of that morning. */
export type Deed = (tools: Tools, season: Season) => Promise<void>

export function curatorOf(tools: Tools, { users }: Season): Promise<Actor> {
  return actorNamed(tools, users, 'methodist')
}

/** The pair or the group this mentor leads. @param name surname and first name */
export async function unitLedBy({ database }: Tools, name: string): Promise<Unit> {
  const { id } = await personNamed(database, name)
  return found((await openUnits(database)).find(({ members }) => members.some(({ role, personId }) => role === 'mentor' && personId === id)))
}

export function idsOf({ database }: Tools, names: readonly string[]): Promise<string[]> {
  return Promise.all(names.map(async (name) => (await personNamed(database, name)).id))
}
