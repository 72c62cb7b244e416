import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { casesRoutes } from './cases.routes.ts'
import { employmentRoutes } from './employment.routes.ts'
import type { AccountLinks } from './person.pages.ts'
import { personRoutes } from './person.routes.ts'

/** Everything under /people. `accounts` are addresses of the room of accounts, which stands above this one. */
export function peopleRoutes(tools: Tools, accounts: AccountLinks): Room[] {
  return [casesRoutes(tools), employmentRoutes(tools), personRoutes(tools, accounts)]
}
