import fc from 'fast-check'
import type { Entry, EntryHistory, Stamp } from '../src/register/index.ts'
import {
  compareStamps,
  currentOf,
  historyOf,
  mergeHistories,
  receive,
  restampAhead,
  tick,
} from '../src/register/index.ts'

const day = 86_400_000
const start = Date.parse('2026-11-23T09:00:00Z')
const longestWait = 60_000

type Act =
  | { readonly do: 'enter'; readonly key: string; readonly value: string | null }
  /** Sends some of what is pending, the oldest first but in any order within the batch; the request or the reply can be lost. */
  | {
      readonly do: 'send'
      readonly upTo: number
      readonly seed: number
      readonly lost: 'request' | 'reply' | null
    }
  /** A copy of everything that was ever sent comes in once more, the last first. */
  | { readonly do: 'replay' }
  | { readonly do: 'pull' }
  | { readonly do: 'setClock'; readonly skew: number }

/** Something that one writer does after a pause. */
export type Step = Act & { readonly who: number; readonly wait: number }

/** What a writer has on its device. */
export interface Writer {
  readonly id: string
  skew: number
  /** How far the server's clock was ahead at the last contact; 0 before the first. */
  offset: number
  known: EntryHistory<string>
  pending: readonly Entry<string>[]
  sent: readonly Entry<string>[]
}

/** What an observer who sees everything knows at the end. */
export interface Course {
  readonly server: EntryHistory<string>
  readonly writers: readonly Writer[]
  /** Ids and values that the server has confirmed to the writer. */
  readonly acknowledged: ReadonlyMap<string, string | null>
  /** Pairs of ids: whoever entered the second knew of the first, in the same register. */
  readonly knownBefore: readonly (readonly [string, string])[]
  /** What each writer and the server had after each step. */
  readonly snapshots: readonly EntryHistory<string>[]
}

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('enter' as const),
      key: fc.constantFrom('a', 'b', 'c'),
      value: fc.constantFrom('yes', 'no', null),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      upTo: fc.integer({ min: 1, max: 5 }),
      seed: fc.nat(),
      lost: fc.constantFrom(null, null, 'request' as const, 'reply' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pull' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replay' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('setClock' as const),
      skew: fc.integer({ min: -3 * day, max: 3 * day }),
    }),
  },
)

const step: fc.Arbitrary<Step> = fc
  .tuple(act, fc.nat(3), fc.oneof(fc.constant(0), fc.nat(longestWait)))
  .map(([what, who, wait]) => ({ ...what, who, wait }))

/** Two to four writers, whose clocks may be days off and of whom two may count under the same name, and what they do. */
export const randomCourse: fc.Arbitrary<Course> = fc
  .tuple(
    fc.array(
      fc.record({
        id: fc.constantFrom('w1', 'w2', 'w3', 'w4'),
        skew: fc.oneof(fc.constant(0), fc.integer({ min: -3 * day, max: 3 * day })),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    fc.array(step, { maxLength: 40 }),
  )
  .map(([writers, steps]) => run(writers, steps))

function run(who: readonly { readonly id: string; readonly skew: number }[], steps: readonly Step[]): Course {
  const writers: Writer[] = who.map(({ id, skew }) => ({
    id,
    skew,
    offset: 0,
    known: new Map(),
    pending: [],
    sent: [],
  }))
  const acknowledged = new Map<string, string | null>()
  const knownBefore: [string, string][] = []
  const snapshots: EntryHistory<string>[] = []
  let server: EntryHistory<string> = new Map()
  let time = start

  const takeIn = (entries: readonly Entry<string>[]) => {
    const news = historyOf(entries.filter(({ id }) => !server.has(id)))
    const latest = latestOf(server)
    server = mergeHistories(server, historyOf(restampAhead([...news.values()], { now: time, latest })))
  }
  const perform = (writer: Writer, what: Act, id: string) => {
    switch (what.do) {
      case 'enter': {
        const seen = mergeHistories(writer.known, historyOf(writer.pending))
        const stamp = tick(latestOf(seen), time + writer.skew + writer.offset, writer.id)
        for (const other of seen.values()) if (other.key === what.key) knownBefore.push([other.id, id])
        writer.pending = [...writer.pending, { id, key: what.key, value: what.value, stamp }]
        return
      }
      case 'send': {
        const batch = writer.pending.slice(0, what.upTo)
        if (what.lost === 'request') return
        writer.sent = [...writer.sent, ...batch]
        takeIn(shuffled(batch, what.seed))
        if (what.lost === 'reply') return
        for (const { id: sent, value } of batch) acknowledged.set(sent, value)
        writer.pending = writer.pending.slice(batch.length)
        writer.known = mergeHistories(writer.known, onlyOf(server, batch))
        writer.offset = -writer.skew
        return
      }
      case 'replay':
        return takeIn(writer.sent.toReversed())
      case 'pull':
        writer.known = mergeHistories(writer.known, server)
        writer.offset = -writer.skew
        return
      case 'setClock':
        writer.skew = what.skew
    }
  }

  steps.forEach(({ who: index, wait, ...what }, number) => {
    const writer = writers[index % writers.length] as Writer
    time += wait
    perform(writer, what, `e${(number * 7919) % 1000}-${number}`)
    snapshots.push(server, mergeHistories(writer.known, historyOf(writer.pending)))
  })
  for (const writer of writers) {
    time += 1
    perform(writer, { do: 'send', upTo: Infinity, seed: 0, lost: null }, '')
  }
  for (const writer of writers) perform(writer, { do: 'pull' }, '')
  return { server, writers, acknowledged, knownBefore, snapshots }
}

/** The stamp that a clock which knows all of this is at. */
function latestOf(history: EntryHistory<string>): Stamp | null {
  return [...history.values()].reduce<Stamp | null>((latest, { stamp }) => receive(latest, stamp), null)
}

/** Whether of each register the value of the latest entry stands. */
export function standsRightly(history: EntryHistory<string>): boolean {
  const current = currentOf(history)
  return [...history.values()].every((entry) => {
    const stands = current.get(entry.key)
    return stands !== undefined && compareStamps(stands.stamp, entry.stamp) >= 0
  })
}

function onlyOf(history: EntryHistory<string>, entries: readonly Entry<string>[]): EntryHistory<string> {
  return historyOf(entries.flatMap(({ id }) => history.get(id) ?? []))
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  return list
    .map((value, index) => ({ value, order: ((index + 1) * (seed + 1) * 2_654_435_761) % 4_294_967_296 }))
    .toSorted((one, other) => one.order - other.order)
    .map(({ value }) => value)
}
