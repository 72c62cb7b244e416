// Once for the whole run on Postgres: the server named by TEST_DATABASE_URL, or one as WebAssembly.
import type { TestProject } from 'vitest/node'
import { postgresAdapter } from '../../src/infrastructure/database/postgres.ts'
import { openDatabase } from '../../src/infrastructure/database/open.ts'
import { startPglite } from './pglite.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const { url, stop } = given ? await clearedServer(given) : await startPglite()
  await (await openDatabase(url)).$disconnect()
  project.provide('database', url)
  return stop
}

/** Everything in the database is lost, so its name has to say that it is for tests. */
async function clearedServer(url: string) {
  const name = new URL(url).pathname.slice(1)
  if (!name.includes('test')) throw new Error(`TEST_DATABASE_URL: the database «${name}» would be emptied; name it with «test» in it`)
  const connection = await postgresAdapter(url).connect()
  await connection.executeScript('DROP SCHEMA public CASCADE; CREATE SCHEMA public;')
  await connection.dispose()
  return { url, stop: () => Promise.resolve() }
}
