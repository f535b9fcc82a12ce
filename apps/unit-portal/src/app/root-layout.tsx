import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Announcer } from '../ui/announcer.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

/** What stands around every page. */
export function RootLayout() {
  const { t } = useTranslation('common')
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {t('frame.skipToContent')}
      </a>
      <Header />
      <main id="main" className="hms-main" data-width="narrow" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Announcer />
    </>
  )
}
