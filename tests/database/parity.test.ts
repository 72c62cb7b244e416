// A forgotten column fails here: tables of both fresh databases are what both generated clients believe.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Prisma as Postgres } from '../../src/generated/postgresql/client.ts'
import { Prisma as Sqlite } from '../../src/generated/sqlite/client.ts'
import { engines } from './engines.ts'
import type { Engine } from './engines.ts'

type Tables = Record<string, string[]>

let sqlite: Engine
let postgres: Engine

beforeAll(async () => {
  sqlite = await engines.SQLite()
  postgres = await engines.Postgres()
})
afterAll(() => Promise.all([sqlite.close(), postgres.close()]))

/** Fields of every model as the generated client lists them. */
function fieldsOf(client: object): Tables {
  const { ModelName, ...rest } = client as { ModelName: Record<string, string> } & Record<string, Record<string, string>>
  return Object.fromEntries(
    Object.values(ModelName)
      .sort()
      .map((model) => [model, Object.values(rest[`${model}ScalarFieldEnum`] ?? {}).sort()]),
  )
}

function asTables(rows: readonly { table: string; column: string }[]): Tables {
  const tables: Tables = {}
  for (const { table, column } of rows) (tables[table] ??= []).push(column)
  for (const columns of Object.values(tables)) columns.sort()
  return Object.fromEntries(Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1)))
}

it('the two clients believe the same', () => {
  expect(fieldsOf(Postgres)).toEqual(fieldsOf(Sqlite))
})

it('SQLite has a column for every field and no other', async () => {
  const rows = await sqlite.database.$queryRawUnsafe<{ table: string; column: string }[]>(
    `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> '_prisma_migrations'`,
  )
  expect(asTables(rows)).toEqual(fieldsOf(Sqlite))
})

it('Postgres has a column for every field and no other', async () => {
  const rows = await postgres.database.$queryRawUnsafe<{ table: string; column: string }[]>(
    `SELECT table_name::text AS "table", column_name::text AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  )
  expect(asTables(rows)).toEqual(fieldsOf(Postgres))
})

it('both demand and allow the same: what may be empty in one may be empty in the other', async () => {
  const inSqlite = await sqlite.database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT m.name || '.' || c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> '_prisma_migrations' AND c."notnull" = 0`,
  )
  const inPostgres = await postgres.database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT (table_name || '.' || column_name)::text AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND is_nullable = 'YES'`,
  )
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).sort()
  expect(names(inPostgres)).toEqual(names(inSqlite))
})
