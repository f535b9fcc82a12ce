import type { Coverage } from '@hms/domain/safety-round'
import { coverageOf } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, reportingUnits, resourceOf, unitsByCode } from '../organisation/public.ts'

/** How many units have had their round of a year. */
export interface RoundCoverage {
  readonly all: Coverage
  /** By faculty, the central administration or a museum. */
  readonly faculties: readonly (Coverage & { readonly unit: NamedUnit })[]
}

/** How many of the reporting units that a person reaches have had their round of a year, by faculty. */
export const coverage = procedureFor('rounds.follow')
  .input(z.object({ year: yearNumber }))
  .query(async ({ ctx, input: { year } }): Promise<RoundCoverage> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const units = reportingUnits(organisation, null).filter(({ code }) =>
        ctx.permission.allows(resourceOf(organisation, code)),
      )
      const rounds = await trx
        .selectFrom('safetyRound')
        .where(sql<boolean>`extract(year from day) = ${year}`)
        .select(['unitCode', 'state'])
        .execute()
      const { all, faculties } = coverageOf(units, rounds)
      const names = await unitsByCode(
        trx,
        faculties.map(({ faculty }) => faculty),
      )
      return {
        all,
        faculties: faculties.flatMap(({ faculty, ...counts }) => {
          const unit = names.get(faculty)
          return unit ? [{ unit, ...counts }] : []
        }),
      }
    }),
  )
