import { defineConfig } from 'vitest/config'

// As users run it: the development builds of libraries have assertions of their own.
process.env.NODE_ENV = 'production'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxConcurrency: 16,
    // Much of a test is waiting for another process.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'json-summary'] },
    projects: [
      { extends: true, test: { name: 'tests', include: ['__tests__/**/*.test.ts'] } },
      // What takes long to prove: run by a CI job of its own.
      { extends: true, test: { name: 'proofs', include: ['__tests__/**/*.proof.ts'], testTimeout: 600_000 } },
    ],
  },
})
