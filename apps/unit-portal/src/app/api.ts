import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import type { TRPCClientErrorLike } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@hms/api'
import { problemOf } from './problem.ts'

type Outputs = inferRouterOutputs<AppRouter>

/** Who is signed in, and at which institution. */
export type Session = NonNullable<Outputs['session']['me']>

/** A report as the home page lists it. */
export type ReportSummary = Outputs['report']['mine'][number]

/** Who has which role in a unit. */
export type UnitRoles = Outputs['appointment']['ofMyUnits'][number]

/** A term that runs out soon. */
export type EndingTerm = Outputs['appointment']['terms'][number]

/** A report that has been opened, with its edition and everything answered so far. */
export type OpenReport = Outputs['report']['open']

/** Where the signing of a report stands. */
export type Signing = OpenReport['signing']

/** A signature as it is shown. */
export type ShownSignature = NonNullable<Signing['parts'][number]['signature']>

/** What the server confirms saved answers with. */
export type SavedAnswers = Outputs['report']['answer']

/** What is said about a question. */
export type Discussion = OpenReport['discussions'][string]

/** A unit's results, beside its faculty and the institution. */
export type UnitResults = Outputs['results']['unit']

/** What a unit lacks. */
export type ListedFinding = Outputs['finding']['list']['rows'][number]

/** What a register says about a question of a report. */
export type RegisterFact = Outputs['registerAnswer']['ofReport'][number]

/** Somebody with a role, and what is known of their training. */
export type TrainingHolder = Outputs['training']['list']['rows'][number]

/** The safety service of a unit. */
export type SafetyService = Outputs['safetyService']['ofUnit']

/** Something that the occupational health service was asked for. */
export type HealthOrder = Outputs['occupationalHealth']['orders']['rows'][number]

/** A risk assessment of a unit. */
export type ListedAssessment = Outputs['riskAssessment']['list']['rows'][number]

/** A measure, as lists show it. */
export type ListedMeasure = Outputs['measure']['list']['rows'][number]

/** A measure with its history. */
export type OpenedMeasure = Outputs['measure']['open']

/** A unit's plan of a year: its goals, and those it inherits. */
export type OpenedPlan = Outputs['actionPlan']['open']

/** A case, as lists show it. */
export type ListedIncident = Outputs['incident']['list']['rows'][number]

/** A case with all that belongs to it. */
export type OpenedIncident = Outputs['incident']['open']

/** An entry of the register of injuries. */
export type ListedInjury = Outputs['injury']['list']['rows'][number]

/** What safety representatives have raised and stopped in a unit. */
export type UnitConcerns = Outputs['concern']['list']
/** A year of sick leave in a group. */
export type SickLeavePoint = Outputs['sickLeave']['series']['points'][number]

/** What went wrong with a call. */
export type ApiError = TRPCClientErrorLike<AppRouter>

/** Whether a failed query is worth repeating: not when the server has said what the problem is. */
function isWorthRepeating(failures: number, error: unknown): boolean {
  return problemOf(error).kind === 'noConnection' && failures < 3
}

/** What has been fetched from the server. Fetched anew when the window comes to the front after half a minute. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: isWorthRepeating, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

const url = '/trpc'

/** What can send a whole file, and has an address of its own. */
const withFile = /\.upload[A-Z]|^incident\.report$/

/**
 * The server's procedures, to be called. Every call but those about the session itself says for whom it is made:
 * when another person has signed in meanwhile in another tab, the server does nothing in the other's name.
 */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: splitLink({
        condition: ({ path }) => path.startsWith('session.'),
        true: httpLink({ url }),
        false: splitLink({
          condition: ({ path }) => withFile.test(path),
          true: httpLink({ url: `${url}/files`, headers: forWhom }),
          false: httpBatchLink({ url, headers: forWhom }),
        }),
      }),
    }),
  ],
})

/** The server's procedures as options of queries and mutations. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: api, queryClient })

function forWhom(): Record<string, string> {
  const session = queryClient.getQueryData(trpc.session.me.queryKey())
  return session ? { 'hms-person': encodeURIComponent(session.person.id) } : {}
}
