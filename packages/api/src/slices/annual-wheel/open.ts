import type { DutyStanding } from '@hms/domain/annual-wheel'
import { z } from 'zod'
import { localDay } from '../../platform/clock.ts'
import { yearNumber } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { requireUnit } from '../organisation/public.ts'
import { readWheel } from './read-wheel.ts'

/** A unit's duties of a year. Their names and laws are `dutyRules` of the domain. */
export interface OpenedWheel {
  readonly unit: NamedUnit
  readonly year: number
  /** In the order of their last days. */
  readonly duties: readonly DutyStanding[]
  readonly may: { readonly mark: boolean; readonly setDays: boolean }
}

/** Opens a unit's annual wheel. */
export const open = procedureFor('wheel.read')
  .input(z.object({ unitCode: z.string().max(40), year: yearNumber }))
  .query(async ({ ctx, input: { unitCode, year } }): Promise<OpenedWheel> =>
    ctx.database.read(async (trx) => {
      const { unit, resource } = await requireUnit(trx, ctx.permission, unitCode)
      return {
        unit: { code: unit.code, name: unit.name },
        year,
        duties: await readWheel(trx, unitCode, year, localDay(ctx.clock())),
        may: {
          mark: permissionOf(ctx.person, 'wheel.mark').allows(resource),
          setDays: permissionOf(ctx.person, 'wheel.setDates').allows(resource),
        },
      }
    }),
  )
