import type { DatedAppointment } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import type { Trx } from '../../database/schema.ts'
import { unitsByCode } from '../organisation/public.ts'

/** What an appointment is for, as the screens name it. */
export type NamedPlace =
  | { readonly kind: 'unit' | 'area'; readonly code: string; readonly name: LocalizedText }
  | { readonly kind: 'campus'; readonly name: string }
  | { readonly kind: 'institution' }

/** Names what appointments are for. */
export async function placesOf(
  trx: Trx,
  appointments: readonly Pick<DatedAppointment, 'unit' | 'area'>[],
): Promise<(appointment: Pick<DatedAppointment, 'unit' | 'area' | 'campus'>) => NamedPlace> {
  const units = await unitsByCode(trx, [...new Set(appointments.flatMap(({ unit }) => unit ?? []))])
  const areas = await areaNames(trx, [...new Set(appointments.flatMap(({ area }) => area ?? []))])
  return ({ unit, area, campus }) => {
    if (unit !== null) return { kind: 'unit', code: unit, name: units.get(unit)?.name ?? everywhere(unit) }
    if (area !== null) return { kind: 'area', code: area, name: areas.get(area) ?? everywhere(area) }
    return campus === null ? { kind: 'institution' } : { kind: 'campus', name: campus }
  }
}

async function areaNames(trx: Trx, codes: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
  if (codes.length === 0) return new Map()
  const areas = await trx
    .selectFrom('safetyArea')
    .where('code', 'in', codes)
    .select(['code', 'name'])
    .execute()
  return new Map(areas.map(({ code, name }) => [code, name]))
}

function everywhere(code: string): LocalizedText {
  return { nb: code, nn: code, en: code }
}
