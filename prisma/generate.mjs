// Two clients from one set of models: the schema folder is copied with another provider, then both are generated.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'prisma/schema')
const copy = join(root, 'prisma/.postgresql')
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')

function generate(folder) {
  execFileSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PRISMA_SCHEMA_FOLDER: folder,
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? join(root, 'package.json'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
}

function copyForPostgres() {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync(source, copy, { recursive: true })
  const main = join(copy, 'main.prisma')
  const text = readFileSync(main, 'utf8')
  writeFileSync(
    main,
    text.replace('provider = "sqlite"', 'provider = "postgresql"').replace('generated/sqlite', 'generated/postgresql'),
  )
}

copyForPostgres()
generate(source)
generate(copy)
