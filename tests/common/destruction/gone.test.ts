// A destruction leaves nothing: the whole database is searched for every word the rooms kept (приказ № 179).
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dueItems } from '../../../src/common/destruction/index.ts'
import { consentReactions } from '../../../src/consent-reactions.ts'
import { isPostgres } from '../../../src/infrastructure/database/open.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { fillRooms, MARK } from './every-room.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2026-03-20T10:00:00+03:00' })
})
afterEach(() => house.close())

test('all rooms of stages 2–6, drafts, scans, letters and the journal included; papers, consents and days stay', async () => {
  const { unitId } = await fillRooms(house)
  const before = await wordsIn(house)
  expect(before.length, before.join(' ')).toBeGreaterThan(45)

  const consent = await house.database.consent.findFirstOrThrow({ where: { personId: castId('mentee'), kind: 'processing-mentee' } })
  const krylova = await house.visitor('mentee')
  await krylova.open(`/my/consents/${consent.id}/withdrawal`)
  await krylova.press('Отозвать согласие')
  const methodist = await house.visitor('methodist')
  await methodist.open(`/consents/destruction/new?item=${consent.id}`)
  await methodist.press('Уничтожить и составить акт')
  expect(methodist.sees('Данные уничтожены')).toBe(true)

  expect(await wordsIn(house)).toEqual([])
  // Asked again, no room says that it holds anything: an act never names one thing twice.
  await house.database.consent.update({ where: { id: consent.id }, data: { settlement: null } })
  expect((await dueItems(house.database, consentReactions(questionnairesOfHouse()), house.clock.today())).find(({ key }) => key === consent.id)?.what).toEqual([])
  await house.database.consent.update({ where: { id: consent.id }, data: { settlement: 'destroyed' } })
  // A row with nothing in it is no answer, and the pages of what stays still open.
  expect(await house.database.consent.findUniqueOrThrow({ where: { id: consent.id } })).toMatchObject({ settlement: 'destroyed', answer: 'signed' })
  expect(await house.database.meeting.count({ where: { unitId, on: '2025-10-10' } })).toBe(1)
  expect(await house.database.journalEntry.count({ where: { verb: 'postponed' } })).toBe(1)
  for (const page of [`/pairs/${unitId}`, `/pairs/${unitId}/meetings`, `/consents/${consent.id}`, '/journal', '/requests?shelf=closed', '/pairs?state=everything']) {
    expect([page, (await methodist.open(page)).status]).toEqual([page, 200])
  }
})

/** Every marked word in the files of the database, its log included; on Postgres in every row of every table. */
async function wordsIn({ database, url }: House): Promise<string[]> {
  const texts: string[] = []
  if (isPostgres(url)) {
    const tables = await database.$queryRawUnsafe<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
    for (const { name } of tables) texts.push(...(await database.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)).map(({ row }) => row))
    const scans = await database.fileBytes.findMany()
    texts.push(...scans.map(({ bytes }) => Buffer.from(bytes).toString('utf8')))
  } else {
    const file = url.replace(/^file:/, '')
    for (const part of [file, `${file}-wal`]) if (existsSync(part)) texts.push(readFileSync(part).toString('utf8'))
  }
  return [...new Set(texts.join('\n').match(new RegExp(`${MARK}-[а-яёa-zA-Z]+`, 'g')) ?? [])].sort()
}
