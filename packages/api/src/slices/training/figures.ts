import type { Role } from '@hms/domain/access'
import type { Course, RequirementKey } from '@hms/domain/training'
import { isLacking, requirementKeys, trainingStandings } from '@hms/domain/training'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit, Organisation } from '../organisation/public.ts'
import { readOrganisation, unitsByCode } from '../organisation/public.ts'

/** How many of those who are asked for something have it. */
export interface RequirementCount {
  readonly requirement: RequirementKey
  readonly met: number
  /** Of these, by an agreement on fewer hours. */
  readonly byAgreement: number
  readonly expiresSoon: number
  readonly lacking: number
  readonly asked: number
}

/** The register of training in numbers. */
export interface TrainingFigures {
  readonly all: readonly RequirementCount[]
  /** By faculty, the central administration or a museum; those who hold a role for all of it are in none. */
  readonly faculties: readonly { readonly unit: NamedUnit; readonly counts: readonly RequirementCount[] }[]
}

const input = z.object({
  within: z.string().max(40).optional(),
  campus: z.string().max(100).optional(),
})

/** How many hold a role and have been through what is asked of them, by requirement and faculty; nobody is named. */
export const figures = procedureFor('training.figures')
  .input(input)
  .query(async ({ ctx, input: { within, campus } }): Promise<TrainingFigures> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      const holders = (await holdersWithoutNames(trx)).filter(
        (holder) =>
          (within === undefined || facultyOf(organisation, holder) === within) &&
          (campus === undefined || campusOf(organisation, holder) === campus),
      )
      const day = localDay(ctx.clock())
      const byFaculty = Map.groupBy(holders, (holder) => facultyOf(organisation, holder))
      const names = await unitsByCode(
        trx,
        [...byFaculty.keys()].filter((code) => code !== null),
      )
      return {
        all: countsOf(holders, day),
        faculties: [...names.values()]
          .toSorted((one, other) => (one.code < other.code ? -1 : 1))
          .map((unit) => ({ unit, counts: countsOf(byFaculty.get(unit.code) ?? [], day) })),
      }
    }),
  )

/** The holder of one role; who holds two is there twice. */
interface NamelessHolder {
  readonly role: Role
  readonly unitCode: string | null
  readonly campus: string | null
  readonly trainings: readonly { readonly course: Course; readonly heldOn: string; readonly hours: number }[]
  readonly agreement: { readonly hours: number; readonly agreedOn: string } | null
}

async function holdersWithoutNames(trx: Trx): Promise<readonly NamelessHolder[]> {
  const { rows } = await sql<{
    holder: string
    role: Role
    unitCode: string | null
    campus: string | null
    course: Course | null
    heldOn: string
    hours: number
    agreedHours: number | null
    agreedOn: string
  }>`
    select holder, role, unit_code as "unitCode", campus, course, held_on as "heldOn", hours,
      agreed_hours as "agreedHours", agreed_on as "agreedOn"
    from hms_training_without_names()`.execute(trx)
  const held = Map.groupBy(rows, ({ holder, role, unitCode }) => `${holder} ${role} ${unitCode}`)
  return [...held.values()].flatMap((some) => {
    const [first] = some
    if (!first) return []
    const { role, unitCode, campus, agreedHours, agreedOn } = first
    return {
      role,
      unitCode,
      campus,
      trainings: some.flatMap(({ course, heldOn, hours }) =>
        course === null ? [] : [{ course, heldOn, hours }],
      ),
      agreement: agreedHours === null ? null : { hours: agreedHours, agreedOn },
    }
  })
}

function countsOf(holders: readonly NamelessHolder[], day: string): readonly RequirementCount[] {
  const standings = holders.flatMap(({ role, trainings, agreement }) =>
    trainingStandings(
      [role],
      { trainings: trainings.map((each) => ({ ...each, title: null, givenBy: '' })), agreement },
      day,
    ),
  )
  return requirementKeys.map((requirement) => {
    const states = standings
      .filter((standing) => standing.requirement === requirement)
      .map(({ state }) => state)
    const lacking = states.filter(isLacking).length
    return {
      requirement,
      met: states.length - lacking,
      byAgreement: states.filter((state) => state === 'metByAgreement').length,
      expiresSoon: states.filter((state) => state === 'expiresSoon').length,
      lacking,
      asked: states.length,
    }
  })
}

function facultyOf({ tree }: Organisation, { unitCode }: NamelessHolder): string | null {
  return unitCode === null ? null : (tree.faculty(unitCode)?.code ?? null)
}

function campusOf({ tree }: Organisation, { unitCode, campus }: NamelessHolder): string | null {
  return campus ?? (unitCode === null ? null : (tree.unit(unitCode)?.campus ?? null))
}
