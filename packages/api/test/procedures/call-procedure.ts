import type { ProblemKind } from '../../src/problem-to-trpc.ts'
import type { Answer, WebClient } from '../web-client.ts'
import type { ListedProcedure } from './procedures.ts'

/** What came of a call. */
export interface CallOutcome {
  readonly status: number
  /** Null of one that worked, or that failed in another way than by a refusal. */
  readonly problem: ProblemKind | null
  readonly text: string
}

/** Calls a procedure as the apps do. Of a subscription, what it says first is taken. */
export async function callProcedure(
  browser: WebClient,
  address: string,
  { path, type }: Pick<ListedProcedure, 'path' | 'type'>,
  input: unknown,
): Promise<CallOutcome> {
  if (type === 'mutation') {
    return outcomeOf(await browser.mutate(address, path, (input ?? {}) as object))
  }
  if (type === 'query') return outcomeOf(await browser.query(address, path, input as object | undefined))
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  return subscribe(browser, `${address}/trpc/${path}${query}`)
}

function outcomeOf({ status, text }: Answer): CallOutcome {
  return { status, problem: problemIn(text), text }
}

function problemIn(text: string): ProblemKind | null {
  return (/"problem":\{"kind":"(\w+)"/.exec(text)?.[1] ?? null) as ProblemKind | null
}

async function subscribe(browser: WebClient, url: string): Promise<CallOutcome> {
  const { status, text } = await browser.listen(url)
  const refused = problemIn(text)
  // A stream has begun before it is known that it is refused: the refusal is an event of it.
  return { status: refused === null || status >= 400 ? status : 403, problem: refused, text }
}
