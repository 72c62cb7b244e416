// Builds the rooms of the house and hands each what it may not import itself.
import { signInRoutes } from './common/accounts/sign-in.routes.ts'
import type { Tools } from './tools.ts'
import type { Room } from './web/room.ts'
import type { SignIn } from './web/sign-in.ts'

export interface House {
  /** Every room, in the order in which addresses are tried. */
  all: readonly Room[]
}

interface Given {
  doorman: SignIn
  demoPassword: string
}

export function houseRooms(tools: Tools, { doorman }: Given): House {
  return { all: [signInRoutes(tools, doorman)] }
}
