import { isPendingEntry, upgraded } from './is-pending-entry.ts'
import type { PendingEntry } from './pending-answer.ts'

/** Where what one person has entered is kept until they are delivered. */
export interface PendingStore {
  /** All that is kept, in no order; another tab may have added to it. */
  readonly read: () => readonly PendingEntry[]
  /** Keeps an entry, or replaces the one with the same id. */
  readonly put: (entry: PendingEntry) => void
  readonly remove: (ids: readonly string[]) => void
  /** Whether something is held in memory only, because the browser would not keep it: it is lost with the tab. */
  readonly isFailing: () => boolean
}

/** The part of `window.localStorage` that is used. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The beginning of every key under which entries of a person are kept. */
export function storagePrefix(personId: string): string {
  return `hms.pending-answer/${encodeURIComponent(personId)}/`
}

/**
 * Keeps pending entries in the browser, each under a key of its own: two tabs that add and remove at the same
 * time never write over each other. The keys hold the person, so that nobody sends what another person wrote.
 * What the browser refuses to keep (full, blocked) is held in memory instead.
 */
export function createPendingStore(storage: KeyValueStorage | null, personId: string): PendingStore {
  const prefix = storagePrefix(personId)
  const inMemory = new Map<string, PendingEntry>()

  const attempt = <Value>(action: (kept: KeyValueStorage) => Value): Value | null => {
    if (!storage) return null
    try {
      return action(storage)
    } catch {
      return null
    }
  }

  const readKept = () =>
    attempt((kept) => {
      const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index))
      return keys.flatMap((key) => (key?.startsWith(prefix) ? parse(kept.getItem(key)) : []))
    }) ?? []

  return {
    read: () => [...readKept().filter((entry) => !inMemory.has(entry.id)), ...inMemory.values()],
    put: (entry) => {
      const kept = attempt((to) => {
        to.setItem(prefix + entry.id, JSON.stringify(entry))
        return true
      })
      if (kept) inMemory.delete(entry.id)
      else inMemory.set(entry.id, entry)
    },
    remove: (ids) => {
      for (const id of ids) {
        inMemory.delete(id)
        attempt((from) => from.removeItem(prefix + id))
      }
    },
    isFailing: () => inMemory.size > 0,
  }
}

function parse(text: string | null): readonly PendingEntry[] {
  try {
    const value = upgraded(JSON.parse(text ?? 'null'))
    return isPendingEntry(value) ? [value] : []
  } catch {
    return []
  }
}
