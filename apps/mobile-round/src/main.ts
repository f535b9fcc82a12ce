import '@hms/design/design.css'
import './ui/round.css'
import { createApp } from 'vue'
import I18NextVue from 'i18next-vue'
import { createTexts, languageOf } from '@hms/texts'
import { browserLanguage, setDocumentLanguage } from '@hms/texts/browser'
import AppFrame from './app/app-frame.vue'
import { provideDevice } from './app/device.ts'
import { createAppRouter } from './app/router.ts'
import { provideSession } from './app/session.ts'
import { showStartFailure } from './app/start-failure.ts'

const place = document.getElementById('app') as HTMLElement

try {
  const texts = await createTexts({
    language: browserLanguage(),
    namespaces: ['mobile-round', 'round', 'plan'],
  })
  setDocumentLanguage(languageOf(texts))
  const app = createApp(AppFrame).use(I18NextVue, { i18next: texts }).use(createAppRouter())
  provideSession(app)
  provideDevice(app)
  app.mount(place)
} catch {
  showStartFailure(place)
}
