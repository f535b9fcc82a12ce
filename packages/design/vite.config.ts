import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

// One plain stylesheet with its fonts, for pages that the server writes itself: dist/design.css.
// The addresses of the fonts are relative to it, so that it can be served from anywhere.
export default defineConfig({
  base: './',
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: fileURLToPath(new URL('src/design.css', import.meta.url)),
      output: { assetFileNames: '[name][extname]' },
    },
  },
})
