import type { AppointmentWarning, DatedAppointment, Period } from '@hms/domain/appointment'
import { checkAppointment } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import type { Trx } from '../../database/schema.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { readOrganisation } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'
import { readAppointments } from './read-appointments.ts'

/** What is unusual about an appointment that was kept, to be told to whoever keeps it. */
export type ToldWarning =
  | Extract<AppointmentWarning, { kind: 'longTerm' }>
  | { readonly kind: 'secondLineManager'; readonly name: LocalizedText; readonly period: Period }

/** An appointment that is kept now. */
export interface SavedAppointment {
  readonly id: number
  readonly warnings: readonly ToldWarning[]
}

/**
 * Checks an appointment against what is kept, without the one that it replaces, and tells what is unusual about it.
 * Throws refusedAppointment with all that is wrong.
 */
export async function checkAgainstKept(
  trx: Trx,
  appointment: DatedAppointment,
  replaced: number | null = null,
): Promise<readonly ToldWarning[]> {
  const { units } = await readOrganisation(trx)
  const kept = await readAppointments(trx)
  const others = kept.filter(({ id }) => id !== replaced)
  const checked = checkAppointment(appointment, { units, areas: await readAreas(trx), others })
  if (!checked.ok) throw new Refusal({ kind: 'refusedAppointment', problems: checked.problem })
  return Promise.all(checked.value.map((warning) => told(trx, warning)))
}

async function told(trx: Trx, warning: AppointmentWarning): Promise<ToldWarning> {
  if (warning.kind === 'longTerm') return warning
  const { name } = await trx
    .selectFrom('person')
    .where('id', '=', warning.personId)
    .select('name')
    .executeTakeFirstOrThrow()
  return { kind: warning.kind, name, period: warning.period }
}
