import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'

/** A concern with its answer. */
export interface RaisedConcern {
  readonly id: number
  readonly text: string
  readonly raisedAt: string
  readonly raisedBy: LocalizedText | null
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: LocalizedText | null
}

/** Work that was stopped. */
export interface StoppedWork {
  readonly id: number
  readonly place: string
  readonly stoppedAt: string
  readonly stoppedBy: LocalizedText | null
  readonly reason: string
  readonly done: string
  readonly liftedAt: string | null
  readonly liftedBecause: string | null
  readonly liftedBy: LocalizedText | null
}

/** What was raised and stopped in a unit, what is open first, then the latest. */
export interface UnitConcerns {
  readonly unit: NamedUnit
  readonly concerns: readonly RaisedConcern[]
  readonly stops: readonly StoppedWork[]
  readonly mayRaise: boolean
  readonly mayAnswer: boolean
}

/** What safety representatives have raised and stopped in a unit. */
export const list = procedureFor('concerns.read')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<UnitConcerns> =>
    ctx.database.read(async (trx) => {
      const { unit, resource } = await requireUnit(trx, ctx.permission, unitCode)
      const names = await namesIn(trx, unitCode)
      const nameOf = (id: string | null) => names.get(id ?? '') ?? null
      const concerns = await trx
        .selectFrom('concern')
        .where('unitCode', '=', unitCode)
        .selectAll()
        .orderBy(sql`answered_at is not null`)
        .orderBy('raisedAt', 'desc')
        .execute()
      const stops = await trx
        .selectFrom('workStop')
        .where('unitCode', '=', unitCode)
        .selectAll()
        .orderBy(sql`lifted_at is not null`)
        .orderBy('stoppedAt', 'desc')
        .execute()
      return {
        unit: { code: unit.code, name: unit.name },
        concerns: concerns.map(({ id, text, raisedAt, raisedBy, answer, answeredAt, answeredBy }) => ({
          id,
          text,
          raisedAt: raisedAt.toISOString(),
          raisedBy: nameOf(raisedBy),
          answer,
          answeredAt: answeredAt?.toISOString() ?? null,
          answeredBy: nameOf(answeredBy),
        })),
        stops: stops.map(
          ({ id, place, stoppedAt, stoppedBy, reason, done, liftedAt, liftedBecause, liftedBy }) => ({
            id,
            place,
            stoppedAt: stoppedAt.toISOString(),
            stoppedBy: nameOf(stoppedBy),
            reason,
            done,
            liftedAt: liftedAt?.toISOString() ?? null,
            liftedBecause,
            liftedBy: nameOf(liftedBy),
          }),
        ),
        mayRaise: permissionOf(ctx.person, 'concerns.raise').allows(resource),
        mayAnswer: permissionOf(ctx.person, 'concerns.answer').allows(resource),
      }
    }),
  )

async function namesIn(trx: Trx, unitCode: string): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from hms_names_in_concerns(${unitCode})`.execute(trx)
  return new Map(rows.map((person) => [person.id, person.name]))
}
