import type { Tools } from '../../tools.ts'
import type { Room } from '../../web/room.ts'
import { acquaintanceRoutes } from './acquaintance.routes.ts'
import { attachmentRoutes } from './attachment.routes.ts'
import type { Catalogue } from './catalogue.ts'
import { documentRoutes } from './document.routes.ts'
import { draftRoutes } from './draft.routes.ts'
import { registrationRoutes } from './registration.routes.ts'

/** All addresses of the room; «/documents/new» is tried before «/documents/:id». */
export function documentRooms(tools: Tools, catalogue: Catalogue): Room[] {
  return [
    draftRoutes(tools, catalogue),
    documentRoutes(tools, catalogue),
    registrationRoutes(tools, catalogue),
    attachmentRoutes(tools, catalogue),
    acquaintanceRoutes(tools),
  ]
}
