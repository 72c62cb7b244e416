import type { Tools } from '../../tools.ts'
import { room, type Room } from '../../web/room.ts'
import { publicationRoutes } from './news/publication.routes.ts'
import { publicationsRoutes } from './news/publications.routes.ts'
import { releaseRoutes } from './news/release.routes.ts'
import { packageRoutes } from './package/package.routes.ts'

/** Everything of stage 7 behind the door; fixed addresses stand before the one with an id. */
export function publicityRoutes(tools: Tools): Room {
  const { get, post } = room()
  const rooms = [publicationsRoutes(tools), packageRoutes(tools), releaseRoutes(tools), publicationRoutes(tools)]
  return { get, post, routes: rooms.flatMap(({ routes }) => routes) }
}
