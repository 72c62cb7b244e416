import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { migrationsOf } from './migration-files.ts'
import type { Dialect } from './migration-files.ts'

/**
 * Brings a database up to the newest migration and returns the names of those it applied.
 * Idempotent; keeps Prisma's own table `_prisma_migrations`, so `prisma migrate status` stays truthful.
 * The schema engine (a large WebAssembly module) is loaded only when something is missing.
 */
export async function migrate(factory: SqlMigrationAwareDriverAdapterFactory, dialect: Dialect): Promise<string[]> {
  const migrationsList = await migrationsOf(dialect)
  const applied = await appliedIn(factory)
  if (migrationsList.migrationDirectories.every(({ path }) => applied.has(path))) return []
  const { noFilters, openSchemaEngine } = await import('./schema-engine.ts')
  const connections: SqlDriverAdapter[] = []
  const engine = await openSchemaEngine(remembering(factory, connections))
  try {
    return (await engine.applyMigrations({ migrationsList, filters: noFilters })).appliedMigrationNames
  } finally {
    engine.free()
    await Promise.all(connections.map((connection) => connection.dispose()))
  }
}

/** The engine never closes what it opened, and an open connection keeps SQLite from changing its journal mode. */
function remembering(
  factory: SqlMigrationAwareDriverAdapterFactory,
  connections: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const connection = await factory.connect()
      connections.push(connection)
      return connection
    },
  }
}

/** Names of the finished migrations; none when the table of Prisma is not there yet. */
async function appliedIn(factory: SqlMigrationAwareDriverAdapterFactory): Promise<Set<string>> {
  const connection = await factory.connect()
  try {
    const { rows } = await connection.queryRaw({
      sql: 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      args: [],
      argTypes: [],
    })
    return new Set(rows.map(([name]) => String(name)))
  } catch (error) {
    if (isMissingTable(error)) return new Set()
    throw error
  } finally {
    await connection.dispose()
  }
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && (error.cause as { kind?: string } | undefined)?.kind === 'TableDoesNotExist'
}
