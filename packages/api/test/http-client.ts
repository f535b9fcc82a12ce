/** A browser of a test: keeps its cookie, and says where its requests come from. */
export class HttpClient {
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(address: string) {
    this.#address = address
  }

  /** Makes a request without following redirections. */
  async request(path: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers)
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookie) headers.set('cookie', cookie)
    const response = await fetch(`${this.#address}${path}`, { redirect: 'manual', ...options, headers })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split('=')
      this.#cookies.set(name, value)
    }
    return response
  }

  /** Sends a form. */
  post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(path, { method: 'POST', body: new URLSearchParams(form), headers })
  }

  /** Enters the demo as one of its persons. */
  async enterAs(person: string): Promise<void> {
    await this.post('/demo/enter', { person, to: '/enhet/' })
  }

  /** Asks a procedure. */
  query(path: string, input?: object): Promise<Response> {
    const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
    return this.request(`/trpc/${path}${query}`)
  }

  /** Calls a procedure that changes something. */
  mutate(path: string, input: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(`/trpc/${path}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...headers },
    })
  }
}
