import type { CountedYear } from '@hms/domain/indicator'
import type { OthersHandedIn } from '@hms/domain/results'
import { mayCompareWithFaculty } from '@hms/domain/results'
import { sql } from 'kysely'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { permissionOf } from '../../trpc.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { countCampaign } from '../indicator/public.ts'
import type { Organisation } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'

/** The faculty's figures of a year beside a unit's own. */
export interface FacultyBeside {
  /** `tooFew`: another unit's answers would follow from them. `none`: the unit, or the year's reports, weren't there. */
  readonly shown: 'yes' | 'tooFew' | 'none'
  /** Null unless they are shown. */
  readonly counted: CountedYear | null
}

/** The figures of the faculty that a unit belonged to, as far as the person may see them beside the unit's own. */
export async function facultyBeside(
  trx: Trx,
  person: CurrentPerson,
  campaign: StoredCampaign,
  organisation: Organisation,
  unitCode: string,
): Promise<FacultyBeside> {
  const faculty = organisation.tree.faculty(unitCode)?.code ?? unitCode
  const maySee =
    permissionOf(person, 'figures.faculty').allows(resourceOf(organisation, faculty)) ||
    mayCompareWithFaculty(await othersHandedIn(trx, campaign.id, unitCode))
  if (!maySee) return { shown: 'tooFew', counted: null }
  const codes = reportingUnits(organisation, faculty).map(({ code }) => code)
  return { shown: 'yes', counted: await countCampaign(trx, campaign, codes) }
}

/** Counted by the database itself: the person does not reach the others' reports. */
async function othersHandedIn(trx: Trx, campaignId: number, unitCode: string): Promise<OthersHandedIn> {
  const { rows } = await sql<OthersHandedIn>`
    select * from hms_others_handed_in(${campaignId}, ${unitCode})`.execute(trx)
  return rows[0] ?? { within: 0, outside: 0 }
}
