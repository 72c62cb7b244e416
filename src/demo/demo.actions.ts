// Fills an empty database with the invented kindergarten, by the same commands a methodist and a head would give.
import { someoneExists } from '../common/accounts/index.ts'
import { theHouse } from '../common/journal/index.ts'
import { addSignatory, createOrganisation } from '../common/organisation/index.ts'
import { addPerson } from '../common/people/index.ts'
import type { Day } from '../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../kit/calendar/school-year.ts'
import { newId } from '../kit/ids.ts'
import { Refusal } from '../kit/refusal.ts'
import { seedRegulation, seedRoadmap } from '../stages/1-conditions/index.ts'
import type { Db, Tools } from '../tools.ts'
import { demoAccounts, demoKindergarten } from './cast.ts'
import type { DemoAccount } from './cast.ts'

/**
 * Moves the invented kindergarten in and returns the account of its curator.
 * @throws Refusal once anybody can sign in: a real house is never overwritten
 */
export async function fillDemo(tools: Tools, password: string): Promise<string> {
  const year = schoolYearBounds(schoolYearOf(tools.clock.today()))
  const passwordHash = await tools.passwords.hash(password)
  return tools.transaction(async (tx) => {
    if (await someoneExists(tx)) throw new Refusal('wrong-moment', 'Здесь уже есть детский сад. Для показа возьмите пустую папку данных.')
    const at = tools.clock.now()
    const none = { phone: null, email: null, site: null }
    await createOrganisation(tx, { validFrom: year.from, ...none, ...demoKindergarten }, at)
    const users = new Map<string, string>()
    for (const account of demoAccounts) users.set(account.login, await openAccount(tx, tools, account, passwordHash, year.from))
    await seedRegulation(tx, year.from, { at })
    await seedRoadmap(tx, year, { at })
    return users.get('methodist') ?? ''
  })
}

async function openAccount(tx: Db, tools: Tools, account: DemoAccount, passwordHash: string, from: Day): Promise<string> {
  const { login, surname, firstName, patronymic, post, roles } = account
  const at = tools.clock.now()
  const personId = await addPerson(tx, tools, theHouse, { name: { surname, firstName, patronymic }, post, hiredOn: from })
  if (login === 'head') {
    await addSignatory(tx, { personId, post: 'Заведующий', acting: false, basis: null, validFrom: from, validTo: null })
  }
  const id = newId()
  const grants = { create: roles.map((role) => ({ id: newId(), role, from })) }
  await tx.user.create({ data: { id, personId, login, passwordHash, passwordSetAt: at, createdAt: at, grants } })
  return id
}
