import type { CountedYear, YearFigures } from '@hms/domain/indicator'
import { figuresOf, indicators, shareOf } from '@hms/domain/indicator'
import type { Edition } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { campaignOfYear, campaignsBefore, organisationOfCampaign } from '../campaign/public.ts'
import { reportingUnits } from '../organisation/public.ts'
import { countBaseline, countCampaign } from './count-year.ts'

/**
 * All figures of a year, of the institution or of one faculty. Null for a year that isn't there, or in which the
 * faculty had no units. Throws noUnitsBehind for a faculty of a year with published counts only.
 */
export async function yearFigures(
  trx: Trx,
  year: number,
  faculty: string | null = null,
): Promise<YearFigures | null> {
  const counted = await countYear(trx, year, faculty)
  if (!counted) return null
  const { tally, edition } = counted
  return figuresOf(tally, edition, await earlierYears(trx, counted, faculty))
}

async function countYear(trx: Trx, year: number, faculty: string | null): Promise<CountedYear | null> {
  const campaign = await campaignOfYear(trx, year)
  if (!campaign) {
    const baseline = await countBaseline(trx, year)
    if (baseline && faculty !== null) throw new Refusal({ kind: 'noUnitsBehind' })
    return baseline
  }
  if (faculty === null) return countCampaign(trx, campaign, null)
  const units = reportingUnits(await organisationOfCampaign(trx, campaign.id), faculty)
  if (units.length === 0) return null
  return countCampaign(
    trx,
    campaign,
    units.map(({ code }) => code),
  )
}

/**
 * The earlier years that figures are compared with. Counting a year costs, and most figures are in the nearest one:
 * an older year is counted only if its edition asks something that no nearer year has a figure of.
 */
async function earlierYears(
  trx: Trx,
  counted: CountedYear,
  faculty: string | null,
): Promise<readonly CountedYear[]> {
  const earlier: CountedYear[] = []
  let wanted = indicators.filter((indicator) => shareOf(indicator, counted.tally, counted.edition))
  for (const { year, edition } of await yearsBefore(trx, counted.tally.year, faculty)) {
    const { byKey } = branchesOf(edition)
    if (!wanted.some(({ item }) => item === null || byKey.has(item))) continue
    const older = await countYear(trx, year, faculty)
    if (!older) continue
    earlier.push(older)
    wanted = wanted.filter((indicator) => !shareOf(indicator, older.tally, older.edition))
  }
  return earlier
}

/** The years before one, the nearest first. A published year has no units of a faculty. */
async function yearsBefore(
  trx: Trx,
  year: number,
  faculty: string | null,
): Promise<readonly { readonly year: number; readonly edition: Edition }[]> {
  const campaigns = await campaignsBefore(trx, year)
  const baselines = await trx
    .selectFrom('baseline')
    .where('year', '<', year)
    .select(['year', 'edition'])
    .execute()
  return [...campaigns, ...(faculty === null ? baselines : [])].toSorted(
    (one, other) => other.year - one.year,
  )
}
