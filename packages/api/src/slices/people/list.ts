import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import { standingOn } from '@hms/domain/appointment'
import type { Language, LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { KeptAppointment, NamedPlace } from '../appointment/public.ts'
import { placesOf, readAppointments } from '../appointment/public.ts'
import { readOrganisation } from '../organisation/public.ts'

/** Which persons, by what they have today. */
const standings = ['withRole', 'withoutRole', 'away'] as const

/** By what a list of persons can be sorted; `-` is the other way round. */
const sorts = ['name', '-name', 'end', '-end'] as const

const input = z.object({
  /** A part of the name, the email address or the principal name. */
  q: z.string().max(100).default(''),
  role: z.enum(roles).optional(),
  /** Code of a unit: those with a role there, in a unit below it, or in a safety area with one of these. */
  unit: z.string().max(40).optional(),
  standing: z.enum(standings).optional(),
  sort: z.enum(sorts).default('name'),
  /** Whose names and whose alphabet. */
  language: z.enum(languages),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(1_000).default(50),
})

/** A role that somebody has today. */
export interface ListedRole {
  readonly role: Role
  readonly place: NamedPlace
  readonly acting: boolean
  readonly validTo: string | null
}

/** A person as the list shows them. */
export interface ListedPerson {
  readonly id: string
  readonly name: LocalizedText
  readonly principalName: string | null
  readonly email: string | null
  readonly roles: readonly ListedRole[]
  /** Whether the person is away today. */
  readonly away: boolean
  /** When the first of the roles ends. */
  readonly nextEnd: string | null
}

/** A page of the register. */
export interface PersonPage {
  /** How many there are on all pages. */
  readonly total: number
  readonly persons: readonly ListedPerson[]
}

/** The persons of the register that are looked for, with their roles of today. Erased persons are left out. */
export const list = procedureFor('people.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<PersonPage> =>
    ctx.database.read(async (trx) => {
      const day = localDay(ctx.clock())
      const rolesOf = Map.groupBy(
        (await readAppointments(trx)).filter((each) => standingOn(each, day) === 'inForce'),
        ({ personId }) => personId,
      )
      const away = await awayOn(trx, day)
      const isInUnit = await unitFilter(trx, wanted.unit)
      const persons = (await personsLike(trx, wanted.q))
        .map((person) => {
          const held = rolesOf.get(person.id) ?? []
          return { ...person, held, away: away.has(person.id), nextEnd: firstEnd(held) }
        })
        .filter(({ held }) => !wanted.role || held.some(({ role }) => role === wanted.role))
        .filter(({ held }) => isInUnit === null || held.some(isInUnit))
        .filter((person) => !wanted.standing || isOfStanding[wanted.standing](person))
        .toSorted(order(wanted.sort, wanted.language))
      const page = persons.slice(wanted.offset, wanted.offset + wanted.limit)
      const placeOf = await placesOf(
        trx,
        page.flatMap(({ held }) => held),
      )
      return {
        total: persons.length,
        persons: page.map(({ held, ...person }) => ({
          ...person,
          roles: held.map(({ role, acting, validTo, ...appointment }) => ({
            role,
            place: placeOf(appointment),
            acting,
            validTo,
          })),
        })),
      }
    }),
  )

interface FoundPerson extends Omit<ListedPerson, 'roles'> {
  readonly held: readonly KeptAppointment[]
}

const isOfStanding: Record<(typeof standings)[number], (person: FoundPerson) => boolean> = {
  withRole: ({ held }) => held.length > 0,
  withoutRole: ({ held }) => held.length === 0,
  away: ({ away }) => away,
}

function personsLike(trx: Trx, q: string) {
  const pattern = `%${q.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return trx
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .where(
      sql<boolean>`(name->>'nb' ilike ${pattern} or name->>'nn' ilike ${pattern} or name->>'en' ilike ${pattern}
        or email ilike ${pattern} or principal_name ilike ${pattern})`,
    )
    .select(['id', 'name', 'principalName', 'email'])
    .execute()
}

async function awayOn(trx: Trx, day: string): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('absence')
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .select('personId')
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}

/** Whether an appointment is for a unit or something below it; null where no unit is looked for. */
async function unitFilter(
  trx: Trx,
  unit: string | undefined,
): Promise<((appointment: KeptAppointment) => boolean) | null> {
  if (unit === undefined) return null
  const { tree } = await readOrganisation(trx)
  const codes = tree.unitAndBelow(unit).map(({ code }) => code)
  const areas =
    codes.length === 0
      ? []
      : await trx.selectFrom('safetyAreaUnit').where('unitCode', 'in', codes).select('areaCode').execute()
  const wanted = new Set(codes)
  const wantedAreas = new Set(areas.map(({ areaCode }) => areaCode))
  return (appointment) =>
    (appointment.unit !== null && wanted.has(appointment.unit)) ||
    (appointment.area !== null && wantedAreas.has(appointment.area))
}

function firstEnd(held: readonly KeptAppointment[]): string | null {
  return held.flatMap(({ validTo }) => validTo ?? []).toSorted()[0] ?? null
}

/** By name in the alphabet of the language; by end, those whose roles have none come last. */
function order(sort: (typeof sorts)[number], language: Language) {
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true })
  const byName = (one: FoundPerson, other: FoundPerson) =>
    collator.compare(one.name[language], other.name[language]) || (one.id < other.id ? -1 : 1)
  const sign = sort.startsWith('-') ? -1 : 1
  if (sort.endsWith('name')) return (one: FoundPerson, other: FoundPerson) => sign * byName(one, other)
  return (one: FoundPerson, other: FoundPerson) => {
    if (one.nextEnd === other.nextEnd) return byName(one, other)
    if (one.nextEnd === null || other.nextEnd === null) return one.nextEnd === null ? 1 : -1
    return sign * (one.nextEnd < other.nextEnd ? -1 : 1)
  }
}
