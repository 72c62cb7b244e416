// Builds the rooms of the house and hands each what it may not import itself.
import { accountRoutes } from './common/accounts/account.routes.ts'
import { passwordRoutes } from './common/accounts/password.routes.ts'
import type { SessionKeyOf } from './common/accounts/password.routes.ts'
import { roleRoutes } from './common/accounts/role.routes.ts'
import { signInRoutes } from './common/accounts/sign-in.routes.ts'
import { organisationRoutes } from './common/organisation/organisation.routes.ts'
import type { Tools } from './tools.ts'
import type { Room } from './web/room.ts'
import type { SignIn } from './web/sign-in.ts'

export interface House {
  /** Every room, in the order in which addresses are tried. */
  all: readonly Room[]
}

interface Given {
  doorman: SignIn
  sessionKeyOf: SessionKeyOf
}

export function houseRooms(tools: Tools, { doorman, sessionKeyOf }: Given): House {
  return {
    all: [signInRoutes(tools, doorman), passwordRoutes(tools, doorman, sessionKeyOf), accountRoutes(tools), roleRoutes(tools), organisationRoutes(tools)],
  }
}
