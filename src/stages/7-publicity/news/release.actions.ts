// What outsiders come to see: publishing asks for every consent anew, in the transaction that publishes.
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { closeRemovals } from '../../../common/consents/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { publicPaths } from '../paths.ts'
import { isSameResource, ownResource, resourceWords } from '../resource.ts'
import { checkPublication } from './publication-check.facts.ts'
import { notePublication } from './publication.actions.ts'
import { assertDraft, assertPublished, isStanding, peopleIn, type Place, type Publication } from './publication.ts'
import { changePlace, changePublication, foundPublication, freshPublication } from './publication.store.ts'
import { assertCleared } from './refusals.ts'
import { stillStandingOf } from './takedown.facts.ts'

/** Pressed twice: the first press has done it already. */
function isDone({ state, version: now }: Publication, wanted: Publication['state'], version: string): boolean {
  return state === wanted && String(now - 1) === version
}

/** On our own pages it appears at once; elsewhere somebody has to put it there and tell the link. */
export async function publish(tools: Tools, actor: Actor, id: string, version: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    if (isDone(await foundPublication(tx, id), 'published', version)) return
    const publication = await freshPublication(tx, id, version)
    assertDraft(publication)
    if (publication.places.length === 0) throw new Refusal('wrong-moment', 'Не указано, где появится публикация. Измените её и отметьте хотя бы одну страницу.')
    assertCleared(id, await checkPublication(tx, publication, today))
    await changePublication(tx, publication, { state: 'published', publishedOn: today, approvedById: actor.personId }, at)
    for (const { id: placeId } of publication.places.filter(({ resource }) => isSameResource(resource, ownResource(tools.publicUrl)))) {
      await changePlace(tx, placeId, { postedOn: today, link: publicPaths.news.to({ id }) })
    }
    await notePublication(tx, actor, at, publication, 'releasedNews', publication.isDepersonalised ? { words: 'без имён' } : undefined)
  })
}

interface Posting {
  link: string
  on: Day
}

/** Tells where it stands outside. Asked for consents once more: days may have passed since it was released. */
export async function notePosting(tools: Tools, actor: Actor, id: string, placeId: string, version: string, { link, on }: Posting): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил. Отметьте размещение, когда оно состоится', { field: 'on' })
  await tools.transaction(async (tx) => {
    const known = placeOf(await foundPublication(tx, id), placeId)
    if (known.link === link && known.postedOn === on && isStanding(known)) return
    const publication = await freshPublication(tx, id, version)
    assertPublished(publication)
    await assertYearOpen(tx, on, 'on')
    if (on < (publication.publishedOn ?? on)) throw new Refusal('invalid', `Публикация разрешена ${requisiteDay(publication.publishedOn ?? on)}. Раньше этого дня её разместить не могли`, { field: 'on' })
    const place = placeOf(publication, placeId)
    assertCleared(id, await checkPublication(tx, publication, today, [place.resource]))
    await changePlace(tx, place.id, { postedOn: on, removedOn: null, link })
    await changePublication(tx, publication, {}, at)
    await notePublication(tx, actor, at, publication, 'postedNews', { words: resourceWords(place.resource) })
  })
}

/** Takes it from our own pages at once; what stands elsewhere goes to the list of what must come down. */
export async function removePublication(tools: Tools, actor: Actor, id: string, version: string, why: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    if (isDone(await foundPublication(tx, id), 'removed', version)) return
    const publication = await freshPublication(tx, id, version)
    assertPublished(publication)
    for (const place of publication.places.filter(({ resource }) => isSameResource(resource, ownResource(tools.publicUrl)))) {
      if (isStanding(place)) await changePlace(tx, place.id, { removedOn: today })
    }
    await changePublication(tx, publication, { state: 'removed', removedOn: today, removedWhy: why }, at)
    await notePublication(tx, actor, at, publication, 'withdrewNews', { words: why })
    await closeIfGone(tx, actor, today, publication)
  })
}

/** «Снято»: it no longer stands there. The last place ends the publication; the last publication ends the duty of the law. */
export async function noteTakenDown(tools: Tools, actor: Actor, id: string, placeId: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    const publication = await foundPublication(tx, id)
    const place = placeOf(publication, placeId)
    if (!isStanding(place)) return
    await changePlace(tx, place.id, { removedOn: today })
    const isLast = publication.places.every((one) => one.id === place.id || !isStanding(one))
    const ended = isLast && publication.state === 'published' ? { state: 'removed' as const, removedOn: today, removedWhy: 'Снято со всех страниц' } : {}
    await changePublication(tx, publication, ended, at)
    await notePublication(tx, actor, at, publication, 'tookDownNews', { words: resourceWords(place.resource) })
    await closeIfGone(tx, actor, today, publication)
  })
}

/** Ticks the duty of those of whom nothing stands without consent any more. */
async function closeIfGone(tx: Db, actor: Actor, today: Day, publication: Publication): Promise<void> {
  const people = peopleIn(publication)
  const left = await stillStandingOf(tx, people, today)
  const gone = people.filter((id) => !left.has(id))
  if (gone.length > 0) await closeRemovals(tx, gone, { on: today, byId: actor.personId })
}

function placeOf({ places }: Publication, id: string): Place {
  return found(places.find((place) => place.id === id), 'Такой страницы у публикации нет. Откройте публикацию.')
}
