import type { Page, Request } from '@playwright/test'

/** How long nothing may be on its way, in milliseconds, until the network counts as quiet. */
const quietFor = 500

/** What a page asks for and has not got yet. */
interface Traffic {
  readonly open: ReadonlySet<Request>
  /** Is called at each beginning and end, until the returned function is. */
  onChange(call: () => void): () => void
}

const watched = new WeakMap<Page, Traffic>()

/**
 * Keeps an eye on what a page asks for: call it before the page is gone to. A stream of events is left out, for it
 * stays open as long as the page: Playwright's own `networkidle` would wait for its end.
 */
export function watchNetwork(page: Page): Traffic {
  const known = watched.get(page)
  if (known) return known
  const open = new Set<Request>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((call) => call())
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') return
    open.add(request)
    tell()
  })
  const over = (request: Request) => {
    if (open.delete(request)) tell()
  }
  page.on('requestfinished', over)
  page.on('requestfailed', over)
  const traffic: Traffic = {
    open,
    onChange(call) {
      listeners.add(call)
      return () => listeners.delete(call)
    },
  }
  watched.set(page, traffic)
  return traffic
}

/** Waits until a watched page has got everything that it asked for, and asks for nothing more. */
export async function quietNetwork(page: Page): Promise<void> {
  const { open, onChange } = watchNetwork(page)
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const deaf = onChange(look)
    function look() {
      clearTimeout(timer)
      if (open.size > 0) return
      timer = setTimeout(() => {
        deaf()
        resolve()
      }, quietFor)
    }
    look()
  })
}
