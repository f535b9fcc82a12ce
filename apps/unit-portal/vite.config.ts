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
            // The home page, and the small pieces around it that other pages need too.
            {
              name: 'home',
              test: /unit-portal\/src\/(features\/home\/[\w-]+|(app|ui)\/(use-saving|session|own-incident-links|page-pending|announcer|not-found-page|problem-notice|use-today|page-heading|progress-bar|measure-words|problem-page|plan-search))\.tsx?$/,
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
