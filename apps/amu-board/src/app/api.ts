import type { AppRouter } from '@hms/api'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { problemOf } from '../ui/problem.ts'

/** What the procedures answer, e.g. `Outputs['committee']['overview']`. */
export type Outputs = inferRouterOutputs<AppRouter>

/** Holds what has been fetched; shared by all screens. Refusals are final, faults are tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => problemOf(error) === null && failures < 2,
    },
  },
})

const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] })

/** The procedures of the API as query options: `useQuery(api.committee.overview.queryOptions({ year }))`. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** Signs the person out. */
export function leave(): Promise<unknown> {
  return client.session.leave.mutate()
}
