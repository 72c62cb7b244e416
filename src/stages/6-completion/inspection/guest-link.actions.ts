import { addDays } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { expiryOf, MOST_DAYS } from './guest-link.ts'
import type { GuestLinkInput } from './guest-link.form.ts'
import { keepLink, keepVisit, linkById, revokeLink } from './guest-link.store.ts'

/** @throws Refusal at the field for a day to come, an end that has passed or is too far */
export async function openToGuest(tools: Tools, actor: Actor, { id, purpose, on, until, personal }: GuestLinkInput): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите сегодняшний день или более ранний.', { field: 'on' })
  if (until < today) throw new Refusal('invalid', 'Этот день уже прошёл. Укажите сегодняшний день или более поздний.', { field: 'until' })
  if (until > addDays(today, MOST_DAYS)) throw new Refusal('invalid', `Это слишком долго. Укажите день не позже ${requisiteDay(addDays(today, MOST_DAYS))}.`, { field: 'until' })
  await tools.transaction(async (tx) => {
    if ((await linkById(tx, id)) !== null) return
    await keepLink(tx, { id, on, purpose, withPersonal: personal === 'personal', expiresAt: expiryOf(until, tools.clock.zone), createdAt: at, createdById: actor.personId })
    await note(tx, actor, at, { verb: 'openedToGuest', subject: { kind: 'inspection', id, name: `«${purpose}»` }, stage: 6, details: { words: `папка на ${requisiteDay(on)}, по ${requisiteDay(until)}${personal === 'personal' ? ', с документами об отдельных людях' : ''}` } })
  })
}

/** Closes the link at once; pressed twice, it closes once. */
export async function revokeGuestLink(tools: Tools, actor: Actor, id: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const link = found(await linkById(tx, id))
    if (link.revokedAt !== null) return
    await revokeLink(tx, id, at)
    await note(tx, actor, at, { verb: 'closedToGuest', subject: { kind: 'inspection', id, name: `«${link.purpose}»` }, stage: 6 })
  })
}

/** Writes down that somebody came by the link: when, from which address, what was opened. */
export async function recordVisit(tools: Tools, linkId: string, visit: { path: string; address: string | null }): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction((tx) => keepVisit(tx, { id: newId(), linkId, at, ...visit }))
}
