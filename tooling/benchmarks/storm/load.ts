import { Agent, request } from 'node:http'

/** What was measured of saves that were sent one after another on so many lines. */
export interface Saves {
  readonly perSecond: number
  /** Milliseconds that 99 of a hundred took at most. */
  readonly p99: number
}

/** One request that saves something. */
export interface SaveRequest {
  readonly path: string
  readonly body: string
  readonly cookie?: string
}

/** Sends saves for so many milliseconds, each line the next when its last is answered. Throws when one is refused. */
export async function save(
  address: string,
  next: () => SaveRequest,
  { lines, milliseconds }: { readonly lines: number; readonly milliseconds: number },
): Promise<Saves> {
  const agent = new Agent({ keepAlive: true, maxSockets: lines })
  const took: number[] = []
  const start = performance.now()
  const until = start + milliseconds
  const line = async () => {
    while (performance.now() < until) {
      const before = performance.now()
      await send(agent, address, next())
      took.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: lines }, line))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  const sorted = took.toSorted((one, other) => one - other)
  return { perSecond: took.length / seconds, p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN }
}

function send(agent: Agent, address: string, { path, body, cookie }: SaveRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(cookie === undefined ? {} : { cookie }),
    }
    const call = request(new URL(path, address), { agent, method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (text += part))
      response.on('end', () => {
        if (response.statusCode === 200 && !text.includes('"refused"')) resolve()
        else reject(new Error(`A save was answered with ${response.statusCode}: ${text}`))
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** Streams that are open. */
export interface Streams {
  /** Changes that came so far, over all of them. */
  readonly changes: () => number
  close(): void
}

/** Opens streams, and waits until each has said something. */
export async function listen(
  address: string,
  streams: readonly { readonly path: string; readonly cookie: string }[],
): Promise<Streams> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  let changes = 0
  const open: { destroy(): void }[] = []
  const connect = ({ path, cookie }: { readonly path: string; readonly cookie: string }) =>
    new Promise<void>((resolve, reject) => {
      const headers = { accept: 'text/event-stream', cookie }
      const call = request(new URL(path, address), { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`No stream: ${response.statusCode}`))
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          changes += part.split('"kind":"changes"').length - 1
          resolve()
        })
        response.on('error', () => undefined)
      })
      call.on('error', reject)
      call.end()
      open.push(call)
    })
  const rest = [...streams]
  const worker = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) await connect(next)
  }
  await Promise.all(Array.from({ length: 20 }, worker))
  return { changes: () => changes, close: () => open.forEach((call) => call.destroy()) }
}
