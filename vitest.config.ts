import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    // A wide young generation: what a page leaves behind dies before anybody carries it over. Only a process can be given one.
    pool: 'forks',
    execArgv: ['--max-semi-space-size=64'],
    // The default leaves a processor free, which is half of a small machine.
    maxWorkers: '100%',
    // Modules hold no state of a test, so a worker imports the house once for all its files.
    isolate: false,
    // Nor is an unchanged file translated anew by each run.
    experimental: { fsModuleCache: true },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
