import type { Stamp } from '@hms/domain/register'
import { clockOffset, formatStamp, isWriterId, parseStamp, receive, tick } from '@hms/domain/register'
import type { KeyValueStorage } from './pending-store.ts'

/** What a device stamps answers with, also when its clock is wrong and when it is offline. */
export interface DeviceClock {
  /** The stamp of an answer given now, later than those of all that are given. */
  readonly stamp: (pending: readonly Stamp[]) => Stamp
  /** The server has answered a request that was sent at a time of this device (milliseconds since 1970). */
  readonly heard: (sentAt: number, server: HeardClock) => void
}

/** What the server says about time. */
export interface HeardClock {
  /** An ISO time. */
  readonly serverAt: string
  /** The latest stamp in a report; null of one without answers. */
  readonly latestStamp: string | null
}

interface Kept {
  readonly writer: string
  /** See `clockOffset`. */
  readonly offset: number
  /** The latest stamp that the server told of, as it is written. */
  readonly latest: string | null
}

const key = 'hms.device-clock'

/** The clock of this browser, shared by its tabs. Without storage, each page is a device of its own. */
export function createDeviceClock(
  storage: KeyValueStorage | null,
  now: () => number,
  newWriter: () => string,
): DeviceClock {
  let own: Kept = { writer: newWriter(), offset: 0, latest: null }

  const read = (): Kept => {
    try {
      own = parse(storage?.getItem(key) ?? null) ?? own
    } catch {
      // The browser doesn't let us: what this page knows has to do.
    }
    return own
  }
  const keep = (kept: Kept) => {
    own = kept
    try {
      storage?.setItem(key, JSON.stringify(kept))
    } catch {
      // Likewise.
    }
  }
  keep(read())

  return {
    stamp: (pending) => {
      const { writer, offset, latest } = read()
      const known = pending.reduce<Stamp | null>(receive, latest === null ? null : parseStamp(latest))
      return tick(known, now() + offset, writer)
    },
    heard: (sentAt, { serverAt, latestStamp }) => {
      const kept = read()
      const offset = clockOffset({ sentAt, answeredAt: now(), serverAt: Date.parse(serverAt) })
      keep({ ...kept, offset, latest: laterOf(kept.latest, latestStamp) })
    },
  }
}

function laterOf(one: string | null, other: string | null): string | null {
  const read = other === null ? null : parseStamp(other)
  if (!read) return one
  return formatStamp(receive(one === null ? null : parseStamp(one), read))
}

function parse(text: string | null): Kept | null {
  const value = JSON.parse(text ?? 'null') as Partial<Kept> | null
  if (typeof value?.writer !== 'string' || !isWriterId(value.writer)) return null
  const { writer, offset, latest } = value
  return {
    writer,
    offset: typeof offset === 'number' && Number.isFinite(offset) ? offset : 0,
    latest: typeof latest === 'string' && parseStamp(latest) ? latest : null,
  }
}
