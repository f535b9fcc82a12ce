import { ownProcedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation } from '../organisation/public.ts'

/** What a report is written with. */
export interface ReportForm {
  /** The units that something can be reported in, in the order of the tree. */
  readonly units: readonly NamedUnit[]
  /** Code of the unit that the person belongs to by a role; null where there is none, or several. */
  readonly ownUnit: string | null
}

/** What can be chosen when something is reported. */
export const form = ownProcedureFor('incident.own').query(async ({ ctx }): Promise<ReportForm> =>
  ctx.database.read(async (trx) => {
    const { units } = await readOrganisation(trx)
    const own = new Set(ctx.person.appointments.flatMap(({ unit }) => unit ?? []))
    const [ownUnit = null, ...others] = own
    return {
      units: units.filter(({ reports }) => reports).map(({ code, name }) => ({ code, name })),
      ownUnit: others.length === 0 ? ownUnit : null,
    }
  }),
)
