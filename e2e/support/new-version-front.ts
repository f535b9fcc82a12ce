import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A server before the system that hands everything on, and can bring a new version of the round's app. */
export interface NewVersionFront {
  readonly address: string
  /** From now on there is a new version: all its scripts have other names, and those of the old one are gone. */
  publish(): void
  stop(): Promise<void>
}

const app = '/runde/'
/** What the names of the new version's scripts end with. */
const mark = '-next.js'

/** Starts one. */
export async function startNewVersionFront(system: string): Promise<NewVersionFront> {
  let isPublished = false
  const worker = await fetch(`${system}${app}sw.js`)
  const scripts = [...(await worker.text()).matchAll(/assets\/([\w.-]+)\.js/g)].map(([, name]) => name ?? '')
  if (scripts.length === 0) throw new Error('The app keeps no scripts')

  function handOn(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/'
    const isNew = isPublished && path.startsWith(app)
    if (isNew && scripts.some((name) => path.endsWith(`/${name}.js`)))
      return void response.writeHead(404).end()
    const { method = 'GET', headers } = request
    // What is renamed is not what the browser has a copy of.
    const { 'if-none-match': _, 'if-modified-since': __, ...whole } = headers
    const asked = ask(
      `${system}${isNew ? path.replace(mark, '.js') : path}`,
      { method, headers: { ...(isNew ? whole : headers), 'accept-encoding': 'identity' } },
      (answer) => void (isNew && isText(answer) ? rename(answer, response) : pass(answer, response)),
    )
    asked.on('error', () => response.destroy())
    request.pipe(asked)
  }

  async function rename(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const content = await text(answer)
    const { 'content-length': _, ...headers } = answer.headers
    const renamed = scripts.reduce((all, name) => all.replaceAll(`${name}.js`, `${name}${mark}`), content)
    // What keeps its name, the page above all, is known by its revision.
    response
      .writeHead(answer.statusCode ?? 500, headers)
      .end(renamed.replaceAll(/(revision:")(\w)/g, '$1next$2'))
  }

  const server = createServer(handOn)
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: () => void (isPublished = true),
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function isText({ headers }: IncomingMessage): boolean {
  return /javascript|html/.test(headers['content-type'] ?? '')
}

function pass(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 500, answer.headers)
  answer.pipe(response)
}
