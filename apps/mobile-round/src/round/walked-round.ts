import { computed, shallowRef } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import type { Entry, RegisterMap, Stamp } from '@hms/domain/register'
import { laterEntry, parseStamp, registersOf } from '@hms/domain/register'
import type {
  FieldValues,
  Point,
  PointKey,
  PointResult,
  ResultField,
  ResultValue,
  RoundSummary,
} from '@hms/domain/safety-round'
import { nothingSaid, pointsOf, resultKey, resultsOf, summaryOf } from '@hms/domain/safety-round'
import type { OpenedRound } from '../app/api.ts'
import type { WorkingDevice } from '../app/device.ts'
import type { RoundOnDevice } from '../device/device-database.ts'
import { photoId } from '../outbox/machine/outbox-entry.ts'
import type { TakenPhoto } from '../photo/take-photo.ts'

type TextField = Exclude<ResultField, 'photo'>

/** A round as it is walked on this device: what stands, and the ways to say something of a point. */
export interface WalkedRound {
  readonly round: ShallowRef<OpenedRound>
  readonly points: ComputedRef<readonly Point[]>
  readonly results: ComputedRef<ReadonlyMap<PointKey, PointResult>>
  readonly summary: ComputedRef<RoundSummary>
  readonly resultOf: (point: PointKey) => PointResult
  /** Says something of a point, or takes it back (null). Resolves with whether the device has written it down. */
  readonly say: <Field extends TextField>(
    point: PointKey,
    field: Field,
    value: FieldValues[Field] | null,
  ) => Promise<boolean>
  readonly addPhoto: (point: PointKey, photo: TakenPhoto) => Promise<boolean>
  readonly removePhoto: (point: PointKey, hash: string) => Promise<boolean>
  /** Whether there is something of this visit to take back. */
  readonly canUndo: ComputedRef<boolean>
  /** Puts back what stood before the last thing that was said; a text that was written in several goes, as a whole. */
  readonly undo: () => Promise<void>
  /** Takes in what is newer of the round. */
  readonly renew: (opened: OpenedRound, fetchedAt: number) => Promise<void>
  /** Merges in what other devices have registered. */
  readonly merge: (entries: readonly Entry<ResultValue>[]) => Promise<void>
}

/** The results of an opened round, as entries of registers. */
export function entriesOf({ results }: Pick<OpenedRound, 'results'>): readonly Entry<ResultValue>[] {
  return results.flatMap(({ id, key, value, stamp }) => {
    const read = parseStamp(stamp)
    return read ? [{ id, key, value, stamp: read }] : []
  })
}

/** Makes a round that lies on the device walkable. */
export async function walkRound(
  { rounds, outbox, clock }: WorkingDevice,
  person: string,
  kept: RoundOnDevice,
): Promise<WalkedRound> {
  const round = shallowRef(kept.round)
  const registers = shallowRef<RegisterMap<ResultValue>>(registersOf(await rounds.resultsOf(kept.id)))
  const done = shallowRef<readonly { readonly key: string; readonly before: ResultValue | null }[]>([])
  const points = computed(() => pointsOf(round.value))
  const results = computed(() => resultsOf(registers.value))
  const summary = computed(() => summaryOf(points.value, results.value))

  function latestStamps(): readonly Stamp[] {
    return [...registers.value.values()].map(({ stamp }) => stamp)
  }

  async function write(key: string, value: ResultValue | null): Promise<boolean> {
    const entry = { id: crypto.randomUUID(), key, value, stamp: clock.stamp(latestStamps()) }
    registers.value = withEntry(registers.value, entry)
    return outbox.put({ kind: 'result', person, round: kept.id, ...entry })
  }

  async function change(key: string, value: ResultValue | null, isText = false): Promise<boolean> {
    const before = registers.value.get(key)?.value ?? null
    if (JSON.stringify(before) === JSON.stringify(value)) return true
    if (!isText || done.value.at(-1)?.key !== key) done.value = [...done.value, { key, before }]
    return write(key, value)
  }

  return {
    round,
    points,
    results,
    summary,
    resultOf: (point) => results.value.get(point) ?? nothingSaid,
    say: (point, field, value) =>
      change(resultKey({ point, field }), value, field === 'note' || field === 'measure'),

    async addPhoto(point, { hash, content, facts }) {
      await rounds.keepPhoto(kept.id, hash, content)
      const isWritten = await outbox.put({
        kind: 'photo',
        id: photoId(kept.id, hash),
        person,
        round: kept.id,
        hash,
        facts,
      })
      return (await change(resultKey({ point, field: 'photo', hash }), facts)) && isWritten
    },
    removePhoto: (point, hash) => change(resultKey({ point, field: 'photo', hash }), null),

    canUndo: computed(() => done.value.length > 0),
    async undo() {
      const last = done.value.at(-1)
      if (!last) return
      done.value = done.value.slice(0, -1)
      await write(last.key, last.before)
    },

    async renew(opened, at) {
      await rounds.keep({ id: kept.id, person, round: opened, fetchedAt: at })
      await mergeIn(entriesOf(opened))
      round.value = opened
    },
    merge: mergeIn,
  }

  async function mergeIn(entries: readonly Entry<ResultValue>[]): Promise<void> {
    await rounds.merge(kept.id, entries)
    registers.value = entries.reduce(withEntry, registers.value)
  }
}

function withEntry(registers: RegisterMap<ResultValue>, entry: Entry<ResultValue>): RegisterMap<ResultValue> {
  const known = registers.get(entry.key)
  return new Map(registers).set(entry.key, known ? laterEntry(known, entry) : entry)
}
