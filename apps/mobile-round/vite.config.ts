import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const server = 'http://localhost:3000'

export default defineConfig({
  base: '/runde/',
  plugins: [vue()],
  build: {
    target: 'es2022',
    // No data: addresses, which the Content-Security-Policy forbids for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/trpc': server, '/demo': server, '/health': server },
  },
})
