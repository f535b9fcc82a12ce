import { defineConfig } from 'vitest/config'

/** Packages whose tests need nothing but Node. */
const plain = ['packages/design', 'packages/texts', 'apps/unit-portal', 'tooling']

export default defineConfig({
  test: {
    projects: [
      // Pure functions leave nothing behind: their files need no worker of their own each.
      { extends: true, test: { name: 'packages/domain', root: 'packages/domain', isolate: false } },
      ...plain.map((root) => ({ extends: true as const, test: { name: root, root } })),
      // These have their own environment, or services to start.
      'packages/api',
      'apps/amu-board',
      'apps/mobile-round',
    ],
    // All cores: by itself vitest leaves one to others, which of two is half. The configurations of projects say it too,
    // for each has a number of its own.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
