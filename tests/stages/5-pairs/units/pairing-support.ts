// An agreed unit ready for its order, and the deeds of the curator and the head around it.
import { documentById, draftDocument, registerDocument, saveRequisites } from '../../../../src/common/documents/index.ts'
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { consentById } from '../../../../src/common/consents/consent.store.ts'
import { withdrawConsent } from '../../../../src/common/consents/withdrawal.actions.ts'
import { bankReactions } from '../../../../src/stages/index.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { cast, castId } from '../../../support/cast.ts'
import type { House } from '../../../support/house.ts'
import { plain } from '../../../support/visitor.ts'
import type { Actor } from '../../../../src/rights/actor.ts'

export const head: Actor = { userId: 'user-head', personId: castId('head'), name: cast.head, post: cast.head.post, gender: 'female', roles: ['head'] }

export interface OrderWish {
  units: string[]
  layout?: 'text' | 'appendix'
  basis?: string
  programmesUntil?: string
  midTermUntil?: string
  hr?: string
}

/** A draft of the order on these units. Answers its id. */
export async function draftOrder(house: House, { layout = 'text', ...wish }: OrderWish): Promise<string> {
  const id = newId()
  await draftDocument(house.tools, papersOfHouse(house.clock).entry('pairing-order'), methodist, id, { layout, curator: castId('methodist'), control: 'self', ...wish })
  return id
}

/** Gives the draft its number and date. Answers the version to register. */
export async function numbered(house: House, id: string, number = '45-ОД', signedOn = '2025-09-12'): Promise<number> {
  const before = await documentById(house.database, id)
  await saveRequisites(house.tools, head, id, before?.version ?? 0, { number, signedOn, signatory: { personId: castId('head'), post: 'Заведующий', name: 'М.В. Савельева' }, registered: false })
  return (await documentById(house.database, id))?.version ?? 0
}

/** The whole way: drafted, numbered, registered by the head. Answers the id of the order. */
export async function orderOn(house: House, wish: OrderWish, number?: string, signedOn?: string): Promise<string> {
  const id = await draftOrder(house, wish)
  await register(house, id, await numbered(house, id, number, signedOn))
  return id
}

export function register(house: House, id: string, version: number): Promise<void> {
  return registerDocument(house.tools, papersOfHouse(house.clock).entry('pairing-order'), head, id, version)
}

/** The text of the order as it reads now, with ordinary spaces. */
export async function textOfOrder(house: House, wish: OrderWish, kind = 'pairing-order'): Promise<string> {
  const input = { layout: 'text', curator: castId('methodist'), control: 'self', ...wish }
  return plain(plainText(await papersOfHouse(house.clock).entry(kind).draw(house.database, input, { number: '45-ОД', signedOn: '2025-09-12', registered: false }, house.clock.today())))
}

/** What forbids the registration, in words. */
export async function stopsOf(house: House, wish: OrderWish, signedOn = '2025-09-12'): Promise<string[]> {
  const input = { layout: 'text', curator: castId('methodist'), control: 'self', ...wish }
  const checks = await papersOfHouse(house.clock).entry('pairing-order').checks(house.database, input, { signedOn, registered: false }, house.clock.today())
  return checks.filter(({ tone }) => tone === 'stop').map(({ title }) => plain(title))
}

/** Every mentor of the unit works by the job description. */
export async function withBasis(house: House, unitId: string): Promise<void> {
  await house.database.unitMember.updateMany({ where: { unitId, role: 'mentor' }, data: { basis: 'jobFunction', basisNote: 'п. 2.4 должностной инструкции' } })
}

/** A consent is taken back by an application on paper; every room of the stages reacts. */
export async function withdraw(house: House, personId: string, kind: string, receivedOn = '2025-09-12'): Promise<void> {
  const { id } = await house.database.consent.findFirstOrThrow({ where: { personId, kind } })
  const record = await consentById(house.database, id)
  if (record !== null) await withdrawConsent(house.tools, bankReactions, methodist, record, { way: 'paper', receivedOn })
}
