// Roles that are not of the first five: a test that needs one hires the person with an account.
import type { Role } from '../../src/rights/roles.ts'
import { aPerson } from './builders.ts'
import { PASSWORD } from './cast.ts'
import type { House } from './house.ts'
import type { Visitor } from './visitor.ts'

const staff = {
  dataOfficer: { surname: 'Фролова', firstName: 'Ирина', post: 'делопроизводитель' },
  siteEditor: { surname: 'Устинова', firstName: 'Вера', post: 'воспитатель' },
} as const satisfies Partial<Record<Role, object>>

/** Hires somebody for the role and signs in. */
export async function hired(house: House, role: keyof typeof staff): Promise<Visitor> {
  const id = await aPerson(house.tools, { id: `person-${role}`, ...staff[role] })
  await house.database.user.create({
    data: {
      id: `user-${role}`, personId: id, login: role.toLowerCase(), passwordHash: await house.tools.passwords.hash(PASSWORD),
      passwordSetAt: house.clock.now(), createdAt: house.clock.now(), grants: { create: [{ id: `grant-${role}`, role, from: '2020-01-01' }] },
    },
  })
  return house.stranger().signIn(role.toLowerCase(), PASSWORD)
}
