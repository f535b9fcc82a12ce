import type { Me } from '../src/slices/session/me.ts'
import type { WebClient } from './web-client.ts'
import { WebClient as Client } from './web-client.ts'

/** A browser in which a person of the demo has signed in. */
export async function browserOf(address: string, personId: string): Promise<WebClient> {
  const browser = new Client()
  await enterAs(browser, address, personId)
  return browser
}

/** Signs in as a person of the demo, by the way that the start page takes. */
export async function enterAs(browser: WebClient, address: string, personId: string): Promise<void> {
  const query = new URLSearchParams({ to: '/account', person: personId })
  const { status, url } = await browser.follow(`${address}/sign-in?${query}`)
  if (status !== 200 || url.pathname !== '/account')
    throw new Error(`${personId} didn't get in: ${status} ${url}`)
}

/** Id of the person who is signed in in a browser; null when nobody is. */
export async function whoIsIn(browser: WebClient, address: string): Promise<string | null> {
  const { text } = await browser.ask(`${address}/trpc/session.me`)
  const { result } = JSON.parse(text) as { result: { data: Me | null } }
  return result.data?.person.id ?? null
}
