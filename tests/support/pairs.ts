// Mentors, mentees and units straight in the database, with the consents they need; a test names only what matters to it.
import { newId } from '../../src/kit/ids.ts'
import { searchKey } from '../../src/kit/russian/search-key.ts'
import type { Role } from '../../src/rights/roles.ts'
import { openKeyOf, titleOfUnit } from '../../src/stages/5-pairs/units/membership.ts'
import type { Tools } from '../../src/tools.ts'
import { aConsent } from '../common/consents/support.ts'
import { aPerson } from './builders.ts'
import { PASSWORD } from './cast.ts'

interface Wish {
  id?: string
  /** One of the people there are already; else somebody new is added. */
  personId?: string
  surname?: string
  firstName?: string
  patronymic?: string | null
  gender?: 'female' | 'male'
  post?: string
  employment?: string
  hiredOn?: string
  /** Signs in with this name and the password of the cast. */
  login?: string
  /** False – without the consents the role needs. */
  consents?: boolean
  state?: string
  since?: string
}

export interface Placed {
  personId: string
  /** Place in the bank. */
  bankId: string
}

let number = 0
const surnames = ['Воронова', 'Гусева', 'Ершова', 'Зимина', 'Котова', 'Лисицына', 'Медведева', 'Орлова', 'Петухова', 'Рысева']

/** A mentor who is trained, ready and has signed both consents (the one of ст. 351.8 as well). */
export async function aMentor(tools: Tools, wish: Wish & { capacity?: number; load?: number; mentoringConsent?: boolean; slots?: string[] } = {}): Promise<Placed> {
  const { since = '2025-09-01', state = 'ready', capacity = 2, load = 0, consents = true, mentoringConsent = consents } = wish
  const personId = await placed(tools, wish, 'mentor')
  const { sortKey, searchKey: key, post } = await tools.database.person.findUniqueOrThrow({ where: { id: personId } })
  const bankId = wish.id ?? newId()
  const at = tools.clock.now()
  await tools.database.mentor.create({
    data: { id: bankId, personId, sortKey, searchKey: key, post, openPersonId: personId, state, stateOn: since, capacity, load, slots: JSON.stringify(wish.slots ?? []), trainedOn: since, admittedOn: since, enteredOn: since, createdAt: at, updatedAt: at },
  })
  if (consents) await aConsent(tools, { personId, kind: 'processing-mentor', signedOn: since })
  if (mentoringConsent) await aConsent(tools, { personId, kind: 'mentoring', signedOn: since })
  return { personId, bankId }
}

/** A mentee in the bank with the consent to processing. */
export async function aMentee(tools: Tools, wish: Wish & { request?: string; deficits?: { competence: string; severity: number }[]; slots?: string[] } = {}): Promise<Placed> {
  const { since = '2025-09-01', state = 'bank', consents = true } = wish
  const personId = await placed(tools, wish, 'mentee')
  const { sortKey, searchKey: key, post } = await tools.database.person.findUniqueOrThrow({ where: { id: personId } })
  const bankId = wish.id ?? newId()
  const at = tools.clock.now()
  await tools.database.mentee.create({
    data: {
      id: bankId, personId, sortKey, searchKey: key, post, openPersonId: personId, state, stateOn: since, enteredOn: since, request: wish.request ?? null, slots: JSON.stringify(wish.slots ?? []), createdAt: at, updatedAt: at,
      ...(wish.deficits && { deficits: { create: wish.deficits.map(({ competence, severity }) => ({ id: newId(), competence, severity, level: 4 - severity })) } }),
    },
  })
  if (consents) await aConsent(tools, { personId, kind: 'processing-mentee', signedOn: since })
  return { personId, bankId }
}

interface UnitWish {
  id?: string
  title?: string
  mentors?: readonly (Placed & { direction?: string | null })[]
  mentees?: readonly Placed[]
  form?: string
  types?: readonly string[]
  direction?: string | null
  from?: string
  to?: string
  state?: 'proposed' | 'agreed' | 'approved' | 'suspended' | 'finished' | 'stopped'
  orderId?: string
}

/** A unit with its people; approved and at work unless the wish says otherwise. Everybody has agreed, except while it is proposed. */
export async function aUnit(tools: Tools, wish: UnitWish = {}): Promise<{ unitId: string; mentors: Placed[]; mentees: Placed[] }> {
  const { id: unitId = newId(), form = 'teacher_teacher', types = ['traditional'], direction = null, from = '2025-09-15', to = '2026-05-31', state = 'approved' } = wish
  const isFixed = !['proposed', 'agreed'].includes(state)
  const mentors: NonNullable<UnitWish['mentors']> = wish.mentors ?? [await aMentor(tools)]
  const mentees = wish.mentees ?? [await aMentee(tools)]
  const at = tools.clock.now()
  const people = await tools.database.person.findMany({ where: { id: { in: [...mentors, ...mentees].map(({ personId }) => personId) } } })
  const named = (placed: readonly Placed[]) => placed.flatMap(({ personId }) => people.filter((person) => person.id === personId))
  const title = wish.title ?? titleOfUnit(named(mentors), named(mentees))
  const orderId = isFixed ? (wish.orderId ?? `order-${unitId}`) : null
  const member = (placed: Placed, role: string, own: { direction: string | null; openKey: string | null }) => ({
    id: newId(), unitId, personId: placed.personId, role, bankId: placed.bankId, from, orderId, ...own, createdAt: at,
    ...(state !== 'proposed' && { answer: 'agreed', answeredAt: at }),
    ...(role === 'mentor' && isFixed && { basis: 'jobFunction', basisNote: 'п. 2.4 должностной инструкции' }),
  })
  const isOpen = !['finished', 'stopped'].includes(state)
  await tools.database.unit.create({
    data: {
      id: unitId, title, searchKey: searchKey([title, ...people.map((person) => person.searchKey)].join(' ')), form, types: JSON.stringify(types), direction, state, stateOn: from, from, to, orderId, createdAt: at, updatedAt: at,
    },
  })
  await tools.database.unitMember.createMany({
    data: [
      ...mentors.map((one) => member(one, 'mentor', { direction: one.direction ?? null, openKey: null })),
      ...mentees.map((one) => member(one, 'mentee', { direction: null, openKey: isOpen ? openKeyOf(one.personId, direction) : null })),
    ],
  })
  if (isFixed && isOpen) {
    await tools.database.mentee.updateMany({ where: { id: { in: mentees.map(({ bankId }) => bankId) } }, data: { state: 'paired' } })
    await tools.database.mentor.updateMany({ where: { id: { in: mentors.map(({ bankId }) => bankId) } }, data: { load: { increment: mentees.length } } })
  }
  return { unitId, mentors: [...mentors], mentees: [...mentees] }
}

async function placed(tools: Tools, wish: Wish, role: Role): Promise<string> {
  number += 1
  const { surname = surnames[number % surnames.length] ?? 'Воронова', firstName = 'Анна', patronymic = 'Ильинична', gender, post, employment, hiredOn = '2015-09-01' } = wish
  const personId = wish.personId ?? (await aPerson(tools, { surname, firstName, patronymic, hiredOn, ...(gender && { gender }), ...(post && { post }), ...(employment && { employment }) }))
  if (wish.login !== undefined) await anAccount(tools, personId, wish.login, role)
  return personId
}

/** Lets a person sign in with the password of the cast. */
async function anAccount(tools: Tools, personId: string, login: string, role: Role): Promise<void> {
  const at = tools.clock.now()
  await tools.database.user.create({
    data: { id: `user-${login}`, personId, login, passwordHash: await tools.passwords.hash(PASSWORD), passwordSetAt: at, createdAt: at },
  })
  await tools.database.roleGrant.create({ data: { id: `grant-${login}`, userId: `user-${login}`, role, from: '2020-01-01' } })
}
