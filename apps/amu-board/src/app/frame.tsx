import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useMatches, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { focusPageHeading } from '../ui/page-heading.tsx'
import { useTexts } from '../ui/texts.ts'
import { api } from './api.ts'
import { BoardGate } from './board.tsx'
import { deskPagesFor } from './desk-nav.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { SessionGate } from './session.tsx'

const pages = [
  { to: '/', key: 'overview' },
  { to: '/sporsmal', key: 'questions' },
  { to: '/indikatorer', key: 'indicators' },
  { to: '/enheter', key: 'unitMap' },
  { to: '/fakultet', key: 'facultyResults' },
  { to: '/tiltak', key: 'followUp' },
  { to: '/hendelser', key: 'incidents' },
  { to: '/registre', key: 'registers' },
  { to: '/rapporten-2022', key: 'printedReport' },
] as const

/** What stands around every screen: header, menu and footer. */
export function Frame(): ReactNode {
  const { t } = useTexts()
  const { data: session } = useQuery(api.session.me.queryOptions())
  const atDesk = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId === '/kontoret') })
  const hasDesk = session ? deskPagesFor(session).length > 0 : false
  useFocusOnNewScreen()
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {t('common:frame.skipToContent')}
      </a>
      {session?.demo ? <aside className="hms-notice">{t('common:frame.demoNotice')}</aside> : null}
      <Header>
        <nav className="hms-nav" aria-label={t('common:frame.mainMenu')}>
          <ul>
            {pages.map(({ to, key }) => (
              <li key={key}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                  {t(`pages.${key}`)}
                </Link>
              </li>
            ))}
            {hasDesk ? (
              <li>
                <Link to="/kontoret" activeOptions={{ includeSearch: false }}>
                  {t('pages.desk')}
                </Link>
              </li>
            ) : null}
          </ul>
        </nav>
      </Header>
      <main id="main" className="hms-main" data-width="wide" tabIndex={-1}>
        <SessionGate>
          {atDesk ? (
            <Outlet />
          ) : (
            <BoardGate>
              <Outlet />
            </BoardGate>
          )}
        </SessionGate>
      </main>
      <Footer />
    </>
  )
}

function useFocusOnNewScreen() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) focusPageHeading()
      }),
    [router],
  )
}
