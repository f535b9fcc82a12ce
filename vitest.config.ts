import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'tooling'],
    // Database tests start a real PostgreSQL each; the first start on a slow machine takes its time.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
