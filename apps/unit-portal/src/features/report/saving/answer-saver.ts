import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { afterOutcome, afterWakeUp, ready, waitBefore } from '@hms/domain/delivery'
import type { Connection, DeviceClock, Outcome } from '@hms/domain/delivery'
import { addressOf, coveredBy, isAnswer, isRemark, latestOf, nextToSend } from './pending-answer.ts'
import type { PendingAnswer, PendingEntry, PendingRemark, ReportAddress } from './pending-answer.ts'
import type { PendingStore } from './pending-store.ts'

/** What the screens show of saving. A new object each time something changed. */
export interface SavingStatus {
  /** The newest answer of each item that is not delivered yet, oldest first. */
  readonly waiting: readonly PendingAnswer[]
  /** What the server refused, and nobody has decided on yet. */
  readonly refused: readonly PendingAnswer[]
  /** Comments and disagreements that are not delivered yet, or were refused, oldest first. */
  readonly remarks: readonly PendingRemark[]
  readonly connection: Connection
  /** The browser would not keep what is waiting: it is lost when the tab is closed. */
  readonly storageFailing: boolean
  /** When the server last confirmed an answer given in this tab, by item address (see `addressOf`); ISO times. */
  readonly savedAt: Readonly<Record<string, string>>
  /** The newest of `savedAt`; null when nothing has been saved yet. */
  readonly lastSavedAt: string | null
}

/** Saves answers at once, and keeps at it until the server has each. See `createAnswerSaver`. */
export interface AnswerSaver {
  /** Keeps the answer in the browser, shows it as waiting and sends it as soon as possible. */
  readonly answer: (report: ReportAddress, item: ItemKey, value: Answer | null) => void
  /** The same with something said about a question. A comment without `of` is a new one. */
  readonly remark: (report: ReportAddress, item: ItemKey, remark: NewRemark) => void
  /** Tries now instead of after the pause: the network is back, the person asks or has signed in. */
  readonly wakeUp: () => void
  /** Another tab has changed what is kept. */
  readonly reread: () => void
  /** Sends what was refused once more. */
  readonly sendAgain: (id: string) => void
  /** Lets go what was refused, as the person has decided. */
  readonly dismiss: (id: string) => void
  readonly status: () => SavingStatus
  /** Calls back after each change of status, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Begins to send. */
  readonly start: () => void
  /** Ends sending and waiting; what is kept stays kept. It can be started again. */
  readonly stop: () => void
}

/** Something said about a question: a comment with its text, or whether one disagrees. Null takes a comment back. */
export type NewRemark =
  | { readonly kind: 'comment'; readonly of?: string; readonly text: string | null }
  | { readonly kind: 'disagreement'; readonly disagrees: boolean }

/** What the saver needs from outside. `Receipt` is what the server confirms a delivered answer with. */
export interface SaverPorts<Receipt extends { readonly savedAt: string }> {
  readonly store: PendingStore
  /** Sends one entry. Never rejects. */
  readonly deliver: (entry: PendingEntry) => Promise<Outcome<Receipt>>
  /** Is told what the server confirmed, before it leaves the pending ones. */
  readonly onDelivered: (entry: PendingEntry, receipt: Receipt) => void
  /** Runs the work while no other tab of the same person sends. Never rejects. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  readonly clock: Pick<DeviceClock, 'stamp'>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back after a number of milliseconds, unless the returned function is called first. */
  readonly after: (milliseconds: number, call: () => void) => () => void
  /** A number from 0 to 1. */
  readonly chance: () => number
  readonly newId: () => string
}

/**
 * The saver of what one person answers and says, in one tab.
 * An entry is put into the store before anything else happens and leaves it only when the server has confirmed
 * it, when a newer one to the same address is in the store, or when the person lets a refused one go.
 * Entries are sent one at a time, newest value of each address only, by one tab at a time: so an older value
 * never arrives after a newer one, and two tabs never lose or repeat each other's.
 */
export function createAnswerSaver<Receipt extends { readonly savedAt: string }>(
  ports: SaverPorts<Receipt>,
): AnswerSaver {
  const { store } = ports
  const listeners = new Set<() => void>()
  let connection: Connection = ready
  let savedAt: SavingStatus['savedAt'] = {}
  let lastSavedAt: string | null = null
  let sending = false
  let stopped = true
  let cancelPause = () => {}
  let status = currentStatus()

  function currentStatus(): SavingStatus {
    const pending = latestOf(store.read())
    const latest = pending.filter(isAnswer)
    return {
      waiting: latest.filter((answer) => answer.refusedFor === null),
      refused: latest.filter((answer) => answer.refusedFor !== null),
      remarks: pending.filter(isRemark),
      connection,
      storageFailing: store.isFailing(),
      savedAt,
      lastSavedAt,
    }
  }

  function changed(): void {
    status = currentStatus()
    for (const listener of listeners) listener()
    schedule()
  }

  function schedule(): void {
    cancelPause()
    if (stopped || sending || nextToSend(store.read()) === null) return
    const wait = waitBefore(connection, ports.now())
    if (wait === null) return
    if (wait > 0) cancelPause = ports.after(wait, schedule)
    else void sendAll()
  }

  async function sendAll(): Promise<void> {
    sending = true
    await ports.alone(async () => {
      while (!stopped && waitBefore(connection, ports.now()) === 0) {
        const entry = nextToSend(store.read())
        if (!entry) return
        await sendOne(entry)
      }
    })
    sending = false
    changed()
  }

  async function sendOne(entry: PendingEntry): Promise<void> {
    const outcome = await ports.deliver(entry)
    connection = afterOutcome(connection, outcome, ports.now(), ports.chance())
    if (outcome.kind === 'delivered') {
      savedAt = { ...savedAt, [addressOf(entry)]: outcome.receipt.savedAt }
      lastSavedAt = outcome.receipt.savedAt
      ports.onDelivered(entry, outcome.receipt)
      store.remove(coveredBy(entry, store.read()))
    }
    if (outcome.kind === 'refused' && isKept(entry.id)) {
      store.put({ ...entry, refusedFor: outcome.problem })
    }
    changed()
  }

  function isKept(id: string): boolean {
    return store.read().some((entry) => entry.id === id)
  }

  function keep(entry: PendingEntry): void {
    const older = coveredBy(entry, store.read()).filter((id) => id !== entry.id)
    store.put(entry)
    store.remove(older)
    changed()
  }

  /** What every entry has that is made now. */
  function made({ year, unitCode }: ReportAddress, item: ItemKey) {
    const stamp = ports.clock.stamp(store.read().map((pending) => pending.stamp))
    return { id: ports.newId(), year, unitCode, item, stamp, refusedFor: null }
  }

  const saver: AnswerSaver = {
    answer: (report, item, value) => keep({ ...made(report, item), value }),
    remark: (report, item, remark) => {
      const entry = made(report, item)
      if (remark.kind === 'disagreement')
        keep({ ...entry, remark: { kind: remark.kind }, value: remark.disagrees ? '' : null })
      else keep({ ...entry, remark: { kind: remark.kind, of: remark.of ?? entry.id }, value: remark.text })
    },
    wakeUp: () => {
      connection = afterWakeUp(connection, ports.now())
      changed()
    },
    reread: changed,
    sendAgain: (id) => {
      const refused = store.read().find((entry) => entry.id === id)
      if (refused) store.put({ ...refused, refusedFor: null })
      saver.wakeUp()
    },
    dismiss: (id) => {
      store.remove([id])
      changed()
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      stopped = false
      changed()
    },
    stop: () => {
      stopped = true
      cancelPause()
    },
  }
  return saver
}
