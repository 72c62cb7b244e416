// Once for the whole run on Postgres: the server named by TEST_DATABASE_URL, or one as WebAssembly.
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/infrastructure/database/open.ts'
import { postgresAdapter } from '../../src/infrastructure/database/postgres.ts'
import { startPglite } from './pglite.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    project.provide('databases', await databasesOnServer(given, project.config.maxWorkers))
    return () => Promise.resolve()
  }
  const { url, stop } = await startPglite()
  await (await openDatabase(url)).$disconnect()
  project.provide('databases', [url])
  return stop
}

/** One database for each worker beside the named one. Everything in them is lost, so the name has to say that it is for tests. */
async function databasesOnServer(url: string, workers: number): Promise<string[]> {
  const name = new URL(url).pathname.slice(1)
  if (!name.includes('test')) throw new Error(`TEST_DATABASE_URL: the database «${name}» would be emptied; name it with «test» in it`)
  const names = Array.from({ length: workers }, (_, index) => `${name}_${index + 1}`)
  const connection = await postgresAdapter(url).connect()
  for (const one of names) {
    await connection.executeScript(`DROP DATABASE IF EXISTS "${one}"`)
    await connection.executeScript(`CREATE DATABASE "${one}"`)
  }
  await connection.dispose()
  const addresses = names.map((one) => Object.assign(new URL(url), { pathname: `/${one}` }).href)
  for (const address of addresses) await (await openDatabase(address)).$disconnect()
  return addresses
}
