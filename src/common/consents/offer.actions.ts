import { newId } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { filesOf } from '../files/index.ts'
import { stateOn } from './consent.ts'
import type { Consent } from './consent.ts'
import { noteConsent } from './consent-journal.store.ts'
import { assertWaiting, staleConsent } from './consent-moment.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'
import { batchOf, consentById, dropOffer, heldAmong } from './consent.store.ts'
import { consentPaths } from './paths.ts'
import { termsText, type Offer } from './terms.ts'

export interface Offered {
  ids: string[]
  /** People who have a valid or an unanswered one already: they get no second. */
  passedOver: string[]
}

/**
 * Offers a consent to several people; each gets one of his own. A consent that expires soon may be offered anew.
 * `batch` comes from the form: the second press of a form offers nothing more.
 */
export async function offerConsents(tools: Tools, actor: Actor, batch: string, { kind, personIds, validUntil, terms }: Offer): Promise<Offered> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  return tools.transaction(async (tx) => {
    const before = await batchOf(tx, batch)
    if (before.length > 0) return { ids: before.map(({ id }) => id), passedOver: [] }
    const held = consentKindData[kind].end === 'notice' ? [] : await heldAmong(tx, personIds, kind)
    const passedOver = personIds.filter((personId) => held.some((one) => one.personId === personId && stands(one, today)))
    const ids: string[] = []
    for (const personId of personIds.filter((id) => !passedOver.includes(id))) {
      const id = newId()
      await tx.consent.create({
        data: {
          id, personId, kind, batch, validUntil, terms: termsText.encode(terms),
          offeredOn: today, offeredAt: at, offeredById: actor.personId,
        },
      })
      await noteConsent(tx, actor, at, 'offered', { id, kind: kind satisfies ConsentKind, personId })
      ids.push(id)
    }
    return { ids, passedOver }
  })
}

function stands(consent: Consent, today: string): boolean {
  const state = stateOn(consent, today)
  return state === 'offered' || state === 'active'
}

/**
 * Takes back an offer made by mistake, while nobody has answered it. What is left of it is the entry in the journal; an
 * answer that came in between stays, and so does a paper whose photograph has come.
 */
export async function takeBackOffer(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const consent = await consentById(tx, id)
    if (consent === null) return
    assertWaiting(consent, 'office')
    const next = { href: consentPaths.consent.to({ id }), words: 'Открыть согласие' }
    if ((await filesOf(tx, { kind: 'consent', id })).length > 0) {
      throw new Refusal('wrong-moment', 'Снимок подписанной бумаги уже пришёл: запишите согласие с бумаги или отказ.', { next })
    }
    if (!(await dropOffer(tx, consent))) throw staleConsent(consent, 'office')
    await noteConsent(tx, actor, tools.clock.now(), 'tookBackOffer', consent)
  })
}
