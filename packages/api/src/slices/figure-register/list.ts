import type { RegisterId } from '@hms/domain/figure-register'
import { figureRegisters } from '@hms/domain/figure-register'
import { sql } from 'kysely'
import { permissionOf, procedureFor } from '../../trpc.ts'

/** A register, as the page of all of them shows it. */
export interface ListedRegister {
  readonly id: RegisterId
  /** How many rows it has; null where the reader sees what is added up, and not its rows. */
  readonly rows: number | null
  /** When it was changed last; null while it is empty. */
  readonly changedAt: string | null
  /** The years that it tells of, newest first; none where its rows have no year. */
  readonly years: readonly number[]
}

/** The registers of figures, and whether this person keeps them. */
export interface ListedRegisters {
  readonly registers: readonly ListedRegister[]
  readonly mayChange: boolean
}

/** All registers with how full they are. */
export const list = procedureFor('registers.read').query(async ({ ctx }): Promise<ListedRegisters> =>
  ctx.database.read(async (trx) => {
    const counts = await trx
      .selectFrom('registerRow')
      .groupBy('register')
      .select(['register', sql<number>`count(*)::integer`.as('rows')])
      .select(sql<Date>`max(changed_at)`.as('changedAt'))
      .select(
        sql<number[]>`coalesce(array_agg(distinct year) filter (where year is not null), '{}')`.as('years'),
      )
      .execute()
    const byRegister = new Map(counts.map((count) => [count.register, count]))
    const { institution: mayChange } = permissionOf(ctx.person, 'registers.change').reach
    return {
      mayChange,
      registers: figureRegisters.map(({ id, persons }): ListedRegister => {
        const found = byRegister.get(id)
        return {
          id,
          rows: persons && !mayChange ? null : (found?.rows ?? 0),
          changedAt: found?.changedAt.toISOString() ?? null,
          years: (found?.years ?? []).toSorted((one, other) => other - one),
        }
      }),
    }
  }),
)
