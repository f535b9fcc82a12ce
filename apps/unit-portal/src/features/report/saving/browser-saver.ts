import type { DeviceClock } from '@hms/domain/delivery'
import { createDeviceClock } from '@hms/domain/delivery'
import type { QueryClient } from '@tanstack/react-query'
import type { ItemKey } from '@hms/domain/questionnaire'
import { trpc } from '../../../app/api.ts'
import type { Discussion, OpenReport, SavedAnswers } from '../../../app/api.ts'
import { withTold } from '../live/with-changes.ts'
import { createAnswerSaver } from './answer-saver.ts'
import type { AnswerSaver } from './answer-saver.ts'
import { deliver } from './deliver.ts'
import type { Receipt } from './deliver.ts'
import type { PendingEntry } from './pending-answer.ts'
import { createPendingStore, storagePrefix } from './pending-store.ts'

/** What this browser stamps answers with. */
const deviceClock: DeviceClock = createDeviceClock(localStorageIfAllowed(), Date.now, () =>
  newId().replaceAll('-', ''),
)

/** The saver of a person's answers in this browser: what it can't send now is kept in `localStorage`. */
export function createBrowserSaver(personId: string, queryClient: QueryClient): AnswerSaver {
  return createAnswerSaver<Receipt>({
    store: createPendingStore(localStorageIfAllowed(), personId),
    clock: deviceClock,
    deliver: async (entry) => {
      const outcome = await deliver(entry, deviceClock)
      // The report is not what this page takes it to be.
      if (outcome.kind === 'refused') void queryClient.invalidateQueries(trpc.report.open.pathFilter())
      return outcome
    },
    onDelivered: (entry, receipt) => {
      if (receipt.kind === 'answer') rememberAsSaved(queryClient, entry, receipt.saved)
      else rememberAsSaid(queryClient, entry, receipt.discussion)
    },
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
      // Another tab's entry has been delivered: the server knows more than this tab.
      if (event.newValue === null) void queryClient.invalidateQueries(trpc.report.open.pathFilter())
    },
    { signal },
  )
  window.addEventListener(
    'beforeunload',
    (event) => {
      const { storageFailing, waiting, remarks } = saver.status()
      if (storageFailing && waiting.length + remarks.length > 0) event.preventDefault()
    },
    { signal },
  )
  const deaf = hearTheTime(queryClient)
  saver.start()
  return () => {
    deaf()
    life.abort()
    saver.stop()
  }
}

/** Each report that comes from the server says what time it is there. */
function hearTheTime(queryClient: QueryClient): () => void {
  const [openPath] = trpc.report.open.pathKey()
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual) return
    if (String(event.query.queryKey[0]) === String(openPath))
      deviceClock.heard(Date.now(), event.action.data as OpenReport)
  })
}

function rememberAsSaid(queryClient: QueryClient, entry: PendingEntry, discussion: Discussion): void {
  const { year, unitCode, item } = entry
  const { queryKey } = trpc.report.open.queryOptions({ year, unitCode })
  void queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(
    queryKey,
    (report) => report && { ...report, discussions: { ...report.discussions, [item]: discussion } },
  )
}

function rememberAsSaved(queryClient: QueryClient, answer: PendingEntry, saved: SavedAnswers): void {
  const { year, unitCode, item } = answer
  const { queryKey } = trpc.report.open.queryOptions({ year, unitCode })
  void queryClient.invalidateQueries({ ...trpc.report.mine.pathFilter(), refetchType: 'none' })
  void queryClient.invalidateQueries(trpc.report.history.pathFilter())
  const before = queryClient.getQueryData(queryKey)
  if (!before) {
    // On its way for the first time, perhaps without the answer: ask again.
    void queryClient.invalidateQueries({ queryKey })
    return
  }
  // What was asked for before the answer was saved may come without it.
  void queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, withSaved(before, item, saved))
  // Somebody's newer answer stands, or the report is handed in: there is more to show than this answer.
  if (saved.outcomes.some(({ kind }) => kind !== 'saved')) void queryClient.invalidateQueries({ queryKey })
}

function withSaved(report: OpenReport, item: ItemKey, saved: SavedAnswers): OpenReport {
  const { [item]: _, ...overwritten } = report.overwritten
  return { ...withTold(report, { ...saved, items: [item] }), overwritten }
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
