// Writes the twin migrations for a change of prisma/schema: npm run migration -- add_something
// The state behind the last migration is kept as models beside the migrations, so no shadow database is needed.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { postgresAdapter } from '../src/infrastructure/database/postgres.ts'
import { noFilters, openSchemaEngine } from '../src/infrastructure/database/schema-engine.ts'
import type { Dialect } from '../src/infrastructure/database/migration-files.ts'
import { sqliteAdapter } from '../src/infrastructure/database/sqlite.ts'

type Models = [name: string, text: string][]

const migrated = 'prisma/migrations/models'

async function modelsIn(folder: string): Promise<Models> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.prisma'))
  return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]))
}

function inDialect(models: Models, dialect: Dialect): Models {
  return models.map(([name, text]) => [name, text.replace('provider = "sqlite"', `provider = "${dialect}"`)])
}

async function difference(dialect: Dialect, adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const before = inDialect(await modelsIn(migrated), dialect)
  const after = inDialect(await modelsIn('prisma/schema'), dialect)
  const engine = await openSchemaEngine(adapter, after)
  const target = (models: Models) => ({
    tag: 'schemaDatamodel' as const,
    files: models.map(([path, content]) => ({ path, content })),
  })
  const { stdout } = await engine.diff({
    from: before.length ? target(before) : { tag: 'empty' },
    to: target(after),
    script: true,
    exitCode: null,
    filters: noFilters,
  })
  return stdout && !stdout.includes('This is an empty migration') ? stdout : ''
}

/** The engine wants to greet its database even for a diff of models: Postgres as WebAssembly answers. */
async function scratchPostgres(): Promise<string> {
  const port = 54_399
  await new PGLiteSocketServer({ db: await PGlite.create(), port }).start()
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}

async function main(name: string): Promise<void> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const twins: [Dialect, string][] = [
    ['sqlite', await difference('sqlite', sqliteAdapter(':memory:'))],
    ['postgresql', await difference('postgresql', postgresAdapter(await scratchPostgres()))],
  ]
  if (twins.every(([, sql]) => sql === '')) return console.log('The models have not changed since the last migration')
  for (const [dialect, sql] of twins) {
    const folder = join('prisma/migrations', dialect, `${stamp}_${name}`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), sql)
    console.log(`${folder}/migration.sql`)
  }
  await rm(migrated, { recursive: true, force: true })
  await cp('prisma/schema', migrated, { recursive: true })
}

const name = process.argv[2] ?? ''
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run migration -- name_in_snake_case')
  process.exit(1)
}
await main(name)
process.exit(0)
