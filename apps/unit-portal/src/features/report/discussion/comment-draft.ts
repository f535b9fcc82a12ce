import { useState } from 'react'
import { useSession } from '../../../app/session.tsx'
import { useReport } from '../report-context.tsx'

/** Text that somebody has begun to write, kept by the tab until it is saved or given up. */
export interface CommentDraft {
  /** What was written before the page was loaded anew; null when nothing was. */
  readonly before: string | null
  readonly keep: (text: string) => void
  readonly forget: () => void
}

/**
 * The draft of a comment of this person in this report: a reload or a crash loses nothing of it. Where the browser keeps
 * nothing, it lasts as long as the page.
 *
 * @param of the question, or the comment that is changed
 */
export function useCommentDraft(of: string): CommentDraft {
  const { person } = useSession()
  const { report } = useReport()
  const key = `hms.comment/${encodeURIComponent(person.id)}/${report.year}/${report.unit.code}/${of}`
  const [before, setBefore] = useState(() => attempt(() => sessionStorage.getItem(key)))
  return {
    before,
    keep: (text) => void attempt(() => sessionStorage.setItem(key, text)),
    forget: () => {
      attempt(() => sessionStorage.removeItem(key))
      setBefore(null)
    },
  }
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action()
  } catch {
    return null
  }
}
