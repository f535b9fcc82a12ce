import type { AppRouter } from '@hms/api'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client'
import type { TRPCClientErrorLike } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { problemOf } from '../ui/problem.ts'

/** What the procedures answer, e.g. `Outputs['committee']['overview']`. */
export type Outputs = inferRouterOutputs<AppRouter>

/** What the procedures are asked with. */
export type Inputs = inferRouterInputs<AppRouter>

/** What went wrong with a call: the refusal, where it is one, is in `data.problem`. */
export type ApiError = TRPCClientErrorLike<AppRouter>

/** Why a procedure refused. */
export type ApiProblem = NonNullable<NonNullable<ApiError['data']>['problem']>

/** Holds what has been fetched; shared by all screens. Refusals are final, faults are tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => problemOf(error) === null && failures < 2,
    },
  },
})

const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => path.startsWith('dataImport.') || path === 'figureRegister.importFile',
      true: httpLink({ url: '/trpc/files' }),
      false: httpBatchLink({ url: '/trpc' }),
    }),
  ],
})

/** The procedures of the API as query options: `useQuery(api.committee.overview.queryOptions({ year }))`. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** Signs the person out. */
export function leave(): Promise<unknown> {
  return client.session.leave.mutate()
}
