import type { Appointment } from '@hms/domain/access'
import { openStates } from '@hms/domain/action-plan'
import { dutyRules } from '@hms/domain/annual-wheel'
import type { Language } from '@hms/domain/language'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { readWheel } from '../annual-wheel/public.ts'
import { unitsByCode } from '../organisation/public.ts'

/** Something that a person has to see to by a day. */
export interface PersonalDeadline {
  /** Stable, so that a calendar finds it again. */
  readonly id: string
  readonly day: string
  readonly title: string
}

/** Roles that the year's duties of a unit are for. */
const dutiful: ReadonlySet<string> = new Set(['lineManager', 'safetyRepresentative', 'hseCoordinator'])

/**
 * The deadlines of a person: measures of one's own or of one's role, and the year's duties of one's units that aren't done.
 * Who has no role any more has none.
 */
export async function deadlinesOf(
  trx: Trx,
  person: { readonly id: string; readonly appointments: readonly Appointment[] },
  { day, language }: { readonly day: string; readonly language: Language },
): Promise<readonly PersonalDeadline[]> {
  if (person.appointments.length === 0) return []
  const roles = person.appointments.flatMap(({ role, unit, area }) =>
    [...(unit === null ? [] : [unit]), ...(area?.units ?? [])].map((code) => ({ role, code })),
  )
  const measures = await sql<{ id: number; deadline: string; text: string }>`
    select id, deadline, text from measure
    where deadline is not null and state = any(${[...openStates]}::text[])
      and (owner_person = ${person.id} or (owner_role, unit_code) in (
        select * from unnest(${roles.map(({ role }) => role)}::text[], ${roles.map(({ code }) => code)}::text[])
      ))
    order by deadline, id`.execute(trx)
  const units = [...new Set(roles.filter(({ role }) => dutiful.has(role)).map(({ code }) => code))]
  const names = await unitsByCode(trx, units)
  const year = Number(day.slice(0, 4))
  const duties: PersonalDeadline[] = []
  for (const unit of units) {
    for (const wheelYear of [year, year + 1]) {
      for (const { duty, lastDay, state } of await readWheel(trx, unit, wheelYear, day)) {
        if (state === 'done') continue
        const name = names.get(unit)?.name[language] ?? unit
        duties.push({
          id: `duty-${wheelYear}-${unit}-${duty}`,
          day: lastDay,
          title: `${dutyRules[duty].name[language]}: ${name}`,
        })
      }
    }
  }
  return [
    ...measures.rows.map(({ id, deadline, text }) => ({ id: `measure-${id}`, day: deadline, title: text })),
    ...duties,
  ]
}
