import '@hms/design/design.css'
import './app/portal.css'
import './app/incidents.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { initReactI18next } from 'react-i18next'
import { createTexts, languageOf } from '@hms/texts'
import { browserLanguage, setDocumentLanguage } from '@hms/texts/browser'
import { queryClient, trpc } from './app/api.ts'
import { router } from './app/router.tsx'
import { showStartFailure } from './app/start-failure.ts'

const place = document.getElementById('app') as HTMLElement

try {
  // Who is signed in is asked for while the texts are under way.
  void queryClient.prefetchQuery(trpc.session.me.queryOptions())
  const texts = await createTexts({
    language: browserLanguage(),
    namespaces: ['unit-portal', 'plan'],
    plugins: [initReactI18next],
  })
  setDocumentLanguage(languageOf(texts))
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
} catch {
  showStartFailure(place)
}
