// An order on pairs that stands, what happens to its units afterwards, and the order that amends it.
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { documentById, draftDocument, registerDocument } from '../../../../src/common/documents/index.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { methodist } from '../../../common/surveys/support.ts'
import type { House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'
import { head, numbered, orderOn, withBasis } from './pairing-support.ts'

export const solomatina = { surname: 'Соломатина', firstName: 'Вера', patronymic: 'Юрьевна' }
export const lukashevich = { surname: 'Лукашевич', firstName: 'Дарья', patronymic: 'Ильинична' }
export const dzyuba = { surname: 'Дзюба', firstName: 'Лев', patronymic: 'Фомич', gender: 'male' as const }

export interface Ordered {
  orderId: string
  unitId: string
  mentor: Placed
  mentees: Placed[]
}

/** A pair fixed by an order of 12.09.2025 № 45-ОД. */
export async function orderedPair(house: House, layout: 'text' | 'appendix' = 'appendix', mentees = [lukashevich]): Promise<Ordered> {
  const mentor = await aMentor(house.tools, { ...solomatina, capacity: 3 })
  const placed: Placed[] = []
  for (const wish of mentees) placed.push(await aMentee(house.tools, { deficits: [{ competence: 'behaviour', severity: 2 }], ...wish }))
  const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees: placed, state: 'agreed' })
  await withBasis(house, unitId)
  return { orderId: await orderOn(house, { units: [unitId], layout }), unitId, mentor, mentees: placed }
}

/** The mentor leaves, another one has agreed to come: as the guided path leaves the unit. */
export async function replaced(house: House, unitId: string, next: Placed, lastDay: string, ground = 'досрочный отказ наставника'): Promise<void> {
  const old = await house.database.unitMember.findFirstOrThrow({ where: { unitId, role: 'mentor', leaveGround: null } })
  await house.database.unitMember.update({ where: { id: old.id }, data: { to: lastDay, leaveGround: ground } })
  await joins(house, unitId, next, 'mentor', lastDay)
}

export async function joins(house: House, unitId: string, next: Placed, role: 'mentor' | 'mentee', from: string): Promise<void> {
  await house.database.unitMember.create({
    data: { id: newId(), unitId, personId: next.personId, bankId: next.bankId, role, from, answer: 'agreed', createdAt: house.clock.now(), ...(role === 'mentor' && { basis: 'jobFunction', basisNote: 'п. 2.4' }) },
  })
}

const entryOf = (house: House) => papersOfHouse(house.clock).entry('amending-order')

export async function textOfAmendment(house: House, base: string, input: object = {}): Promise<string> {
  const description = await entryOf(house).draw(house.database, { base, control: 'self', ...input }, { number: '61-ОД', signedOn: house.clock.today(), registered: false }, house.clock.today())
  return plain(plainText(description))
}

export async function checksOfAmendment(house: House, base: string): Promise<string[]> {
  const checks = await entryOf(house).checks(house.database, { base, control: 'self' }, { signedOn: house.clock.today(), registered: false }, house.clock.today())
  return checks.map(({ tone, title }) => `${tone}: ${plain(title)}`)
}

/** Drafted, numbered and registered today. Answers the id. */
export async function amendmentOn(house: House, base: string, number: string, input: object = {}): Promise<string> {
  const id = newId()
  await draftDocument(house.tools, entryOf(house), methodist, id, { base, control: 'self', ...input })
  await registerDocument(house.tools, entryOf(house), head, id, await numbered(house, id, number, house.clock.today()))
  return id
}

export async function frozenText(house: House, id: string): Promise<string> {
  return plain((await documentById(house.database, id))?.text ?? '')
}
