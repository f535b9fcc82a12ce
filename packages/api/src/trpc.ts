import type { Action, OwnAction, Reach, Resource } from '@hms/domain/access'
import { can, reachOf } from '@hms/domain/access'
import { initTRPC } from '@trpc/server'
import type { Context, CurrentPerson } from './context.ts'
import { localDay } from './platform/clock.ts'
import type { ApiProblem } from './problem-to-trpc.ts'
import { Refusal } from './problem-to-trpc.ts'

/** What a procedure declares about itself. */
export interface ProcedureMeta {
  /** The right that it takes; `'none'` of what everybody can ask, signed in or not. */
  readonly action: Action | OwnAction | 'none'
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    // A stream that has gone silent is noticed on both sides.
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    // The stack is for the log, not for the client.
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      ...shape,
      message:
        error instanceof Refusal || error.code !== 'INTERNAL_SERVER_ERROR' ? shape.message : 'internal',
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        problem: error instanceof Refusal ? error.problem : (null as ApiProblem | null),
      },
    }),
  })

/** Makes a capability's router. */
export const router = t.router

/** Makes a function that calls the procedures of a router directly, as the server and tests do. */
export const callerFactory = t.createCallerFactory

/** A procedure for everybody, signed in or not. */
export const openProcedure = t.procedure
  .meta({ action: 'none' })
  .use(({ ctx, next }) => next({ ctx: { ...ctx, database: databaseFor(ctx, null) } }))

/** What a person may do with the action of the procedure. */
export interface Permission {
  /** Whether it may be done with this. */
  allows(resource: Resource): boolean
  /** Throws notFound when it may not: to whom it is closed, it does not exist. */
  require(resource: Resource): void
  /** How far it reaches, for lists. */
  readonly reach: Reach
}

/** A procedure that takes a right: refuses whoever has it nowhere, and hands on how far it reaches as `ctx.permission`. */
export function procedureFor(action: Action) {
  return t.procedure.meta({ action }).use(({ ctx, next }) => {
    const { person } = ctx
    if (!person) throw new Refusal({ kind: 'notSignedIn' })
    const permission = permissionOf(person, action)
    if (reachesNothing(permission.reach)) throw new Refusal({ kind: 'notAllowed' })
    const databaseOf = (whom: CurrentPerson) => databaseFor({ ...ctx, person: whom }, action)
    return next({
      ctx: {
        ...ctx,
        person,
        permission,
        databaseOf,
        listen: ctx.database.listen,
        database: databaseFor(ctx, action),
      },
    })
  })
}

/** A procedure for what is a person's own: it takes no role, only to be signed in. */
export function ownProcedureFor(action: OwnAction) {
  return t.procedure.meta({ action }).use(({ ctx, next }) => {
    const { person } = ctx
    if (!person) throw new Refusal({ kind: 'notSignedIn' })
    return next({ ctx: { ...ctx, person, database: databaseFor(ctx, action) } })
  })
}

/** The database as it is for whoever calls, in this action: row-level security sees to that. */
function databaseFor(
  { database, person, clock }: Pick<Context, 'database' | 'person' | 'clock'>,
  action: Action | OwnAction | null,
) {
  return database.actingFor({ person: person?.id ?? null, action, day: localDay(clock()) })
}

/** What a person may do with an action. */
export function permissionOf(person: Parameters<typeof can>[0], action: Action): Permission {
  const allows = (resource: Resource) => can(person, action, resource).allowed
  return {
    allows,
    require(resource) {
      if (!allows(resource)) throw new Refusal({ kind: 'notFound' })
    },
    reach: reachOf(person, action),
  }
}

/** Whether there is nowhere that a right reaches. */
export function reachesNothing({ institution, units, unitsAndBelow, campuses }: Reach): boolean {
  return !institution && units.length + unitsAndBelow.length + campuses.length === 0
}
