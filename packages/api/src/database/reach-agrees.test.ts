import type { Action } from '@hms/domain/access'
import { actions, can, reachOf, roles } from '@hms/domain/access'
import type { Absence, DatedAppointment } from '@hms/domain/appointment'
import { appointmentsInForce } from '@hms/domain/appointment'
import type { Unit } from '@hms/domain/organisation'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../test/database.ts'
import { testDatabase } from '../../test/database.ts'
import type { Organisation } from '../slices/organisation/public.ts'
import { readOrganisation, resourceOf } from '../slices/organisation/public.ts'
import type { Trx } from './schema.ts'

/** The database decides by the same rules as the domain, from the same tables. */

let own: TestDatabase
let organisation: Organisation
beforeAll(async () => {
  own = await testDatabase('demo')
  organisation = await own.database.read(readOrganisation)
})
afterAll(() => own.drop())

const day = '2026-11-23'
const areas = [
  { code: 'labs', units: ['1615', '1410', '1500'] },
  { code: 'one', units: ['1215'] },
  { code: 'none', units: [] },
]
const persons = ['me', 'other', 'third']

const period = fc.constantFrom(
  { validFrom: '2020-01-01', validTo: null },
  { validFrom: '2020-01-01', validTo: day },
  { validFrom: day, validTo: null },
  { validFrom: '2020-01-01', validTo: '2026-11-22' },
  { validFrom: '2026-11-24', validTo: null },
)

/** Few places, so that deputies and those whom they stand in for meet. */
const units = ['1000', '1600', '1615', '1215', '1410', '2000']
const noPlace = { unit: null, area: null, campus: null }
const place = fc.oneof(
  fc.constant(noPlace),
  fc.constantFrom(...units).map((unit) => ({ ...noPlace, unit })),
  fc.constantFrom(...areas.map(({ code }) => code)).map((area) => ({ ...noPlace, area })),
  fc.constantFrom('Havnes', 'Østvik').map((campus) => ({ ...noPlace, campus })),
)
const appointment = fc
  .tuple(
    fc.constantFrom(...persons),
    fc.oneof(
      fc.constantFrom(...roles),
      fc.constantFrom('safetyRepresentative', 'deputySafetyRepresentative'),
    ),
    place,
    period,
    fc.boolean(),
  )
  .map(
    ([personId, role, at, when, acting]) => ({ personId, role, ...at, ...when, acting }) as DatedAppointment,
  )
const absence: fc.Arbitrary<Absence> = fc
  .tuple(fc.constantFrom(...persons), period)
  .map(([personId, when]) => ({ personId, ...when }))

test('what is reached is the same in SQL as in the domain, for every action and unit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(appointment, { maxLength: 5 }),
      fc.array(absence, { maxLength: 2 }),
      async (appointments, absences) => {
        const held = appointmentsInForce({ appointments, areas, absences }, day).get('me') ?? []
        const person = { appointments: held }
        const { rows, reports } = await inDatabase(appointments, absences)
        for (const action of actions) {
          const expected = organisation.units.filter(
            ({ code }) => can(person, action, resourceOf(organisation, code)).allowed,
          )
          const found = rows.find((row) => row.action === action)
          expect([action, found?.units]).toEqual([action, codesOf(expected)])
          expect([action, found?.campaignUnits]).toEqual([action, codesOf(expected)])
          expect([action, found?.institution]).toEqual([action, reachOf(person, action).institution])
          const reporting = codesOf(expected.filter((unit) => unit.reports))
          if (action in reports) expect([action, reports[action]]).toEqual([action, reporting])
        }
      },
    ),
    { numRuns: 60 },
  )
})

const codesOf = (found: readonly Unit[]) => found.map(({ code }) => code).toSorted()

interface FoundReach {
  readonly action: Action
  readonly institution: boolean
  readonly units: readonly string[]
  readonly campaignUnits: readonly string[]
}

/** Thrown so that nothing of a run stays. */
class Undo extends Error {}

/** What the functions say, and which reports are there to see, as the application. */
async function inDatabase(appointments: readonly DatedAppointment[], absences: readonly Absence[]) {
  let rows: readonly FoundReach[] = []
  const reports: Record<string, readonly string[]> = {}
  await own.database
    .transaction(async (trx) => {
      // The demo's own: whom a deputy stands in for would otherwise be one that the run knows nothing of.
      await trx.deleteFrom('appointment').execute()
      await store(trx, appointments, absences)
      await become(trx, '')
      rows = (
        await sql<FoundReach>`
          select action, hms_reaches_institution(action) as institution,
            array(select code from hms_reached_units(action) as code join unit using (code) order by code collate "C") as units,
            array(
              select unit_code from hms_reached_campaign_units(action) as reached
              join campaign on campaign.id = reached.campaign_id where year = 2026
              order by unit_code collate "C"
            ) as campaign_units
          from unnest(${[...actions]}::text[]) as action`.execute(trx)
      ).rows
      for (const action of ['report.read', 'report.answer', 'report.submit', 'figures.units'] as const) {
        await become(trx, action)
        const seen = await trx
          .selectFrom('report')
          .innerJoin('campaign', 'campaign.id', 'report.campaignId')
          .where('year', '=', 2026)
          .select('unitCode')
          .orderBy('unitCode')
          .execute()
        reports[action] = seen.map(({ unitCode }) => unitCode)
      }
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return { rows, reports }
}

async function become(trx: Trx, action: string): Promise<void> {
  await sql`select set_config('role', 'hms_app', true), set_config('hms.person', 'me', true),
    set_config('hms.action', ${action}, true), set_config('hms.day', ${day}, true)`.execute(trx)
}

async function store(
  trx: Trx,
  appointments: readonly DatedAppointment[],
  absences: readonly Absence[],
): Promise<void> {
  const name = { nb: 'x', nn: 'x', en: 'x' }
  await trx
    .insertInto('person')
    .values(persons.map((id) => ({ id, name })))
    .execute()
  await trx
    .insertInto('safetyArea')
    .values(areas.map(({ code }) => ({ code, name })))
    .execute()
  await trx
    .insertInto('safetyAreaUnit')
    .values(
      areas.flatMap(({ code, units: ofArea }) => ofArea.map((unitCode) => ({ areaCode: code, unitCode }))),
    )
    .execute()
  if (appointments.length > 0) {
    await trx
      .insertInto('appointment')
      .values(appointments.map(({ unit, area, ...rest }) => ({ ...rest, unitCode: unit, areaCode: area })))
      .execute()
  }
  if (absences.length > 0)
    await trx
      .insertInto('absence')
      .values([...absences])
      .execute()
}
