import * as fc from 'fast-check'
import { hostileText, hostileValue } from './hostile-values.ts'

type Path = readonly (string | number)[]

/** One thing that is done to an input. */
interface Spoiling {
  /** Which part, counted round. */
  readonly at: number
  readonly how: 'replace' | 'drop' | 'wrap' | 'add'
  readonly key: string
  readonly value: unknown
}

/** Ways to spoil an input. */
export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(1_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'wrap', 'add'),
  key: hostileText,
  value: hostileValue,
})

/** The input with one part of it replaced, dropped, wrapped in a list, or given a key that nobody asked for. */
export function spoil(input: unknown, { at, how, key, value }: Spoiling): unknown {
  const paths = pathsIn(input)
  return changed(input, paths[at % paths.length] ?? [], (part) => {
    if (how === 'replace') return value
    if (how === 'wrap') return [part]
    if (how === 'drop') return undefined
    return part !== null && typeof part === 'object' && !Array.isArray(part)
      ? { ...part, [key]: value }
      : { [key]: value }
  })
}

function pathsIn(value: unknown): readonly Path[] {
  if (value === null || typeof value !== 'object') return [[]]
  return [[], ...Object.entries(value).flatMap(([key, part]) => pathsIn(part).map((path) => [key, ...path]))]
}

function changed(value: unknown, [step, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[step] = changed(copy[step], rest, change)
  return copy
}
