import { canonicalJson } from '../canonical-json.ts'
import type { Unit } from '../organisation/index.ts'

/** What became of a unit since another tree was frozen. */
export const treeChangeKinds = ['added', 'gone', 'renamed', 'moved'] as const

/** One of the kinds of change. */
export type TreeChangeKind = (typeof treeChangeKinds)[number]

/** A unit that is not what it was. One that was both renamed and moved is there twice. */
export interface TreeChange {
  readonly kind: TreeChangeKind
  /** As it is now; as it was, where it is gone. */
  readonly unit: Unit
  /** As it was; null of a new one. */
  readonly before: Unit | null
}

/** What changed from one tree to another, in the order of the units' codes. */
export function treeChanges(before: readonly Unit[], now: readonly Unit[]): readonly TreeChange[] {
  const old = new Map(before.map((unit) => [unit.code, unit]))
  const current = new Map(now.map((unit) => [unit.code, unit]))
  const gone = before.filter(({ code }) => !current.has(code))
  return [
    ...gone.map((unit) => ({ kind: 'gone' as const, unit, before: unit })),
    ...now.flatMap((unit) => changesOf(old.get(unit.code) ?? null, unit)),
  ].toSorted((one, other) => (one.unit.code < other.unit.code ? -1 : one.unit.code > other.unit.code ? 1 : 0))
}

function changesOf(before: Unit | null, unit: Unit): readonly TreeChange[] {
  if (!before) return [{ kind: 'added', unit, before }]
  const kinds: TreeChangeKind[] = []
  if (canonicalJson(before.name) !== canonicalJson(unit.name)) kinds.push('renamed')
  if (before.parentCode !== unit.parentCode) kinds.push('moved')
  return kinds.map((kind) => ({ kind, unit, before }))
}
