// The person's own answers: what may be published, a signature with the password, a refusal.
import { offsetOfMoment } from '../../kit/calendar/day.ts'
import { fingerprint } from '../../kit/documents/fingerprint.ts'
import { plainText } from '../../kit/documents/plain-text.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { verifyOwnPassword } from '../accounts/index.ts'
import { describeConsent } from './consent.facts.ts'
import { noteConsent } from './consent-journal.store.ts'
import { maySignOnline } from './consent-kinds.ts'
import { assertWaiting, staleConsent } from './consent-moment.ts'
import { withSignatureMark } from './consent-parts.ts'
import { changeConsent, ownConsent, validConsent } from './consent.store.ts'
import { descriptionText, type ConsentRecord } from './consent-record.ts'
import { itemWords, type DisseminationChoices } from './dissemination-items.ts'
import { consentPaths } from './paths.ts'
import { signatureFacts } from './signature-words.ts'
import { currentTemplate } from './template.ts'
import { choicesText } from './terms.ts'

export const NOT_YOURS = 'Такого согласия среди ваших нет. Все, что вам предложили, – в списке «Мои согласия».'

/** What proved the person: kept with the signature. */
const METHOD = 'пароль учётной записи, введён повторно'

export async function chooseItems(tools: Tools, actor: Actor, id: string, choices: DisseminationChoices): Promise<void> {
  const consent = await foundOwn(tools.database, id, actor)
  assertWaiting(consent, 'own')
  await tools.transaction(async (tx) => {
    if (!(await changeConsent(tx, consent, { choices: choicesText.encode(choices) }))) throw staleConsent(consent, 'own')
    await noteConsent(tx, actor, tools.clock.now(), 'chose', consent, itemWords(choices.items))
  })
}

/** What the person saw and typed: the fingerprint of the text shown and the password. */
export interface Signing {
  fingerprint: string
  password: string
  /** Network address. */
  address: string
}

/**
 * Signs with the password (63-ФЗ ст. 9): the exact text shown, its fingerprint and version, the moment with the offset of
 * the kindergarten's zone, address and method are stored. Pressed twice, it signs once.
 * @throws Refusal at the field «Пароль»; «wrong moment» without an agreement on the signature
 */
export async function signOnline(tools: Tools, actor: Actor, id: string, signing: Signing): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const consent = await foundOwn(tools.database, id, actor)
  if (isSignedOnline(consent)) return
  assertWaiting(consent, 'own')
  await assertMaySignOnline(tools.database, consent, today)
  const description = await describeConsent(tools.database, consent, 'online', today)
  if (fingerprint(description) !== signing.fingerprint) {
    const words = 'Пока вы читали, текст изменился. Прочитайте его ещё раз: он уже на странице, потом введите пароль.'
    throw new Refusal('invalid', words, { field: 'password' })
  }
  await verifyOwnPassword(tools, actor, signing.password)
  const marked = withSignatureMark(description, signatureFacts(id, actor.name, { at, zone: tools.clock.zone }, signing.fingerprint))
  await tools.transaction(async (tx) => {
    const isFirst = await changeConsent(tx, consent, {
      answer: 'signed', way: 'online', answeredAt: at, signedOn: today, registeredById: actor.personId,
      template: currentTemplate(consent.kind), description: descriptionText.encode(marked), text: plainText(description),
      fingerprint: signing.fingerprint, zoneOffset: offsetOfMoment(at, tools.clock.zone), address: signing.address, method: METHOD,
    })
    if (isFirst) return noteConsent(tx, actor, at, 'signed', consent, 'простой электронной подписью')
    if (!isSignedOnline(await foundOwn(tx, id, actor))) throw staleConsent(consent, 'own')
  })
}

/** A refusal is an answer: no reason is asked, nothing else changes. */
export async function refuseConsent(tools: Tools, actor: Actor, id: string): Promise<void> {
  const consent = await foundOwn(tools.database, id, actor)
  if (consent.answer === 'refused') return
  assertWaiting(consent, 'own')
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (!(await changeConsent(tx, consent, { answer: 'refused', answeredAt: at, registeredById: actor.personId }))) throw staleConsent(consent, 'own')
    await noteConsent(tx, actor, at, 'declined', consent)
  })
}

/**
 * Online only where the law lets it, in time, with the boxes ticked and the agreement registered from paper.
 * @throws Refusal that leads to the paper path, which is always open
 */
export async function assertMaySignOnline(db: Db, consent: ConsentRecord, today: string): Promise<void> {
  const next = { href: consentPaths.ownConsent.to({ id: consent.id }), words: 'Открыть согласие' }
  if (consent.validUntil !== null && consent.validUntil < today) {
    throw new Refusal('wrong-moment', 'Срок этого предложения уже вышел. Попросите куратора предложить согласие заново.', { next })
  }
  if (!maySignOnline(consent.kind)) {
    throw new Refusal('wrong-moment', 'Эта бумага подписывается только от руки. Напечатайте её, подпишите и отдайте куратору.', { next })
  }
  if (consent.kind === 'dissemination' && (consent.choices?.items.length ?? 0) === 0) {
    throw new Refusal('wrong-moment', 'Сначала отметьте, что можно публиковать.', { next })
  }
  if ((await validConsent(db, consent.personId, 'e-signature', today)) === null) {
    throw new Refusal(
      'wrong-moment',
      'Подписать паролем пока нельзя: нет вашего соглашения о простой электронной подписи на бумаге. Попросите его у куратора или подпишите это согласие на бумаге.',
      { next },
    )
  }
}

async function foundOwn(db: Db, id: string, actor: Actor): Promise<ConsentRecord> {
  return found(await ownConsent(db, id, actor.personId), NOT_YOURS)
}

function isSignedOnline({ answer, way }: Pick<ConsentRecord, 'answer' | 'way'>): boolean {
  return answer === 'signed' && way === 'online'
}
