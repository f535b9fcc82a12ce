import { expect, test, vi } from 'vitest'
import { photo, result } from '../../test/outbox/entries.ts'
import type { DeliveryOutcome } from './machine/delivery-outcome.ts'
import type { KeptEntry, OutboxEntry } from './machine/outbox-entry.ts'
import { createOutbox } from './outbox.ts'
import type { OutboxPorts } from './ports.ts'

const later: DeliveryOutcome = { kind: 'later', reached: false }

/** An outbox with a store in memory, and a server that answers as it is told. */
function started(
  answer: (entries: readonly OutboxEntry[]) => DeliveryOutcome,
  kept: readonly KeptEntry[] = [],
) {
  const disk = new Map(kept.map((one) => [one.entry.id, one]))
  const delivered: string[][] = []
  let isFull = false
  let wake = () => {}
  const ports: OutboxPorts = {
    store: {
      read: () => Promise.resolve([...disk.values()]),
      write: async (entries) => {
        if (isFull) throw new Error('There is no room')
        for (const one of entries) disk.set(one.entry.id, one)
      },
      remove: async (ids) => {
        for (const id of ids) disk.delete(id)
      },
    },
    deliver: async (entries) => {
      delivered.push(entries.map(({ id }) => id))
      return answer(entries)
    },
    now: () => 0,
    chance: () => 1,
    after: (_, call) => {
      wake = call
      return () => {}
    },
  }
  const outbox = createOutbox(ports)
  outbox.signedIn('one')
  return { outbox, disk, delivered, wake: () => wake(), fill: (full: boolean) => (isFull = full) }
}

function takeAll(entries: readonly OutboxEntry[]): DeliveryOutcome {
  return {
    kind: 'delivered',
    answers: entries.map((entry) => ({
      id: entry.id,
      kind: 'confirmed',
      hash: entry.kind === 'photo' ? entry.hash : null,
    })),
  }
}

test('an entry is on the device when that is said, and gone when the server has it', async () => {
  let server = () => later as DeliveryOutcome
  const { outbox, disk, delivered } = started((entries) => (server() === later ? later : takeAll(entries)))
  await outbox.start()
  expect(await outbox.put(result('a'))).toBe(true)
  expect(await outbox.put(photo('p'))).toBe(true)
  expect([...disk.keys()]).toEqual(['a', photo('p').id])
  server = () => ({ kind: 'delivered', answers: [] })
  outbox.wakeUp()
  await vi.waitFor(() => expect(disk.size).toBe(0))
  expect(delivered).toEqual([['a'], ['a'], [photo('p').id]])
  expect(outbox.status()).toMatchObject({ waiting: 0, notWritten: 0 })
})

test('what was kept is delivered after a start', async () => {
  const { outbox, disk, delivered } = started(takeAll, [{ entry: result('a'), problem: null }])
  await outbox.start()
  await vi.waitFor(() => expect(disk.size).toBe(0))
  expect(delivered).toEqual([['a']])
})

test('a full device is told of, and an entry is written down once there is room', async () => {
  const { outbox, disk, wake, fill } = started(() => later)
  fill(true)
  expect(await outbox.put(result('a'))).toBe(false)
  expect(outbox.status().notWritten).toBe(1)
  fill(false)
  wake()
  await vi.waitFor(() => expect(disk.size).toBe(1))
  expect(outbox.status().notWritten).toBe(0)
})

test('whoever listens is told of each change, until it doesn’t want to be', async () => {
  const { outbox } = started(() => ({ kind: 'needsPerson', problem: 'notAllowed' }))
  const listener = vi.fn<() => void>()
  const leave = outbox.subscribe(listener)
  await outbox.put(result('a'))
  await vi.waitFor(() => expect(outbox.status().needsPerson).toHaveLength(1))
  expect(listener).toHaveBeenCalled()
  leave()
  listener.mockClear()
  outbox.letGo('a')
  expect(outbox.status().needsPerson).toEqual([])
  await outbox.put(result('b'))
  outbox.sendAgain('b')
  expect(listener).not.toHaveBeenCalled()
})
