import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { QuestionKey } from '@hms/domain/questionnaire'
import { useSession } from '../../../app/session.tsx'
import { useReport } from '../report-context.tsx'
import { followReport } from './follow-report.ts'
import type { Followed, Present } from './follow-report.ts'

interface Presence {
  /** Who else has the report open. */
  readonly others: readonly Present[]
  /** Tells the others which question the person is at; null of none. */
  readonly beAt: (question: QuestionKey | null) => void
}

const PresenceContext = createContext<Presence | null>(null)

/** Follows the report of the page while it is seen, and tells the pages below who else is there. */
export function PresenceProvider({ children }: { readonly children: ReactNode }) {
  const { report } = useReport()
  const queryClient = useQueryClient()
  const { person } = useSession()
  const [others, setOthers] = useState<readonly Present[]>([])
  const followed = useRef<Followed | null>(null)
  const { year, unit } = report
  useEffect(() => {
    const following = followReport({
      year,
      unitCode: unit.code,
      personId: person.id,
      tab: crypto.getRandomValues(new Uint32Array(3)).join('-'),
      queryClient,
      onPresent: setOthers,
    })
    followed.current = following
    return () => following.end()
  }, [year, unit.code, person.id, queryClient])
  const beAt = useCallback((question: QuestionKey | null) => followed.current?.beAt(question), [])
  const presence = useMemo<Presence>(() => ({ others, beAt }), [others, beAt])
  return <PresenceContext value={presence}>{children}</PresenceContext>
}

/** Who else has the report open, and the way to tell them where one is. Throws outside a `PresenceProvider`. */
export function usePresence(): Presence {
  const presence = useContext(PresenceContext)
  if (!presence) throw new Error('usePresence is used outside PresenceProvider')
  return presence
}
