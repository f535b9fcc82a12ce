import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:3000'

export default defineConfig({
  base: '/amu/',
  plugins: [react()],
  resolve: {
    alias: [
      // The Excel library zips big files in workers made from blobs, which our Content-Security-Policy forbids.
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL('src/ui/export/zip-in-page.ts', import.meta.url)),
      },
    ],
  },
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
