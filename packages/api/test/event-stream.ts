import type { LiveEvent } from '../src/slices/report/live.ts'
import type { WebClient } from './web-client.ts'

/** What a browser hears on the stream of a report. */
export interface EventStream {
  /** Everything that came, in order. */
  readonly events: readonly LiveEvent[]
  /** The id of the last event. */
  readonly lastId: () => string | null
  /** Whether the server has ended it. */
  readonly ended: () => boolean
  close(): void
}

/** Listens to a report, as the portal does. */
export async function listenTo(browser: WebClient, address: string, input: object): Promise<EventStream> {
  const events: LiveEvent[] = []
  let lastId: string | null = null
  let ended = false
  const life = new AbortController()
  const query = encodeURIComponent(JSON.stringify(input))
  const response = await fetch(`${address}/trpc/report.live?input=${query}`, {
    signal: life.signal,
    headers: { accept: 'text/event-stream', cookie: `hms_session=${browser.cookie('hms_session') ?? ''}` },
  })
  if (!response.ok || !response.body)
    throw new Error(`No stream: ${response.status} ${await response.text()}`)

  const read = async (body: ReadableStream<Uint8Array>) => {
    let rest = ''
    for await (const part of body.pipeThrough(
      new TextDecoderStream() as never,
    ) as unknown as AsyncIterable<string>) {
      const blocks = (rest + part).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const field = (name: string) =>
          block
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2)
        const data = field('data')
        lastId = field('id') ?? lastId
        if (data?.startsWith('{"kind"')) events.push(JSON.parse(data) as LiveEvent)
      }
    }
    ended = true
  }
  void read(response.body).catch(() => undefined)
  return { events, lastId: () => lastId, ended: () => ended, close: () => life.abort() }
}
