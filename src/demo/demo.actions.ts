// Fills an empty database with the invented kindergarten, by the same commands a methodist and a head would give.
import { someoneExists } from '../common/accounts/index.ts'
import { theHouse } from '../common/journal/index.ts'
import { addSignatory, createOrganisation, workingCalendarOf } from '../common/organisation/index.ts'
import { importSheet } from '../common/people/index.ts'
import type { Day } from '../kit/calendar/day.ts'
import { addDays } from '../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../kit/calendar/school-year.ts'
import { newId } from '../kit/ids.ts'
import { Refusal, found } from '../kit/refusal.ts'
import { comingPeriod, seedRegulation, seedRoadmap } from '../stages/index.ts'
import type { Db, Tools } from '../tools.ts'
import { autumn } from './autumn/autumn.ts'
import { seasonOf } from './autumn/season.ts'
import { demoAccounts, demoKindergarten } from './cast.ts'
import type { DemoAccount } from './cast.ts'
import { personNamed } from './crew.ts'
import { firstConsents } from './first-consents.ts'
import { firstDecisions } from './first-decisions.ts'
import { firstOrders } from './first-orders.ts'
import { firstSurvey } from './first-survey.ts'
import { morningsOf, secondMonday } from './mornings.ts'
import { staffTable } from './staff.ts'

/**
 * Moves the invented kindergarten in and returns the account of its curator.
 * @throws Refusal once anybody can sign in: a real house is never overwritten
 */
export async function fillDemo(tools: Tools, password: string): Promise<string> {
  const { database } = tools
  if (await someoneExists(database)) throw new Refusal('wrong-moment', 'Здесь уже есть детский сад. Для показа возьмите пустую папку данных.')
  const year = schoolYearBounds(schoolYearOf(tools.clock.today()))
  const mornings = morningsOf(tools)
  const first = mornings(year.from)
  await importSheet(first, theHouse, 'Сотрудники на 1 сентября.csv', { name: 'Сотрудники', rows: tools.spreadsheets.readCsv(Buffer.from(staffTable)) })
  const users = await openHouse(first, await tools.passwords.hash(password), year)
  await firstOrders(first, users)
  const calendar = await workingCalendarOf(database)
  const monday = secondMonday(year.from, calendar)
  await firstConsents(mornings(monday), users, year.to)
  await firstSurvey(mornings(addDays(monday, 1)), mornings(addDays(monday, 3)), users)
  await firstDecisions(mornings(addDays(monday, 4)), users)
  await autumn(seasonOf({ users, password, monday, yearEnd: year.to, today: tools.clock.today(), calendar, mornings }))
  return found(users.get('methodist'))
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
  const { id: personId } = await personNamed(tx, `${surname} ${firstName}`)
  if (roles.includes('head')) {
    await addSignatory(tx, { personId, post: 'Заведующий', acting: false, basis: null, validFrom: from, validTo: null })
  }
  const id = newId()
  const grants = { create: roles.map((role) => ({ id: newId(), role, from })) }
  await tx.user.create({ data: { id, personId, login, passwordHash, passwordSetAt: at, createdAt: at, grants } })
  return id
}
