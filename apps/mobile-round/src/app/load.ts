import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { problemOf } from './problem.ts'
import type { ProblemKind } from '../ui/problem-kind.ts'

/** Something that is fetched: under way, there, or failed. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: ProblemKind }

/**
 * Fetches at once, and again by `reload`; by `ask` without a sign of it, until there is an answer. Of two that overtake each
 * other, the last that was asked for counts.
 */
export function load<Value>(fetch: () => Promise<Value>): {
  readonly loaded: Readonly<ShallowRef<Loaded<Value>>>
  readonly reload: () => Promise<void>
  readonly ask: () => Promise<void>
} {
  const loaded = shallowRef<Loaded<Value>>({ state: 'loading' })
  let latest = 0

  const ask = async () => {
    latest += 1
    const mine = latest
    const next = await outcomeOf(fetch)
    if (mine === latest) loaded.value = next
  }
  const reload = () => {
    loaded.value = { state: 'loading' }
    return ask()
  }

  void ask()
  return { loaded, reload, ask }
}

async function outcomeOf<Value>(fetch: () => Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { state: 'ready', value: await fetch() }
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) }
  }
}
