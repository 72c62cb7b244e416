// Fills an empty database with the invented kindergarten, by the same commands a methodist and a head would give.
import { someoneExists } from '../common/accounts/index.ts'
import { theHouse } from '../common/journal/index.ts'
import { addSignatory, createOrganisation } from '../common/organisation/index.ts'
import { importSheet, searchPeople } from '../common/people/index.ts'
import type { Day } from '../kit/calendar/day.ts'
import { momentOf } from '../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../kit/calendar/school-year.ts'
import { newId } from '../kit/ids.ts'
import { Refusal, found } from '../kit/refusal.ts'
import { comingPeriod, seedRegulation, seedRoadmap } from '../stages/index.ts'
import type { Db, Tools } from '../tools.ts'
import { demoAccounts, demoKindergarten } from './cast.ts'
import type { DemoAccount } from './cast.ts'
import { firstOrders } from './first-orders.ts'
import { staffTable } from './staff.ts'

/**
 * Moves the invented kindergarten in and returns the account of its curator.
 * @throws Refusal once anybody can sign in: a real house is never overwritten
 */
export async function fillDemo(tools: Tools, password: string): Promise<string> {
  const { database } = tools
  if (await someoneExists(database)) throw new Refusal('wrong-moment', 'Здесь уже есть детский сад. Для показа возьмите пустую папку данных.')
  const year = schoolYearBounds(schoolYearOf(tools.clock.today()))
  const autumn = atTenOn(year.from, tools)
  await importSheet(autumn, theHouse, 'Сотрудники на 1 сентября.csv', { name: 'Сотрудники', rows: tools.spreadsheets.readCsv(Buffer.from(staffTable)) })
  const users = await openHouse(autumn, await tools.passwords.hash(password), year)
  await firstOrders(autumn, users)
  return found(users.get('methodist'))
}

const MINUTE = 60_000

/** The same tools on an earlier morning: papers of September bear dates of September, deeds follow each other by minutes. */
function atTenOn(day: Day, tools: Tools): Tools {
  const { zone } = tools.clock
  let minutes = 0
  const now = () => {
    const moment = momentOf(day, '10:00', zone)
    moment.setTime(moment.getTime() + minutes * MINUTE)
    minutes += 1
    return moment
  }
  return { ...tools, clock: { zone, now, today: () => day } }
}

/** Requisites, the head who signs, five accounts, the project of the regulation and the draft of the road map. */
async function openHouse(tools: Tools, passwordHash: string, year: { from: Day; to: Day }): Promise<Map<string, string>> {
  const at = tools.clock.now()
  return tools.transaction(async (tx) => {
    await createOrganisation(tx, { validFrom: year.from, ...demoKindergarten }, at)
    const users = new Map<string, string>()
    for (const account of demoAccounts) users.set(account.login, await openAccount(tx, account, passwordHash, year.from, at))
    await seedRegulation(tx, year.from, { at })
    await seedRoadmap(tx, comingPeriod(year.from), { at })
    return users
  })
}

async function openAccount(tx: Db, { login, surname, firstName, roles }: DemoAccount, passwordHash: string, from: Day, at: Date): Promise<string> {
  const [person] = await searchPeople(tx, `${surname} ${firstName}`, 1)
  const personId = found(person).id
  if (roles.includes('head')) {
    await addSignatory(tx, { personId, post: 'Заведующий', acting: false, basis: null, validFrom: from, validTo: null })
  }
  const id = newId()
  const grants = { create: roles.map((role) => ({ id: newId(), role, from })) }
  await tx.user.create({ data: { id, personId, login, passwordHash, passwordSetAt: at, createdAt: at, grants } })
  return id
}
