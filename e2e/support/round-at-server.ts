import type { Page } from '@playwright/test'
import type { Registered } from './tablet.ts'

/** The lists that a room is looked at by. */
type Lists = readonly ('office' | 'laboratory' | 'workshop')[]

/** Plans a round of new rooms for today, as whoever is signed in; returns its id. */
export async function planRound(page: Page, unitCode: string, rooms: readonly Lists[]): Promise<number> {
  const planned = []
  for (const [at, lists] of rooms.entries()) {
    const room = await change<{ id: number }>(page, 'room.save', {
      id: null,
      unitCode,
      code: `F-${101 + at}`,
      name: lists.includes('laboratory') ? 'Laboratorium' : 'Kontor',
      type: lists.includes('laboratory') ? 'laboratory' : 'office',
      building: `Prøvebygget ${unitCode}`,
      floor: '1',
      responsible: null,
    })
    planned.push({ room: room.id, lists })
  }
  const day = new Date().toISOString().slice(0, 10)
  const round = await change<{ id: number }>(page, 'safetyRound.plan', { unitCode, day, rooms: planned })
  return round.id
}

/** What the server has of a round. */
export interface RoundAtServer {
  /** What stands, by point and field. */
  readonly standing: ReadonlyMap<string, unknown>
  /** Everything that ever came in, in its order. */
  readonly history: readonly Registered[]
  /** Hashes of the photos. */
  readonly photos: readonly string[]
}

/** Reads a round from the server, as whoever is signed in. */
export async function roundAtServer(page: Page, id: number): Promise<RoundAtServer> {
  const { results, photos } = await ask<{ results: Registered[]; photos: string[] }>(
    page,
    'safetyRound.open',
    { id },
  )
  const history: Registered[] = []
  let since = 0
  for (let more = true; more;) {
    const part = await ask<{ entries: Registered[]; seq: number; more: boolean }>(
      page,
      'safetyRound.changesSince',
      { id, since },
    )
    history.push(...part.entries)
    ;({ seq: since, more } = part)
  }
  return { standing: new Map(results.map(({ key, value }) => [key, value])), history, photos }
}

function change<Result>(page: Page, procedure: string, input: object): Promise<Result> {
  const { origin } = new URL(page.url())
  return resultOf(page.request.post(`${origin}/trpc/${procedure}`, { headers: { origin }, data: input }))
}

function ask<Result>(page: Page, procedure: string, input: object): Promise<Result> {
  const { origin } = new URL(page.url())
  const query = new URLSearchParams({ input: JSON.stringify(input) })
  return resultOf(page.request.get(`${origin}/trpc/${procedure}?${query}`))
}

async function resultOf<Result>(asked: ReturnType<Page['request']['get']>): Promise<Result> {
  const answer = await asked
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`)
  return ((await answer.json()) as { result: { data: Result } }).result.data
}
