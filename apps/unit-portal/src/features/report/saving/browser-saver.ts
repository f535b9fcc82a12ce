import type { QueryClient } from '@tanstack/react-query'
import type { ItemKey } from '@hms/domain/questionnaire'
import { trpc } from '../../../app/api.ts'
import type { OpenReport, SavedAnswer } from '../../../app/api.ts'
import { createAnswerSaver } from './answer-saver.ts'
import type { AnswerSaver } from './answer-saver.ts'
import { deliverAnswer } from './deliver.ts'
import type { PendingAnswer } from './pending-answer.ts'
import { createPendingStore, storagePrefix } from './pending-store.ts'

/** The saver of a person's answers in this browser: what it can't send now is kept in `localStorage`. */
export function createBrowserSaver(personId: string, queryClient: QueryClient): AnswerSaver {
  return createAnswerSaver<SavedAnswer>({
    store: createPendingStore(localStorageIfAllowed(), personId),
    deliver: async (answer) => {
      const outcome = await deliverAnswer(answer)
      // The report is not what this page takes it to be.
      if (outcome.kind === 'refused') void queryClient.invalidateQueries(trpc.report.open.pathFilter())
      return outcome
    },
    onDelivered: (answer, saved) => rememberAsSaved(queryClient, answer, saved),
    alone: (work) => aloneAmongTabs(storagePrefix(personId), work),
    now: Date.now,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    chance: Math.random,
    newId,
  })
}

/**
 * Keeps a saver going with the window: starts it, wakes it when the network or the person comes back, and tells
 * it what other tabs do. Warns before leaving only when something would be lost. Ends with the returned function.
 */
export function runInWindow(saver: AnswerSaver, personId: string, queryClient: QueryClient): () => void {
  const life = new AbortController()
  const { signal } = life
  const wakeUpWhenSeen = () => {
    if (document.visibilityState === 'visible') saver.wakeUp()
  }
  window.addEventListener('online', saver.wakeUp, { signal })
  window.addEventListener('pageshow', wakeUpWhenSeen, { signal })
  document.addEventListener('visibilitychange', wakeUpWhenSeen, { signal })
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key !== null && !event.key.startsWith(storagePrefix(personId))) return
      saver.reread()
      // Another tab's answer has been delivered: the server knows more than this tab.
      if (event.newValue === null) void queryClient.invalidateQueries(trpc.report.open.pathFilter())
    },
    { signal },
  )
  window.addEventListener(
    'beforeunload',
    (event) => {
      const { storageFailing, waiting } = saver.status()
      if (storageFailing && waiting.length > 0) event.preventDefault()
    },
    { signal },
  )
  saver.start()
  return () => {
    life.abort()
    saver.stop()
  }
}

function rememberAsSaved(queryClient: QueryClient, answer: PendingAnswer, saved: SavedAnswer): void {
  const { year, unitCode, item } = answer
  const { queryKey } = trpc.report.open.queryOptions({ year, unitCode })
  void queryClient.invalidateQueries({ ...trpc.report.mine.pathFilter(), refetchType: 'none' })
  const before = queryClient.getQueryData(queryKey)
  if (!before) {
    // On its way for the first time, perhaps without the answer: ask again.
    void queryClient.invalidateQueries({ queryKey })
    return
  }
  // What was asked for before the answer was saved may come without it.
  void queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, withSaved(before, item, saved))
}

function withSaved(report: OpenReport, item: ItemKey, saved: SavedAnswer): OpenReport {
  const { [item]: _, ...others } = report.answers
  const { value, by, savedAt: at } = saved
  const answers = value === null ? others : { ...others, [item]: { value, by, at } }
  return { ...report, state: saved.state, answers }
}

function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Without Web Locks (a page that is not served securely) each tab is on its own. */
async function aloneAmongTabs(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work()
  await navigator.locks.request(name, work)
}

/** Unlike `crypto.randomUUID`, works on a page that is not served securely too. */
function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3))
  return Array.from(parts, (part) => part.toString(36)).join('-')
}
