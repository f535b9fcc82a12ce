import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { requireUnit } from '../organisation/public.ts'

/** Somebody who can be asked to take part in a round of a unit. */
export interface PersonToInvite {
  readonly id: string
  readonly name: LocalizedText
  readonly role: Role
}

/** Those with a role in a unit or in one of its safety areas, today, by role. */
export const peopleToInvite = procedureFor('rounds.plan')
  .input(z.object({ unitCode: z.string().max(40) }))
  .query(async ({ ctx, input: { unitCode } }): Promise<readonly PersonToInvite[]> =>
    ctx.database.read(async (trx) => {
      await requireUnit(trx, ctx.permission, unitCode)
      const { rows } = await sql<PersonToInvite>`
        select id, name, role from hms_people_for_round(${unitCode})`.execute(trx)
      return rows.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
    }),
  )
