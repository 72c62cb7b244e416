// The same tests on Postgres: one after another, because they share one database that every house sweeps clean.
import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

export default mergeConfig(
  { ...base, test: { ...base.test, globalSetup: [] } },
  defineConfig({
    test: {
      globalSetup: ['tests/support/postgres-setup.ts'],
      fileParallelism: false,
      // One after another in one worker, the files may share what they import.
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }),
)
