// Once for the whole run: a migrated SQLite file that every house copies.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/infrastructure/database/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the migrated file, or addresses of Postgres databases, one for each worker. */
    databases: string[]
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-'))
  const file = join(folder, 'template.db')
  const database = await openDatabase(`file:${file}`)
  await database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await database.$disconnect()
  project.provide('databases', [file])
  return () => rmSync(folder, { recursive: true, force: true })
}
