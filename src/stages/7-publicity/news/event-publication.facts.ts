import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'
import type { Event } from '../../../common/events/index.ts'
import { publicityPaths } from '../paths.ts'
import { publicationsWhere } from './publication.store.ts'

/** For the card of an event: its publication, or where one is prepared of what was held. */
export async function publicationOfEvent(db: Db, actor: Actor, { id, kind, state }: Pick<Event, 'id' | 'kind' | 'state'>): Promise<{ words: string; href: string } | undefined> {
  if (!can(actor, 'publicity.read')) return undefined
  const [last] = await publicationsWhere(db, { eventId: id, state: { not: 'removed' } }, 1)
  if (last !== undefined) return { words: last.state === 'draft' ? 'Черновик' : last.title, href: publicityPaths.publication.to({ id: last.id }) }
  if (state !== 'held' || kind === 'council' || !can(actor, 'publicity.manage')) return undefined
  return { words: 'Подготовить публикацию', href: publicityPaths.new.to({}, { event: id }) }
}
