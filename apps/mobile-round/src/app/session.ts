import { inject } from 'vue'
import type { App, InjectionKey } from 'vue'
import { policy } from '@hms/domain/access'
import { api } from './api.ts'
import type { Session } from './api.ts'
import type { Loaded } from './load.ts'
import { load } from './load.ts'

const key: InjectionKey<ReturnType<typeof load<Session | null>>> = Symbol('session')

/** Milliseconds after which the server is taken not to answer: the round doesn't wait for a network that hangs. */
const patience = 5_000

/** Asks once who is signed in, for the whole app. */
export function provideSession(
  app: App,
  fetch: () => Promise<Session | null> = () =>
    api.session.me.query(undefined, { signal: AbortSignal.timeout(patience) }),
): void {
  app.provide(key, load(fetch))
}

/** Who is signed in: null when nobody is. */
export function useSession(): ReturnType<typeof load<Session | null>> {
  const session = inject(key)
  if (!session) throw new Error('useSession needs provideSession')
  return session
}

/**
 * Whether what was made for a person is for whoever is here: nobody else's, when another has signed in on the device.
 * Without network, or when the session has run out, whoever has the device goes on.
 */
export function isTheirs({ person }: { readonly person: string }, session: Loaded<Session | null>): boolean {
  return session.state !== 'ready' || session.value === null || session.value.person.id === person
}

/** The units that somebody plans rounds for: those of the roles that the policy lets do so. */
export function unitsToPlanFor({ person }: Session): readonly PlannedUnit[] {
  const roles = new Set(policy['rounds.plan'].map(({ role }) => role))
  const units = person.roles.flatMap(({ role, unit }) => (unit && roles.has(role) ? [unit] : []))
  return [...new Map(units.map((unit) => [unit.code, unit])).values()]
}

type PlannedUnit = NonNullable<Session['person']['roles'][number]['unit']>
