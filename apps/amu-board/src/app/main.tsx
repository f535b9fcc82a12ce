import '@hms/design/design.css'
import '../ui/board.css'
import '../ui/desk.css'
import { createTexts } from '@hms/texts'
import { browserLanguage, setDocumentLanguage } from '@hms/texts/browser'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { queryClient } from './api.ts'
import { router } from './routes.tsx'

const language = browserLanguage()
setDocumentLanguage(language)
await createTexts({ language, namespaces: ['amu-board'], plugins: [initReactI18next] })

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
