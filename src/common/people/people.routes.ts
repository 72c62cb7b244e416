import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { casesRoutes } from './cases.routes.ts'
import { employmentRoutes } from './employment.routes.ts'
import { draftRoutes } from './import/draft.routes.ts'
import { importRoutes } from './import/import.routes.ts'
import type { UsesOfPeople } from './import/obstacles.store.ts'
import { listRoutes } from './list.routes.ts'
import type { AccountLinks, WorkOfPerson } from './person.pages.ts'
import { personRoutes } from './person.routes.ts'

/**
 * Everything under /people. `accounts` are addresses of the room of accounts, `usesOf` tells what the rooms above
 * already do with a person, `workOf` where the person works with others: all stand above this room and are handed in.
 */
export function peopleRoutes(tools: Tools, accounts: AccountLinks, usesOf: UsesOfPeople, workOf: WorkOfPerson): Room[] {
  // «/people/import» must be tried before «/people/:id».
  return [
    importRoutes(tools, usesOf),
    draftRoutes(tools),
    casesRoutes(tools),
    employmentRoutes(tools),
    listRoutes(tools),
    personRoutes(tools, accounts, workOf),
  ]
}
