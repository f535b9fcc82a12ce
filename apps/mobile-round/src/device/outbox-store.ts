import { laterEntry } from '@hms/domain/register'
import type { KeptEntry } from '../outbox/machine/outbox-entry.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { DeviceDatabase } from './device-database.ts'

/**
 * The outbox in IndexedDB. A result is written down together with what the device shows of its round, in one transaction:
 * what is seen after a restart is sent, and the other way round.
 */
export function outboxStore(database: DeviceDatabase): OutboxStore {
  return {
    async read() {
      const rows = await database.getAll('outbox')
      return rows.map(({ entry, problem }) => ({ entry, problem }))
    },

    async write(kept) {
      const transaction = database.transaction(['outbox', 'results'], 'readwrite', { durability: 'strict' })
      const outbox = transaction.objectStore('outbox')
      const results = transaction.objectStore('results')
      for (const one of kept) {
        const { id } = one.entry
        const number = await outbox.index('id').getKey(id)
        await outbox.put(number === undefined ? { ...one, id } : { ...one, id, number })
        await keepResult(one)
      }
      await transaction.done

      async function keepResult({ entry }: KeptEntry): Promise<void> {
        if (entry.kind !== 'result') return
        const { id, round, key, value, stamp } = entry
        const known = await results.get([round, key])
        const later = known ? laterEntry(known, { id, key, value, stamp }) : { id, key, value, stamp }
        await results.put({ ...later, round })
      }
    },

    async remove(ids) {
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' })
      for (const id of ids) {
        const number = await transaction.store.index('id').getKey(id)
        if (number !== undefined) await transaction.store.delete(number)
      }
      await transaction.done
    },
  }
}
