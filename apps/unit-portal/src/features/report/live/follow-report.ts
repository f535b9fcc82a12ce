import type { QueryClient } from '@tanstack/react-query'
import type { QuestionKey } from '@hms/domain/questionnaire'
import { api, trpc } from '../../../app/api.ts'
import type { OpenReport } from '../../../app/api.ts'
import { withTold } from './with-changes.ts'

/** Milliseconds until a stream that the server ended, or that failed, is asked for again. */
const pause = 2_000

/** Milliseconds that somebody has to be at a question before the others are told: who passes by isn't there. */
const settling = 300

/** Which report is followed, for whom, and who hears of it. */
export interface Following {
  readonly year: number
  readonly unitCode: string
  readonly personId: string
  /** Tells this page from the person's other pages. */
  readonly tab: string
  readonly queryClient: QueryClient
  readonly onPresent: (others: readonly Present[]) => void
}

/** A report that is followed. */
export interface Followed {
  /** Tells the others at which question the person is, a moment after they came there; null of none. */
  readonly beAt: (question: QuestionKey | null) => void
  readonly end: () => void
}

/** Somebody else who has the report open. */
export interface Present {
  readonly key: string
  readonly who: NonNullable<OpenReport['answers'][string]['by']>
  readonly item: string | null
}

/**
 * Keeps the report that was fetched as it is on the server while the page is seen: a page in the background holds no
 * connection, of which a browser has few, and catches up when it comes to the front.
 */
export function followReport(following: Following): Followed {
  const { year, unitCode, personId, tab, queryClient, onPresent } = following
  const { queryKey } = trpc.report.open.queryOptions({ year, unitCode })
  let stream: { unsubscribe: () => void } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let at: QuestionKey | null = null
  let telling: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    stream?.unsubscribe()
    stream = null
    onPresent([])
  }
  const again = () => {
    close()
    timer = setTimeout(open, pause)
  }
  const open = () => {
    if (stream || document.visibilityState !== 'visible') return
    const since = queryClient.getQueryData(queryKey)?.seq
    if (since === undefined) return
    stream = api.report.live.subscribe(
      { year, unitCode, person: personId, tab, since, item: at },
      {
        onData: ({ data: event }) => {
          if (event.kind === 'present') onPresent(event.others)
          else if (event.kind === 'changes') {
            void queryClient.cancelQueries({ queryKey })
            queryClient.setQueryData(queryKey, (report) => report && withChanges(report, event))
            void queryClient.invalidateQueries(trpc.report.history.pathFilter())
            if (event.more) void queryClient.invalidateQueries({ queryKey })
          } else if (event.reason === 'stopping') again()
          else {
            close()
            void queryClient.invalidateQueries(
              event.reason === 'signedOut' ? trpc.session.me.pathFilter() : { queryKey },
            )
          }
        },
        onError: again,
      },
    )
  }
  const tell = () => {
    if (!stream) return
    // Who isn't told sees it the next time: nobody waits for it.
    api.report.present.mutate({ year, unitCode, tab, item: at }).catch(() => undefined)
  }
  const seenOrNot = () => (document.visibilityState === 'visible' ? open() : close())

  document.addEventListener('visibilitychange', seenOrNot)
  open()
  return {
    beAt: (question) => {
      if (question === at) return
      at = question
      clearTimeout(telling)
      telling = setTimeout(tell, settling)
    },
    end: () => {
      document.removeEventListener('visibilitychange', seenOrNot)
      clearTimeout(telling)
      close()
    },
  }
}

function withChanges(
  report: OpenReport,
  changes: Parameters<typeof withTold>[1] & Pick<OpenReport, 'overwritten' | 'discussions' | 'latestStamp'>,
): OpenReport {
  const told = withTold(report, changes)
  if (told === report) return report
  return {
    ...told,
    seq: changes.seq,
    overwritten: changes.overwritten,
    latestStamp: changes.latestStamp,
    discussions: { ...report.discussions, ...changes.discussions },
  }
}
