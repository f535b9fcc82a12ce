import type { CampaignState } from '@hms/domain/campaign'
import { forUnit, isOpen, stateOn } from '@hms/domain/campaign'
import type { Edition } from '@hms/domain/questionnaire'
import type { ResultYear, TwoYears, UnitResults } from '@hms/domain/results'
import { unitResults } from '@hms/domain/results'
import { z } from 'zod'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { procedureFor } from '../../trpc.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { campaignOfYear, extensionOf, organisationOfCampaign } from '../campaign/public.ts'
import { countCampaign } from '../indicator/public.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { handedInOutcomes } from '../report/public.ts'
import { facultyBeside } from './faculty-beside.ts'
import type { FacultyBeside } from './faculty-beside.ts'
import { yearBefore } from './year-before.ts'

const input = z.object({ year: yearNumber, unitCode: z.string().max(40) })

/** How many of a group have handed in. */
export interface HandedIn {
  readonly total: number
  readonly answered: number
}

/** A unit's results, all that its screens need. */
export interface ResultsOfUnit extends UnitResults {
  readonly unit: NamedUnit
  readonly faculty: NamedUnit
  readonly year: number
  /** The year that it is held against; null when this is the first. */
  readonly yearBefore: number | null
  readonly campaign: { readonly state: CampaignState; readonly open: boolean; readonly deadline: string }
  readonly edition: Edition
  /** Whether the unit has handed in. */
  readonly submitted: TwoYears<boolean>
  readonly institutionHandedIn: HandedIn
  /** Null where the faculty's figures aren't shown. */
  readonly facultyHandedIn: HandedIn | null
  /** Whether the faculty's figures are shown, and why not. */
  readonly facultyShown: TwoYears<FacultyBeside['shown']>
}

/** A unit's results of a year, beside its faculty and the institution, and the year before. */
export const unit = procedureFor('figures.own')
  .input(input)
  .query(async ({ ctx, input: { year, unitCode } }): Promise<ResultsOfUnit> =>
    ctx.database.read(async (trx) => {
      const campaign = await campaignOfYear(trx, year)
      if (!campaign || campaign.state === 'draft') throw new Refusal({ kind: 'notFound' })
      const organisation = await organisationOfCampaign(trx, campaign.id)
      const found = reportingUnits(organisation, null).find(({ code }) => code === unitCode)
      if (!found) throw new Refusal({ kind: 'notFound' })
      ctx.permission.require(resourceOf(organisation, unitCode))

      const asked = { trx, person: ctx.person, permission: ctx.permission, unitCode }
      const now = await yearOfUnit(asked, campaign)
      const past = await yearBefore(trx, year)
      const before =
        past?.source === 'reports'
          ? await yearOfUnit(asked, past.campaign)
          : past && { ...nothingOfUnit, edition: past.counted.edition, institution: past.counted }
      const today = localDay(ctx.clock())
      const met = forUnit(campaign, await extensionOf(trx, campaign.id, unitCode))
      const facultyNode = organisation.tree.unit(found.faculty)
      return {
        unit: { code: found.code, name: found.name },
        faculty: { code: found.faculty, name: facultyNode?.name ?? found.name },
        year,
        yearBefore: past?.year ?? null,
        campaign: {
          state: stateOn(campaign, today),
          open: isOpen(met, today),
          deadline: met.deadline,
        },
        edition: campaign.edition,
        submitted: { now: now.own !== null, before: (before?.own ?? null) !== null },
        institutionHandedIn: now.institution?.tally.units ?? { total: 0, answered: 0 },
        facultyHandedIn: now.faculty?.tally.units ?? null,
        facultyShown: { now: now.facultyShown, before: before?.facultyShown ?? 'none' },
        ...unitResults(now, before),
      }
    }),
  )

interface Asked {
  readonly trx: Trx
  readonly person: CurrentPerson
  readonly permission: Permission
  readonly unitCode: string
}

type YearOfUnit = ResultYear & { readonly facultyShown: FacultyBeside['shown'] }

const nothingOfUnit = { own: null, faculty: null, facultyShown: 'none' } as const

async function yearOfUnit(
  { trx, person, permission, unitCode }: Asked,
  campaign: StoredCampaign,
): Promise<YearOfUnit> {
  const { edition } = campaign
  const institution = await countCampaign(trx, campaign, null)
  const organisation = await organisationOfCampaign(trx, campaign.id)
  // The unit may have lain elsewhere the year before, or not have been there.
  const isThere = reportingUnits(organisation, null).some(({ code }) => code === unitCode)
  if (!isThere || !permission.allows(resourceOf(organisation, unitCode))) {
    return { ...nothingOfUnit, edition, institution }
  }
  const own = (await handedInOutcomes(trx, campaign.id, unitCode)).get(unitCode) ?? null
  const { counted, shown } = await facultyBeside(trx, person, campaign, organisation, unitCode)
  return { edition, own, institution, faculty: counted, facultyShown: shown }
}
