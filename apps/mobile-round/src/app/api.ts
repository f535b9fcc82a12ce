import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@hms/api'

type Outputs = inferRouterOutputs<AppRouter>

/** Who is signed in, and at which institution. */
export type Session = NonNullable<Outputs['session']['me']>

/** A round, as lists show it. */
export type ListedRound = Outputs['safetyRound']['list']['rows'][number]

/** A round with all that a device needs to walk it without network. */
export type OpenedRound = Outputs['safetyRound']['open']

/** A room of the register. */
export type ListedRoom = Outputs['room']['list']['rooms'][number]

/** A unit's rooms, and what it looks at besides the checklists. */
export type RoomsOfUnit = Outputs['room']['list']

/** Somebody who can be asked to take part in a round. */
export type PersonToInvite = Outputs['safetyRound']['peopleToInvite'][number]

/** What is sent by a way of its own, which takes more at once. */
const large: ReadonlySet<string> = new Set(['safetyRound.takeIn', 'safetyRound.uploadPhoto'])

/** The server's procedures. */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => large.has(path),
      true: httpLink({ url: '/trpc/files' }),
      false: httpBatchLink({ url: '/trpc' }),
    }),
  ],
})
