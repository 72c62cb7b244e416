// The gate of other rooms: nothing about a person is stored before a valid consent dated not later.
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import type { Consent } from './consent.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'
import { validConsent, waitingOffer } from './consent.store.ts'
import { consentPaths } from './paths.ts'

/**
 * The consent of the kind that holds on the day.
 * @param viewer who reads the refusal: the person himself is led to his consent, the office to the offer of one
 * @throws Refusal «wrong moment» that leads to the consent when there is none
 */
export async function assertConsent(
  db: Db, personId: string, kind: ConsentKind, day: Day, viewer: 'own' | 'office' = 'own',
): Promise<Consent> {
  const valid = await validConsent(db, personId, kind, day)
  if (valid !== null) return valid
  const offer = await waitingOffer(db, personId, kind)
  throw new Refusal('wrong-moment', wordsFor(kind, viewer, offer !== null), { next: nextFor(kind, viewer, personId, offer?.id) })
}

function wordsFor(kind: ConsentKind, viewer: 'own' | 'office', isOffered: boolean): string {
  const { gen, acc } = consentKindData[kind]
  if (viewer === 'office') {
    const todo = isOffered ? 'Оно предложено и ждёт ответа.' : `Предложите ${acc}.`
    return `Пока нельзя: у человека нет действующего ${gen}. ${todo}`
  }
  return isOffered
    ? `Сначала нужен ваш ответ: подпишите ${acc} или откажитесь. Потом вернитесь сюда.`
    : `Сначала нужно ваше ${acc}. Попросите куратора предложить его.`
}

function nextFor(kind: ConsentKind, viewer: 'own' | 'office', personId: string, offerId: string | undefined) {
  if (viewer === 'own') {
    if (offerId === undefined) return { href: consentPaths.own.to(), words: 'Мои согласия' }
    return { href: consentPaths.ownConsent.to({ id: offerId }), words: 'Открыть согласие' }
  }
  if (offerId !== undefined) return { href: consentPaths.consent.to({ id: offerId }), words: 'Открыть согласие' }
  return { href: consentPaths.offer.to({ kind }, { person: personId }), words: 'Предложить согласие' }
}
