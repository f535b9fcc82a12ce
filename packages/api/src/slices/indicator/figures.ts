import type { YearFigures } from '@hms/domain/indicator'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { requireFaculty } from './require-faculty.ts'
import { yearFigures } from './year-figures.ts'

const input = z.object({ year: yearNumber, faculty: z.string().max(40).optional() })

/** All figures of a year, of the institution or of one faculty. */
export const figures = procedureFor('figures.read')
  .input(input)
  .query(async ({ ctx, input: { year, faculty = null } }): Promise<YearFigures> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, faculty)
      const found = await yearFigures(trx, year, faculty)
      if (!found) throw new Refusal({ kind: 'notFound' })
      return found
    }),
  )
