import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { consentRoutes } from './consent.routes.ts'
import { offerRoutes } from './offer.routes.ts'
import { ownConsentRoutes } from './own.routes.ts'
import { paperRoutes } from './paper.routes.ts'
import type { ConsentReaction } from './reactions.ts'
import { withdrawalRoutes } from './withdrawal.routes.ts'

/** All addresses of the room; «/consents/new» is tried before «/consents/:id». */
export function consentRooms(tools: Tools, reactions: readonly ConsentReaction[] = [], ownPages: readonly string[] = []): Room[] {
  return [offerRoutes(tools, ownPages), consentRoutes(tools), paperRoutes(tools), withdrawalRoutes(tools, reactions), ownConsentRoutes(tools)]
}
