import type { NamedArea } from '@hms/domain/appointment'
import { checkArea } from '@hms/domain/appointment'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localizedText } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { readAreas } from './read-areas.ts'

const input = z.object({
  /** Whether it is a new one; the code of one that is there never changes. */
  isNew: z.boolean(),
  area: z.object({
    code: z.string().max(60),
    name: localizedText,
    units: z.array(z.string().max(40)).max(500),
    campus: z.string().max(100).nullable(),
  }),
})

/** Adds a safety area, or changes its name, campus and units. Who is elected for it represents the new units at once. */
export const save = procedureFor('appointments.change')
  .input(input)
  .mutation(async ({ ctx, input: { isNew, area: written } }): Promise<NamedArea> =>
    ctx.database.transaction(async (trx) => {
      const areas = await readAreas(trx)
      const code = written.code.trim()
      const before = isNew ? null : (areas.find((area) => area.code === code) ?? null)
      if (!isNew && !before) throw new Refusal({ kind: 'notFound' })
      const { units } = await readOrganisation(trx)
      const otherCodes = areas.map((area) => area.code).filter((other) => other !== before?.code)
      const checked = checkArea(written, { units, otherCodes })
      if (!checked.ok) throw new Refusal({ kind: 'refusedArea', problems: checked.problem })
      const area = checked.value
      if (JSON.stringify(fieldsOf(area)) === JSON.stringify(before && fieldsOf(before))) return area
      await store(trx, area)
      await recordEvent(trx, doneBy(ctx), {
        stream: streams.organisation,
        action: before ? 'area.change' : 'area.add',
        subject: `area:${area.code}`,
        // Of units, not of persons: it stands in the chain itself.
        what: { before: before && fieldsOf(before), after: fieldsOf(area) },
      })
      return area
    }),
  )

function fieldsOf({ name, units, campus }: NamedArea) {
  return { name: { nb: name.nb, nn: name.nn, en: name.en }, units: [...units], campus }
}

async function store(trx: Trx, { units, ...area }: NamedArea): Promise<void> {
  await trx
    .insertInto('safetyArea')
    .values(area)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name: area.name, campus: area.campus }))
    .execute()
  await trx.deleteFrom('safetyAreaUnit').where('areaCode', '=', area.code).execute()
  await trx
    .insertInto('safetyAreaUnit')
    .values(units.map((unitCode) => ({ areaCode: area.code, unitCode })))
    .execute()
}
