import type { CampaignState } from '@hms/domain/campaign'
import { stateOn } from '@hms/domain/campaign'
import type { ReportState } from '@hms/domain/report'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { extensionsOf, organisationOfCampaign } from '../campaign/public.ts'
import { requireFaculty } from '../indicator/public.ts'
import type { NamedUnit, UnitOfFaculty } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { requireCampaign } from './require-campaign.ts'

const input = z.object({ year: yearNumber, faculty: z.string().max(40).optional() })

/** How far a year's reporting has come. */
export interface Overview {
  readonly state: CampaignState
  /** A local day. */
  readonly deadline: string
  readonly units: { readonly total: number; readonly answered: number }
  readonly byFaculty: readonly {
    readonly faculty: NamedUnit
    readonly total: number
    readonly answered: number
  }[]
  /** How many were handed in after the deadline. */
  readonly late: number
  /** How many were handed in without the safety representative's signature. */
  readonly letThrough: number
  /** The units that haven't handed in, as far as the person may see single units. */
  readonly notSubmitted: readonly (UnitOfFaculty & {
    readonly state: ReportState
    /** The unit's own deadline, a local day, where it has got longer. */
    readonly extendedTo: string | null
  })[]
}

/** How many have handed in, by faculty, and who hasn't. */
export const overview = procedureFor('campaign.read')
  .input(input)
  .query(async ({ ctx, input: { year, faculty = null } }): Promise<Overview> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, faculty)
      const campaign = await requireCampaign(trx, year)
      const organisation = await organisationOfCampaign(trx, campaign.id)
      const reports = await reportsOf(trx, campaign.id)
      const extensions = await extensionsOf(trx, campaign.id)
      const units = reportingUnits(organisation, faculty).map((unit) => ({
        ...unit,
        ...(reports.get(unit.code) ?? notBegun),
      }))
      const singleUnits = permissionOf(ctx.person, 'figures.units')
      const answered = units.filter(({ state }) => state === 'submitted')
      return {
        state: stateOn(campaign, localDay(ctx.clock())),
        deadline: campaign.deadline,
        units: { total: units.length, answered: answered.length },
        byFaculty: [...Map.groupBy(units, (unit) => unit.faculty)].map(([code, members]) => ({
          faculty: { code, name: organisation.tree.unit(code)?.name ?? { nb: code, nn: code, en: code } },
          total: members.length,
          answered: members.filter(({ state }) => state === 'submitted').length,
        })),
        late: answered.filter(({ late }) => late).length,
        letThrough: answered.filter(({ letThrough }) => letThrough).length,
        notSubmitted: units
          .filter(
            ({ code, state }) => state !== 'submitted' && singleUnits.allows(resourceOf(organisation, code)),
          )
          .map(({ code, name, faculty: belongsTo, state }) => ({
            code,
            name,
            faculty: belongsTo,
            state,
            extendedTo: extensions.get(code)?.deadline ?? null,
          })),
      }
    }),
  )

interface Standing {
  readonly state: ReportState
  readonly late: boolean
  readonly letThrough: boolean
}

const notBegun: Standing = { state: 'notStarted', late: false, letThrough: false }

async function reportsOf(trx: Trx, campaignId: number): Promise<ReadonlyMap<string, Standing>> {
  const rows = await trx
    .selectFrom('reportStanding')
    .innerJoin('signingStanding', 'signingStanding.reportId', 'reportStanding.id')
    .where('reportStanding.campaignId', '=', campaignId)
    .select(['reportStanding.unitCode', 'state', 'late', 'letThrough'])
    .execute()
  return new Map(rows.map(({ unitCode, ...standing }) => [unitCode, standing]))
}
