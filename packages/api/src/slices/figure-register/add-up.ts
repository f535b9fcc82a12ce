import type { KnownRegister } from '@hms/domain/figure-register'
import { figuresOf } from '@hms/domain/figure-register'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { readOrganisation } from '../organisation/public.ts'

/**
 * Adds up a year of a register of figures about persons, and decides what is withheld of it: once, for all that shows
 * it. What was withheld before stays so. Does nothing for other registers.
 */
export async function addUp(trx: Trx, register: KnownRegister, year: number): Promise<void> {
  if (!register.persons) return
  const rows = await trx
    .selectFrom('registerRow')
    .where('register', '=', register.id)
    .where('year', '=', year)
    .select('cells')
    .execute()
  const withheld = await trx
    .selectFrom('registerFigure')
    .where('register', '=', register.id)
    .where('year', '=', year)
    .where('amounts', 'is', null)
    .select(['place', 'staffGroup as group'])
    .execute()
  const { units } = await readOrganisation(trx)
  const figures = figuresOf(
    register,
    rows.map(({ cells }) => cells),
    units,
    withheld,
  )
  await trx
    .deleteFrom('registerFigure')
    .where('register', '=', register.id)
    .where('year', '=', year)
    .execute()
  await sql`
    insert into register_figure (register, year, place, staff_group, amounts)
    select ${register.id}, ${year}::integer, place, "group", nullif(amounts, 'null')
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb) as figure (place text, "group" text, amounts jsonb)`.execute(
    trx,
  )
}
