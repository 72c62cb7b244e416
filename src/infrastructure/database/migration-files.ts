import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export type Dialect = 'sqlite' | 'postgresql'

const migrationsFolder = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url))

/** The migrations of one dialect as they lie in prisma/migrations, oldest first. */
export async function migrationsOf(dialect: Dialect): Promise<MigrationList> {
  const folder = join(migrationsFolder, dialect)
  const names = (await readdir(folder).catch(() => [])).sort()
  const migrationDirectories = await Promise.all(
    names.map(async (name) => {
      const value = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
    }),
  )
  const lockfile = { path: 'migration_lock.toml', content: `provider = "${dialect}"\n` }
  return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories }
}
