import type { Entry } from '@hms/domain/register'
import type { ResultValue } from '@hms/domain/safety-round'
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { OpenedRound } from '../app/api.ts'
import type { KeptEntry } from '../outbox/machine/outbox-entry.ts'

/** A round that was made ready: all that it needs without network. */
export interface RoundOnDevice {
  readonly id: number
  /** Whom it was made ready for. */
  readonly person: string
  readonly round: OpenedRound
  /** When it was fetched, in milliseconds since 1970. */
  readonly fetchedAt: number
}

/** A result as the device has it, delivered or not. */
export interface ResultOnDevice extends Entry<ResultValue> {
  readonly round: number
}

/** The content of a photo, known by its hash. */
export interface PhotoOnDevice {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  /** The rounds that show it. */
  readonly rounds: readonly number[]
  readonly content: Blob
}

interface Tables extends DBSchema {
  rounds: { key: number; value: RoundOnDevice }
  results: { key: [number, string]; value: ResultOnDevice }
  photos: { key: string; value: PhotoOnDevice }
  outbox: {
    key: number
    value: KeptEntry & { readonly number?: number; readonly id: string }
    indexes: { id: string }
  }
}

/** Everything that the app keeps on the device. */
export type DeviceDatabase = IDBPDatabase<Tables>

/** Opens it. Rejects when the browser keeps nothing (a private window, or no room at all). */
export function openDeviceDatabase(): Promise<DeviceDatabase> {
  return openDB<Tables>('hms-round', 1, {
    upgrade(database) {
      database.createObjectStore('rounds', { keyPath: 'id' })
      database.createObjectStore('results', { keyPath: ['round', 'key'] })
      database.createObjectStore('photos', { keyPath: 'hash' })
      const outbox = database.createObjectStore('outbox', { keyPath: 'number', autoIncrement: true })
      outbox.createIndex('id', 'id', { unique: true })
    },
    // A newer version of the app in another tab waits no longer than it must.
    blocking: (_before, _after, event) => (event.target as IDBDatabase).close(),
  })
}
