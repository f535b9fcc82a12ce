import { allGroups, staffGroups } from '@hms/domain/figure-register'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import type { SickLeaveOfYear } from './read-year.ts'
import { readYear } from './read-year.ts'

const input = z.object({
  year: yearNumber.optional(),
  faculty: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
  group: z.enum([allGroups, ...staffGroups]).default(allGroups),
})

/** Sick leave by place, small numbers left out. What is withheld was decided when the figures came in. */
export const figures = procedureFor('sickLeave.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<SickLeaveOfYear> =>
    ctx.database.read((trx) => readYear(trx, wanted)),
  )
