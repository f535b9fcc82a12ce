import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import { problemOf } from './problem.ts'
import type { ProblemKind } from '../ui/problem-kind.ts'

/** Something that is fetched: under way, there, or failed. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: ProblemKind }

/** Fetches at once, and again by `reload`. Of two that overtake each other, the last that was asked for counts. */
export function load<Value>(fetch: () => Promise<Value>): {
  readonly loaded: Readonly<ShallowRef<Loaded<Value>>>
  readonly reload: () => Promise<void>
} {
  const loaded = shallowRef<Loaded<Value>>({ state: 'loading' })
  let latest = 0

  const reload = async () => {
    latest += 1
    const mine = latest
    loaded.value = { state: 'loading' }
    const next = await outcomeOf(fetch)
    if (mine === latest) loaded.value = next
  }

  void reload()
  return { loaded, reload }
}

async function outcomeOf<Value>(fetch: () => Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { state: 'ready', value: await fetch() }
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) }
  }
}
