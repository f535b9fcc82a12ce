import pg from 'pg'
import type { ClientConfig } from 'pg'

/** What the database tells of: `<topic> <anything>`, see the trigger `audit_event_told`. */
const channel = 'hms'

const firstPause = 500
const longestPause = 30_000

/** Hears from the database what has changed, whichever process did it. */
export interface Notices {
  /**
   * Calls `wake` after each change of a topic (a stream of the trace), and whenever changes may have been missed. Ends with
   * the returned function.
   */
  listen(topic: string, wake: () => void): () => void
  close(): Promise<void>
}

/** Listens on a connection of its own, from the first who asks on. When it breaks it is made anew, and all are woken. */
export function openNotices(address: ClientConfig): Notices {
  const listeners = new Map<string, Set<() => void>>()
  let client: pg.Client | null = null
  let failures = 0
  let closed = false
  let pause: NodeJS.Timeout | undefined

  const wakeAll = () => {
    for (const each of listeners.values()) for (const wake of each) wake()
  }

  const connect = async () => {
    const next = new pg.Client({ ...address, application_name: 'hms listening', keepAlive: true })
    client = next
    let broken = false
    const breakUp = () => {
      if (broken) return
      broken = true
      void next.end().catch(() => undefined)
      if (closed || client !== next) return
      pause = setTimeout(() => void connect(), Math.min(longestPause, firstPause * 2 ** failures++))
    }
    next.on('error', breakUp)
    next.on('end', breakUp)
    next.on('notification', ({ payload = '' }) => {
      const topic = payload.slice(0, payload.lastIndexOf(' '))
      for (const wake of listeners.get(topic) ?? []) wake()
    })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      failures = 0
      wakeAll()
    } catch {
      breakUp()
    }
  }

  return {
    listen(topic, wake) {
      if (!client && !closed) void connect()
      const those = listeners.get(topic) ?? new Set()
      listeners.set(topic, those.add(wake))
      return () => {
        those.delete(wake)
        if (those.size === 0) listeners.delete(topic)
      }
    },
    async close() {
      closed = true
      clearTimeout(pause)
      await client?.end().catch(() => undefined)
    },
  }
}
