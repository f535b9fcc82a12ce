import { proposedSchedule } from '@hms/domain/campaign'
import { latestEditionFor } from '@hms/domain/questionnaire/editions'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import type { StoredCampaign } from './store-campaign.ts'
import { allCampaigns, campaignOfYear, createCampaign, organisationOfCampaign } from './store-campaign.ts'

const input = z.object({ year: z.int().min(2000).max(2200) })

/**
 * Makes the draft of a year's campaign: with the newest edition, the units of today, and the days, reminders and choice
 * of units of the campaign before it as a proposal. A draft of the year that is there already is left as it is.
 */
export const create = procedureFor('campaign.change')
  .input(input)
  .mutation(async ({ ctx, input: { year } }): Promise<{ readonly year: number }> =>
    ctx.database.transaction(async (trx) => {
      await oneAtATime(trx)
      const known = await campaignOfYear(trx, year)
      if (known?.state === 'draft') return { year }
      if (known || (await isPublishedYear(trx, year))) throw new Refusal({ kind: 'yearTaken' })
      const edition = latestEditionFor(year)
      if (!edition) throw new Refusal({ kind: 'notFound' })

      const previous = (await allCampaigns(trx)).find((campaign) => campaign.year < year) ?? null
      const today = localDay(ctx.clock())
      const { closesAt, ...schedule } = proposedSchedule(previous, year, today)
      const made = await createCampaign(trx, {
        year,
        edition,
        state: 'draft',
        ...schedule,
        closesOn: closesAt,
      })
      if (previous) await chooseAsBefore(trx, made, previous)
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.campaign(year),
        action: 'campaign.create',
        subject: `campaign:${made.id}`,
        what: { edition: edition.id, basedOn: previous?.year ?? null, ...schedule, closesAt },
      })
      return { year }
    }),
  )

/** Any number that nothing else in the database locks by. */
const creationLock = 20_261_125

/** Two who make a year at the same time make it once. */
async function oneAtATime(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${creationLock})`.execute(trx)
}

/** Units that were there before take part as they did; for new ones the organisation says whether they report. */
async function chooseAsBefore(trx: Trx, made: StoredCampaign, previous: StoredCampaign): Promise<void> {
  const before = new Map(
    (await organisationOfCampaign(trx, previous.id)).units.map(({ code, reports }) => [code, reports]),
  )
  const { units } = await readOrganisation(trx)
  for (const reports of [true, false]) {
    const codes = units
      .filter((unit) => before.get(unit.code) === reports && unit.reports !== reports)
      .map(({ code }) => code)
    if (codes.length === 0) continue
    await trx
      .updateTable('campaignUnit')
      .set({ reports })
      .where('campaignId', '=', made.id)
      .where('code', 'in', codes)
      .execute()
  }
}

async function isPublishedYear(trx: Trx, year: number): Promise<boolean> {
  const row = await trx.selectFrom('baseline').where('year', '=', year).select('year').executeTakeFirst()
  return row !== undefined
}
