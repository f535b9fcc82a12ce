import type { ReportContent } from '@hms/domain/annual-report'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { requireFaculty } from '../indicator/public.ts'
import { readReport } from './read-report.ts'

const input = z.object({ year: yearNumber, within: z.string().max(40).optional() })

/** The report of a year as data, of the institution or of one faculty. */
export const content = procedureFor('annualReport.read')
  .input(input)
  .query(async ({ ctx, input: { year, within = null } }): Promise<ReportContent> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, within)
      const read = await readReport(trx, { year, within, day: localDay(ctx.clock()) })
      if (!read) throw new Refusal({ kind: 'notFound' })
      return read.report
    }),
  )
