import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'threads',
    // The default leaves a processor free, which is half of a small machine.
    maxWorkers: '100%',
    // Modules hold no state of a test, so a worker imports the house once for all its files.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
