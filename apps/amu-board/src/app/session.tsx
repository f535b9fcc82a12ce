import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { useTexts } from '../ui/texts.ts'
import { api } from './api.ts'
import type { Outputs } from './api.ts'

/** The person who looks, and the institution. */
export type Session = NonNullable<Outputs['session']['me']>

const SessionContext = createContext<Session | null>(null)

/** Who looks. Throws outside {@link SessionGate}. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionGate around it')
  return session
}

/** Lets in who is signed in. */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts()
  const session = useQuery(api.session.me.queryOptions())
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>
  return (
    <>
      <PageHeading title={t('common:apps.amuBoard')} />
      {session.data === null ? (
        <ErrorNotice problem="notSignedIn" />
      ) : (
        <Loaded queries={[session]}>{() => null}</Loaded>
      )}
    </>
  )
}
