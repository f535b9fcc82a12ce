import { inject } from 'vue'
import type { App, InjectionKey } from 'vue'
import { api } from './api.ts'
import type { Session } from './api.ts'
import { load } from './load.ts'

const key: InjectionKey<ReturnType<typeof load<Session | null>>> = Symbol('session')

/** Asks once who is signed in, for the whole app. */
export function provideSession(
  app: App,
  fetch: () => Promise<Session | null> = () => api.session.me.query(),
): void {
  app.provide(key, load(fetch))
}

/** Who is signed in: null when nobody is. */
export function useSession(): ReturnType<typeof load<Session | null>> {
  const session = inject(key)
  if (!session) throw new Error('useSession needs provideSession')
  return session
}
