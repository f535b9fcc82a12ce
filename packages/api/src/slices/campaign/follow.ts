import type { Duty, SigningRole, Standing, StandingMark } from '@hms/domain/campaign'
import { forUnit, isOpen, letThroughDay, standingOf } from '@hms/domain/campaign'
import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit, UnitOfFaculty } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { extensionsOf } from './extensions.ts'
import type { ReportInFollow } from './followed-reports.ts'
import { followedReports } from './followed-reports.ts'
import { personsInCharge } from './persons-in-charge.ts'
import { campaignOfYear, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({ year: yearNumber })

/** How a unit stands in a campaign. */
export interface FollowedUnit extends UnitOfFaculty {
  readonly standing: Standing
  readonly marks: readonly StandingMark[]
  /** What is still to be done, and by whom; nobody is named where nobody has the role. */
  readonly owes: readonly {
    readonly role: SigningRole
    readonly duty: Duty
    readonly names: readonly LocalizedText[]
  }[]
  /** When it last answered or handed in. */
  readonly lastActivity: string | null
  readonly handedInAt: string | null
  /** The unit's own, a local day. */
  readonly deadline: string
  readonly closesAt: string | null
  /** Why it has got longer. */
  readonly extensionReason: string | null
  /** Whether it can answer and hand in today. */
  readonly open: boolean
  /**
   * The local day from which it can be let through without the representative's signature; null where that one isn't
   * waited for.
   */
  readonly letThroughFrom: string | null
}

/** The units of a campaign, as far as the person follows them. */
export interface FollowedCampaign {
  readonly units: readonly FollowedUnit[]
  /** The nodes directly under the institution that these belong to, as the campaign has frozen them. */
  readonly faculties: readonly NamedUnit[]
}

/** Who has not begun, has begun, waits for a signature or has handed in; and who owes what. */
export const follow = procedureFor('campaign.follow')
  .input(input)
  .query(async ({ ctx, input: { year } }): Promise<FollowedCampaign> =>
    ctx.database.read(async (trx) => {
      const campaign = await campaignOfYear(trx, year)
      if (!campaign) throw new Refusal({ kind: 'notFound' })
      const today = localDay(ctx.clock())
      const organisation = await organisationOfCampaign(trx, campaign.id)
      const reports = await followedReports(trx, campaign.id)
      const extensions = await extensionsOf(trx, campaign.id)
      const reasons = await reasonsOf(trx, campaign.id)
      const inCharge = await personsInCharge(trx, today)
      const units = reportingUnits(organisation, null)
        .filter(({ code }) => ctx.permission.allows(resourceOf(organisation, code)))
        .map((unit): FollowedUnit => {
          const own = forUnit(campaign, extensions.get(unit.code) ?? null)
          const report = reports.get(unit.code) ?? notBegun
          const { standing, marks, owes } = standingOf(report, own, today)
          return {
            ...unit,
            standing,
            marks,
            owes: owes.map((owed) => ({ ...owed, names: inCharge(unit.code, owed.role) })),
            lastActivity: report.lastActivity?.toISOString() ?? null,
            handedInAt: report.handedInAt?.toISOString() ?? null,
            deadline: own.deadline,
            closesAt: own.closesAt,
            extensionReason: reasons.get(unit.code) ?? null,
            open: isOpen(own, today),
            letThroughFrom: letThroughFrom(report, standing),
          }
        })
      const theirs = new Set(units.map(({ faculty }) => faculty))
      return {
        units,
        faculties: organisation.tree.faculties
          .filter(({ code }) => theirs.has(code))
          .map(({ code, name }) => ({ code, name })),
      }
    }),
  )

function letThroughFrom({ signedBy, signedSince }: ReportInFollow, standing: Standing): string | null {
  const isWaiting = standing === 'waitsForSignature' && signedBy.includes('lineManager')
  return isWaiting && signedSince ? letThroughDay(localDay(signedSince)) : null
}

/** A unit whose report isn't made yet: the campaign is a draft. */
const notBegun = {
  state: 'notStarted',
  signedBy: [],
  handedInLate: false,
  reopened: false,
  signedSince: null,
  lastActivity: null,
  handedInAt: null,
} as const

async function reasonsOf(trx: Trx, campaignId: number): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('campaignExtension')
    .where('campaignId', '=', campaignId)
    .select(['unitCode', 'reason'])
    .execute()
  return new Map(rows.map(({ unitCode, reason }) => [unitCode, reason]))
}
