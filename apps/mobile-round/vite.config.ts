import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const server = 'http://localhost:3000'

export default defineConfig({
  base: '/runde/',
  plugins: [
    vue(),
    VitePWA({
      // The page says when there is a new version, and the person when it comes.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'HMS-runden',
        short_name: 'HMS-runden',
        description: 'Gå HMS-runden med nettbrett, også uten nett.',
        lang: 'nb',
        id: '/runde/',
        start_url: '/runde/',
        scope: '/runde/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#17616b',
        icons: [
          { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        navigateFallback: '/runde/index.html',
        navigateFallbackAllowlist: [/^\/runde\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
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
