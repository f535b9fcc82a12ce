import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['HMS_API'] ?? 'http://localhost:3000'

export default defineConfig({
  base: '/enhet/',
  plugins: [react()],
  build: {
    target: 'es2022',
    // No data: addresses, which the Content-Security-Policy forbids for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every screen needs, together: many small files are larger than one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|@trpc)\//,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/trpc': server, '/demo': server, '/health': server },
  },
})
