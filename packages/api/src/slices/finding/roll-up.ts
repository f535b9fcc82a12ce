import type { Gravity, Lack } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { unitAndBelow } from '../organisation/public.ts'

const input = z.object({ within: z.string().max(40).optional(), year: yearNumber })

/** The findings that units have in common: how many, and how many of them no measure was made from. */
export interface FindingCount {
  readonly key: string
  readonly topic: LocalizedText
  readonly gravity: Gravity
  readonly lack: Lack
  readonly units: number
  readonly withoutMeasure: number
}

/** The findings of a year by rule, most units first. */
export const rollUp = procedureFor('findings.read')
  .input(input)
  .query(async ({ ctx, input: { within, year } }): Promise<readonly FindingCount[]> =>
    ctx.database.read(async (trx) => {
      const units = await unitAndBelow(trx, within)
      const { rows } = await sql<FindingCount>`
        select key, gravity, lack, (array_agg(topic))[1] as topic, count(distinct unit_code) as units,
          count(*) filter (where not exists (select from measure where finding_id = finding.id)) as "withoutMeasure"
        from finding
        where year = ${year} and source = 'report' and gone_at is null
          and (${units}::text[] is null or unit_code = any(${units}::text[]))
        group by key, gravity, lack
        order by units desc, key`.execute(trx)
      return rows
    }),
  )
