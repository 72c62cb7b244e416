// The same tests on Postgres: each worker has a database of its own on a server; the one as WebAssembly has a single session.
import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

export default mergeConfig(
  { ...base, test: { ...base.test, globalSetup: [] } },
  defineConfig({
    test: {
      globalSetup: ['tests/support/postgres-setup.ts'],
      fileParallelism: process.env['TEST_DATABASE_URL'] !== undefined,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }),
)
