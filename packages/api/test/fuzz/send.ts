import { Agent, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'

/** What came back. */
export interface RawAnswer {
  /** Null when the server hung up instead of answering. */
  readonly status: number | null
  readonly text: string
}

/** A request, as raw as Node lets it be. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** The longest that an answer may take, in milliseconds. */
const patience = 20_000

/** How long a stream is listened to that goes on; one that refuses ends by itself. */
const silence = 1_000

/** Sends requests to one server over connections that are kept. */
export function sender(address: string): {
  readonly send: (request: RawRequest) => Promise<RawAnswer>
  readonly close: () => void
} {
  const { hostname, port } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })

  function send({ method, path, headers, body }: RawRequest): Promise<RawAnswer> {
    return new Promise((done, fail) => {
      const sent = httpRequest({ agent, hostname, port, method, path, headers, timeout: patience })
      sent.once('response', (response) => done(readAnswer(response)))
      sent.once('timeout', () => {
        sent.destroy()
        fail(new Error(`No answer within ${patience / 1000} s: ${method} ${path.slice(0, 200)}`))
      })
      sent.once('error', (error: NodeJS.ErrnoException) => {
        const hungUp = error.code === 'ECONNRESET' || error.code === 'EPIPE'
        // A connection that was kept can have been closed just now because of the request before.
        if (hungUp && sent.reusedSocket) done(send({ method, path, headers, body }))
        else if (hungUp) done({ status: null, text: '' })
        else fail(error)
      })
      sent.end(body ?? undefined)
    })
  }
  return { send, close: () => agent.destroy() }
}

/** The whole of an answer; of a stream, what it says first. */
function readAnswer(response: IncomingMessage): Promise<RawAnswer> {
  const isStream = (response.headers['content-type'] ?? '').startsWith('text/event-stream')
  return new Promise((done) => {
    const parts: Buffer[] = []
    const end = () =>
      done({ status: response.statusCode ?? null, text: Buffer.concat(parts).toString('utf8') })
    const hangUp = isStream ? setTimeout(() => response.destroy(), silence) : undefined
    response.on('data', (part: Buffer) => parts.push(part))
    response.once('error', end)
    response.once('close', () => {
      clearTimeout(hangUp)
      end()
    })
  })
}
