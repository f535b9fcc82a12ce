import type { AppointmentsFile, ImportedPerson } from './check-appointments-file.ts'
import { isSame } from './check-appointments-file.ts'
import type { DatedAppointment } from './dated-appointment.ts'

/** What comes of taking a file in. What is kept and isn't in the file stays as it is. */
export interface AppointmentChanges<A extends DatedAppointment> {
  readonly persons: Changes<ImportedPerson, ImportedPerson>
  readonly appointments: Changes<DatedAppointment, A>
}

/** What is new, what becomes something else, and how much stays the same. */
export interface Changes<New, Kept> {
  readonly added: readonly New[]
  readonly changed: readonly { readonly before: Kept; readonly after: New }[]
  readonly unchanged: number
}

/**
 * What a checked file changes. The same file twice changes nothing the second time.
 *
 * A person is known by principal name; what the file doesn't say about one stays. An appointment is known by person,
 * role, place and first day; its last day, and whether it is acting, can change.
 *
 * @param kept the persons and appointments that there are; a person's id is the principal name
 */
export function appointmentChanges<A extends DatedAppointment>(
  file: Pick<AppointmentsFile, 'persons' | 'appointments'>,
  kept: { readonly persons: readonly ImportedPerson[]; readonly appointments: readonly A[] },
): AppointmentChanges<A> {
  const personNamed = new Map(kept.persons.map((person) => [person.principalName, person]))
  const keptOf = Map.groupBy(kept.appointments, ({ personId }) => personId)
  return {
    persons: changesOf(
      file.persons,
      ({ principalName }) => personNamed.get(principalName),
      (before, { name, email, language }) => ({
        ...before,
        name,
        email: email ?? before.email,
        language: language ?? before.language,
      }),
      (one, other) => one.name === other.name && one.email === other.email && one.language === other.language,
    ),
    appointments: changesOf(
      file.appointments,
      (appointment) => keptOf.get(appointment.personId)?.find((one) => isSame(one, appointment)),
      (_, appointment) => appointment,
      (one, other) => one.validTo === other.validTo && one.acting === other.acting,
    ),
  }
}

function changesOf<New, Kept extends New>(
  items: readonly New[],
  keptOf: (item: New) => Kept | undefined,
  merged: (before: Kept, item: New) => New,
  isEqual: (one: New, other: New) => boolean,
): Changes<New, Kept> {
  const known = items.map((item) => ({ item, before: keptOf(item) }))
  const met = known.flatMap(({ item, before }) => (before ? [{ before, after: merged(before, item) }] : []))
  const changed = met.filter(({ before, after }) => !isEqual(before, after))
  return {
    added: known.filter(({ before }) => !before).map(({ item }) => item),
    changed,
    unchanged: met.length - changed.length,
  }
}
