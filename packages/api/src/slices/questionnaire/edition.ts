import type { Edition } from '@hms/domain/questionnaire'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { editionOfYear } from './year-edition.ts'

const input = z.object({ year: yearNumber })

/** The edition that a year was run with. */
export const edition = procedureFor('campaign.read')
  .input(input)
  .query(async ({ ctx, input: { year } }): Promise<Edition> => {
    const found = await ctx.database.read((trx) => editionOfYear(trx, year))
    if (!found) throw new Refusal({ kind: 'notFound' })
    return found
  })
