import type { Entry } from '@hms/domain/register'
import { laterEntry } from '@hms/domain/register'
import type { ResultValue } from '@hms/domain/safety-round'
import type { DeviceDatabase, RoundOnDevice } from './device-database.ts'

/** The rounds that were made ready on the device. */
export interface RoundsOnDevice {
  readonly all: () => Promise<readonly RoundOnDevice[]>
  readonly find: (id: number) => Promise<RoundOnDevice | null>
  /** Keeps a round, or what is newer of it. */
  readonly keep: (round: RoundOnDevice) => Promise<void>
  /** What the device has of a round's results, delivered or not. */
  readonly resultsOf: (id: number) => Promise<readonly Entry<ResultValue>[]>
  /** Merges in what other devices have registered. */
  readonly merge: (id: number, entries: readonly Entry<ResultValue>[]) => Promise<void>
  /** Takes a round and its photos away. What isn't sent stays. */
  readonly remove: (id: number) => Promise<void>
  readonly photo: (hash: string) => Promise<Blob | null>
  readonly keepPhoto: (round: number, hash: string, content: Blob) => Promise<void>
}

/** What a round has that an older version of the app didn't put on the device. */
function completed(kept: RoundOnDevice): RoundOnDevice {
  const { day } = kept.round
  const since = { hours: null, themes: [], openMeasures: [], reported: { since: day, incidents: [] } }
  return { ...kept, round: { ...since, ...kept.round } }
}

const lasting = { durability: 'strict' } as const

/** The rounds in IndexedDB. */
export function roundsOnDevice(database: DeviceDatabase): RoundsOnDevice {
  return {
    all: async () => (await database.getAll('rounds')).map(completed),
    find: async (id) => {
      const round = await database.get('rounds', id)
      return round ? completed(round) : null
    },

    async keep(round) {
      const transaction = database.transaction('rounds', 'readwrite', lasting)
      await transaction.store.put(round)
      await transaction.done
    },

    resultsOf: (id) => database.getAll('results', IDBKeyRange.bound([id], [id, []])),

    async merge(id, entries) {
      const transaction = database.transaction('results', 'readwrite', lasting)
      for (const entry of entries) {
        const known = await transaction.store.get([id, entry.key])
        await transaction.store.put({ ...(known ? laterEntry(known, entry) : entry), round: id })
      }
      await transaction.done
    },

    async remove(id) {
      const waiting = await database.getAll('outbox')
      const unsent = new Set(waiting.flatMap(({ entry }) => (entry.kind === 'photo' ? [entry.hash] : [])))
      const transaction = database.transaction(['rounds', 'results', 'photos'], 'readwrite', lasting)
      await transaction.objectStore('rounds').delete(id)
      await transaction.objectStore('results').delete(IDBKeyRange.bound([id], [id, []]))
      const photos = transaction.objectStore('photos')
      for (const photo of await photos.getAll()) {
        const rounds = photo.rounds.filter((one) => one !== id)
        if (rounds.length > 0 || unsent.has(photo.hash)) await photos.put({ ...photo, rounds })
        else await photos.delete(photo.hash)
      }
      await transaction.done
    },

    photo: async (hash) => (await database.get('photos', hash))?.content ?? null,

    async keepPhoto(round, hash, content) {
      const transaction = database.transaction('photos', 'readwrite', lasting)
      const known = await transaction.store.get(hash)
      const rounds = [...new Set([...(known?.rounds ?? []), round])]
      await transaction.store.put({ hash, rounds, content: known?.content ?? content })
      await transaction.done
    },
  }
}
