import { createContext, useContext } from 'react'
import type { Session } from './api.ts'

const SessionContext = createContext<Session | null>(null)

/** Tells the pages below who is signed in. */
export const SessionProvider = SessionContext.Provider

/** Who is signed in. Throws on a page that can be read without. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is used where nobody need be signed in')
  return session
}
