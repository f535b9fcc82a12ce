import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  // A module that only the build makes.
  resolve: {
    alias: { 'virtual:pwa-register': fileURLToPath(new URL('test/pwa-register.ts', import.meta.url)) },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'happy-dom', maxWorkers: '100%' },
})
