/** What a browser got. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The same as it came, of a file. */
  readonly bytes: Buffer
  /** Where it was got from. */
  readonly url: URL
  /** Where it leads; null when it is no redirect. */
  readonly location: URL | null
}

interface Cookie {
  readonly value: string
  readonly path: string
  readonly host: string
}

/** A browser as far as the tests need one: it keeps cookies by host and path, and says which site it asks from. */
export class WebClient {
  readonly #cookies = new Map<string, Cookie>()
  readonly #headers: Record<string, string>

  constructor(headers: Record<string, string> = {}) {
    this.#headers = {
      accept: 'text/html,application/xhtml+xml',
      'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
      ...headers,
    }
  }

  /** A cookie that is kept, by name. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name)?.value
  }

  /** Puts a cookie in, as somebody who stole or planted it would. */
  plant(name: string, value: string, address: string): void {
    this.#cookies.set(name, { value, path: '/', host: new URL(address).hostname })
  }

  /** Asks once, and follows nothing. */
  async ask(url: URL | string, init: RequestInit = {}): Promise<Answer> {
    const address = new URL(url)
    const cookie = this.#cookiesFor(address)
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: {
        ...this.#headers,
        ...(cookie ? { cookie } : {}),
        ...(init.headers as Record<string, string>),
      },
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line, address)
    const location = response.headers.get('location')
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      headers: response.headers,
      text: bytes.toString('utf8'),
      bytes,
      url: address,
      location: location === null ? null : new URL(location, address),
    }
  }

  /** Sends a form of one of our own pages. */
  send(
    url: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.ask(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', ...headers },
    })
  }

  /** Asks a procedure. */
  query(address: string, path: string, input?: object): Promise<Answer> {
    const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
    return this.ask(`${address}/trpc/${path}${query}`)
  }

  /** Calls a procedure that changes something. */
  mutate(
    address: string,
    path: string,
    input: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.ask(`${address}/trpc/${path}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...headers },
    })
  }

  /** Listens to a stream until it says something, ends, or has been silent for a second; then hangs up. */
  async listen(url: string): Promise<{ readonly status: number; readonly text: string }> {
    const hangUp = new AbortController()
    const cookie = this.#cookiesFor(new URL(url))
    const response = await fetch(url, {
      signal: AbortSignal.any([hangUp.signal, AbortSignal.timeout(1_000)]),
      headers: { ...this.#headers, accept: 'text/event-stream', ...(cookie ? { cookie } : {}) },
    })
    let text = ''
    try {
      for await (const part of response.body ?? []) {
        text += Buffer.from(part).toString('utf8')
        // That it is connected is said at once, to whoever is refused next too.
        if (/^data: /m.test(text.replace(/^event: connected\n.*\n/m, ''))) break
      }
    } catch (silent) {
      if ((silent as Error).name !== 'TimeoutError') throw silent
    } finally {
      hangUp.abort()
    }
    return { status: response.status, text }
  }

  /** Follows redirects until a page comes, or until the next address is one to stop at. */
  async follow(url: URL | string, stopAt: (next: URL) => boolean = () => false): Promise<Answer> {
    let answer = await this.ask(url)
    for (let hops = 0; answer.location && !stopAt(answer.location); hops++) {
      if (hops > 10) throw new Error(`It goes in circles: ${answer.location}`)
      answer = await this.ask(answer.location)
    }
    return answer
  }

  #cookiesFor({ hostname, pathname }: URL): string {
    return [...this.#cookies]
      .filter(
        ([, { host, path }]) => host === hostname && (path === '/' || `${pathname}/`.startsWith(`${path}/`)),
      )
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
  }

  #keep(line: string, { hostname }: URL): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(name.length + 1)
    const attribute = (key: string) =>
      attributes.find((part) => part.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1)
    const expires = attribute('expires')
    if (value === '' || attribute('max-age') === '0' || (expires && Date.parse(expires) <= Date.now())) {
      this.#cookies.delete(name)
    } else this.#cookies.set(name, { value, path: attribute('path') ?? '/', host: hostname })
  }
}
