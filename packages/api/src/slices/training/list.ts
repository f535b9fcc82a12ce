import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { HoursAgreement, TrainingStanding } from '@hms/domain/training'
import { isLacking, requirementKeys, requirementsOf, trainingStandings } from '@hms/domain/training'
import { z } from 'zod'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedPlace } from '../appointment/public.ts'
import { namesOf, placesOf } from '../appointment/public.ts'
import type { Organisation } from '../organisation/public.ts'
import { readOrganisation, requireUnit } from '../organisation/public.ts'
import type { HeldAppointment } from './holders.ts'
import { heldOn, resourcesOf } from './holders.ts'
import type { KeptTraining } from './read-training.ts'
import { readTraining } from './read-training.ts'

const input = z.object({
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  /** True: the unit by itself, and those of it whom nothing is asked of, too. */
  alone: z.boolean().default(false),
  campus: z.string().max(100).optional(),
  requirement: z.enum(requirementKeys).optional(),
  /** True: those who lack something (of the requirement, where one is chosen). */
  lacking: z.boolean().default(false),
  /** In the name. */
  search: z.string().max(200).optional(),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
  ...paging,
})
type Input = z.infer<typeof input>

/** Somebody with a role, and what is known of their training. */
export interface ListedHolder {
  readonly person: { readonly id: string; readonly name: LocalizedText }
  readonly roles: readonly { readonly role: Role; readonly place: NamedPlace; readonly acting: boolean }[]
  readonly standings: readonly TrainingStanding[]
  readonly trainings: readonly KeptTraining[]
  readonly agreement: HoursAgreement | null
  /** Whether this person keeps it. */
  readonly mayChange: boolean
}

/** Those with a role today and how they stand to what is asked of them: who lacks something first, then by name. */
export const list = procedureFor('training.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedHolder>> =>
    ctx.database.read(async (trx) => {
      if (wanted.within !== undefined && wanted.alone) await requireUnit(trx, ctx.permission, wanted.within)
      const all = await readHolders(trx, ctx.person, wanted, localDay(ctx.clock()))
      const matching = all.filter((holder) => matches(holder, wanted)).toSorted(byLack(wanted.language))
      const { page, pageSize } = wanted
      return {
        rows: matching.slice(page * pageSize, (page + 1) * pageSize),
        total: matching.length,
        page,
        pageSize,
      }
    }),
  )

async function readHolders(
  trx: Trx,
  caller: CurrentPerson,
  wanted: Input,
  today: string,
): Promise<readonly ListedHolder[]> {
  const organisation = await readOrganisation(trx)
  const permission = permissionOf(caller, 'training.read')
  const keeping = permissionOf(caller, 'training.change')
  const held = (await heldOn(trx, today)).filter(
    (appointment) =>
      isWithin(organisation, appointment, wanted) &&
      (wanted.alone || requirementsOf(appointment.role).length > 0) &&
      resourcesOf(organisation, appointment).some((resource) => permission.allows(resource)),
  )
  const byPerson = Map.groupBy(held, ({ personId }) => personId)
  const ids = [...byPerson.keys()]
  const trainingOf = await readTraining(trx, ids)
  const nameOf = await namesOf(trx, ids)
  const placeOf = await placesOf(trx, held)
  return [...byPerson].map(([id, appointments]) => {
    const facts = trainingOf(id)
    return {
      person: { id, name: nameOf(id) },
      roles: appointments.map((appointment) => ({
        role: appointment.role,
        place: placeOf(appointment),
        acting: appointment.acting,
      })),
      standings: trainingStandings(
        appointments.map(({ role }) => role),
        facts,
        today,
      ),
      ...facts,
      mayChange: appointments
        .flatMap((appointment) => resourcesOf(organisation, appointment))
        .some((resource) => keeping.allows(resource)),
    }
  })
}

function isWithin(
  { tree }: Organisation,
  { units, campus }: HeldAppointment,
  wanted: Pick<Input, 'within' | 'alone' | 'campus'>,
): boolean {
  const { within } = wanted
  const isThere =
    within === undefined ||
    units.some((code) =>
      wanted.alone ? code === within : tree.path(code).some((unit) => unit.code === within),
    )
  return (
    isThere &&
    (wanted.campus === undefined ||
      campus === wanted.campus ||
      units.some((code) => tree.unit(code)?.campus === wanted.campus))
  )
}

function matches({ person, standings }: ListedHolder, wanted: Input): boolean {
  const { requirement, lacking, search, language } = wanted
  const asked = standings.filter(
    (standing) => requirement === undefined || standing.requirement === requirement,
  )
  return (
    (requirement === undefined || asked.length > 0) &&
    (!lacking || asked.some(({ state }) => isLacking(state))) &&
    (search === undefined || person.name[language].toLowerCase().includes(search.trim().toLowerCase()))
  )
}

function byLack(language: Input['language']) {
  const lacks = ({ standings }: ListedHolder) => standings.filter(({ state }) => isLacking(state)).length
  return (one: ListedHolder, other: ListedHolder) =>
    lacks(other) - lacks(one) ||
    one.person.name[language].localeCompare(other.person.name[language], language) ||
    (one.person.id < other.person.id ? -1 : 1)
}
