import { useEffect, useRef } from 'react'
import { Outlet } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PagePending } from '../ui/page-pending.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { SavingProvider } from '../features/report/saving/saving-context.tsx'
import { UnsavedBanner } from '../features/report/saving/unsaved-banner.tsx'
import { trpc } from './api.ts'
import { ProblemPage } from './problem-page.tsx'
import { SessionProvider } from './session.tsx'

/** What stands around the pages that need somebody signed in. */
export function SignedInLayout() {
  const session = useQuery(trpc.session.me.queryOptions())
  useReloadForAnother(session.data?.person.id)
  if (session.data) {
    return (
      <SessionProvider value={session.data}>
        <SavingProvider personId={session.data.person.id}>
          <UnsavedBanner />
          <Outlet />
        </SavingProvider>
      </SessionProvider>
    )
  }
  if (session.data === null) return <NotSignedInPage />
  if (session.error) return <ProblemPage error={session.error} retry={() => void session.refetch()} />
  return <PagePending />
}

function NotSignedInPage() {
  const { t } = useTranslation(['unit-portal', 'common'])
  return (
    <div className="hms-stack">
      <PageHeading title={t('common:problems.notSignedIn.title')} />
      <p className="ds-paragraph">{t('notSignedIn.text')}</p>
      <p>
        <a className="ds-button" href="/">
          {t('common:actions.goToStart')}
        </a>
      </p>
    </div>
  )
}

/** When another person has signed in in another tab, nothing of the first one's must stay on the screen. */
function useReloadForAnother(personId: string | undefined): void {
  const first = useRef(personId)
  useEffect(() => {
    first.current ??= personId
    if (personId !== undefined && personId !== first.current) location.reload()
  }, [personId])
}
