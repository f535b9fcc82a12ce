import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@hms/api'

type Outputs = inferRouterOutputs<AppRouter>

/** Who is signed in, and at which institution. */
export type Session = NonNullable<Outputs['session']['me']>

/** A report of one of the person's own units, in short. */
export type ReportSummary = Outputs['report']['mine'][number]

/** The server's procedures. */
export const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] })
