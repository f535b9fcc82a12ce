import type { Stamp } from '../register/index.ts'
import { clockOffset, formatStamp, isWriterId, parseStamp, receive, tick } from '../register/index.ts'

/** What a device stamps entries with, also when its clock is wrong and when it is offline. */
export interface DeviceClock {
  /** The stamp of an entry made now, later than those of all that are given. */
  readonly stamp: (pending: readonly Stamp[]) => Stamp
  /** The server has answered a request that was sent at a time of this device (milliseconds since 1970). */
  readonly heard: (sentAt: number, server: HeardClock) => void
}

/** What the server says about time. */
export interface HeardClock {
  /** An ISO time. */
  readonly serverAt: string
  /** The latest stamp in what the entries belong to; null while it has none. */
  readonly latestStamp: string | null
}

/** Where a device keeps its clock: the part of `window.localStorage` that is used. */
export interface ClockStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
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
  storage: ClockStorage | null,
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
