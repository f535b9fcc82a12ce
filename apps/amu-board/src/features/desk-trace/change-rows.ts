import type { JsonValue } from '@hms/domain/audit'

/** What is known of one field before and after an event. */
export interface ChangeRow {
  /** Name of the field, with dots where it lies within another; empty where the whole is one value. */
  readonly field: string
  /** Null where there was nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** The parts of an event that say what was changed, and more about it. */
interface Told {
  readonly what: JsonValue
  readonly before: JsonValue
  readonly after: JsonValue
}

/**
 * What was changed, field by field: those that differ first. What belongs to no person stands in `what` itself, as
 * `before` and `after`.
 */
export function changeRows({ what, before, after }: Told): readonly ChangeRow[] {
  const told = isRecord(what) ? what : {}
  const [old, now] = [leavesOf(before ?? told['before']), leavesOf(after ?? told['after'])]
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  const rows = fields.map((field) => ({
    field,
    before: old.get(field) ?? null,
    after: now.get(field) ?? null,
  }))
  return [
    ...rows.filter((row) => row.before !== row.after),
    ...rows.filter((row) => row.before === row.after),
  ]
}

/** What else is told about the event; not the hash of from where it came, which only the chain needs. */
export function moreFacts({
  what,
}: Pick<Told, 'what'>): readonly { readonly field: string; readonly value: string }[] {
  const told = isRecord(what) ? what : {}
  const rest = Object.fromEntries(
    Object.entries(told).filter(([key]) => !['before', 'after', 'origin'].includes(key)),
  )
  return [...leavesOf(rest)].map(([field, value]) => ({ field, value }))
}

function leavesOf(value: JsonValue | undefined, path = ''): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map()
  if (!isRecord(value) && !Array.isArray(value)) return new Map([[path, String(value)]])
  if (Array.isArray(value) && value.every((part) => part === null || typeof part !== 'object')) {
    return new Map([[path, value.map(String).join(', ')]])
  }
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...leavesOf(part as JsonValue | undefined, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

function isRecord(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
