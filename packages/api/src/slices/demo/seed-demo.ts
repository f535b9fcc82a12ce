import { readFile } from 'node:fs/promises'
import { daysAfter } from '@hms/domain/calendar'
import { latestEditionFor } from '@hms/domain/questionnaire/editions'
import type { Result } from '@hms/domain/result'
import { sql } from 'kysely'
import { DatabaseFault } from '../../database/database-fault.ts'
import type { Trx } from '../../database/schema.ts'
import type { Clock } from '../../platform/clock.ts'
import { localDay } from '../../platform/clock.ts'
import { isDemo, markAsDemo, writeInstitution } from '../../platform/institution.ts'
import { pageTexts } from '../../platform/page.ts'
import { createCampaign } from '../campaign/public.ts'
import { importBaseline, importResponses, importUnits } from '../data-import/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { remindToday } from '../reminder/public.ts'
import { fillCampaign } from './demo-campaign.ts'
import { demoArea, demoPersons, deputyUnit, idOf } from './demo-persons.ts'
import { termOf } from './demo-terms.ts'
import { makePlans } from './demo-plans.ts'
import { makeRegisters } from './demo-registers.ts'
import { makeIncidents } from './demo-incidents.ts'
import { fillFigureRegisters } from './demo-figure-registers.ts'
import { makeRounds } from './demo-rounds.ts'

/** The demo's university. */
const institution = {
  name: { nb: 'Universitetet i Havnes', nn: 'Universitetet i Havnes', en: 'University of Havnes' },
  payrollSystem: 'Lønn og fravær',
  basicCourse: 'HMS-grunnkurset',
  language: 'nb' as const,
}

/** One demo is made at a time. */
const lock = 7_120_001

/** How long the open campaign has run, and runs on, in days. */
const openSince = 35
const deadlineIn = 24

/**
 * Fills an empty database with the invented university: its units and persons, the published counts of 2021,
 * the reports of 2022, and an open campaign of this year. A database that is a demo already is left as it is.
 * Throws a DatabaseFault when there is something else in it.
 */
export async function seedDemo(
  trx: Trx,
  clock: Clock,
  say: (what: string) => void = () => undefined,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  if (await isDemo(trx)) return giveAccounts(trx)
  if ((await readOrganisation(trx)).units.length > 0) {
    throw new DatabaseFault(
      'There is data in this database that is no demo, and a demo would mix with it. ' +
        'Choose an empty folder with HMS_DATA_DIR, or start without the demo.',
    )
  }
  say('Filling it with the demo university')
  await markAsDemo(trx)
  await writeInstitution(trx, institution)
  expectDone(await importUnits(trx, await demoFile('units.csv')))
  await storePersons(trx, clock())
  await giveAccounts(trx)
  expectDone(await importBaseline(trx, await demoFile('baseline-2021.json'), { year: 2021 }))
  expectDone(
    await importResponses(
      trx,
      await demoFile('responses-2022.csv'),
      { year: 2022, deadline: '2023-01-06' },
      clock,
    ),
  )
  await runThisYear(trx, clock)
  await makePlans(trx, clock())
  await makeRounds(trx, clock())
  await makeRegisters(trx, clock())
  await makeIncidents(trx, clock())
  await fillFigureRegisters(trx, clock())
}

async function runThisYear(trx: Trx, clock: Clock): Promise<void> {
  const now = clock()
  const year = Number(localDay(now).slice(0, 4))
  const edition = latestEditionFor(year)
  if (!edition) throw new Error(`There is no edition for ${year}`)
  const campaign = await createCampaign(trx, {
    year,
    edition,
    state: 'open',
    opensOn: localDay(daysFrom(now, -openSince)),
    deadline: localDay(daysFrom(now, deadlineIn)),
    closesOn: null,
  })
  await tellOfOpening(trx, daysFrom(now, -openSince))
  await fillCampaign(trx, campaign, now)
}

/** The mails of the opening, as sent long ago. */
async function tellOfOpening(trx: Trx, at: Date): Promise<void> {
  await remindToday(trx, await pageTexts('mail'), at)
  await sql`
    update mail set state = 'sent', settled_at = created_at, attempts = 1, sent_to = person.email
    from person where person.id = mail.person_id and state = 'waiting'`.execute(trx)
}

async function storePersons(trx: Trx, now: Date): Promise<void> {
  const today = localDay(now)
  const { persons, onStartPage } = await demoPersons((await readOrganisation(trx)).units)
  await trx
    .insertInto('person')
    .values(persons.map(({ id, name }) => ({ id, name })))
    .execute()
  await storeArea(trx)
  await trx
    .insertInto('appointment')
    .values(
      persons.map(({ id, role, unitCode, areaCode, campus }) => ({
        personId: id,
        role,
        unitCode,
        areaCode,
        campus,
        ...termOf({ id, role }, today, daysAfter(today, -openSince)),
      })),
    )
    .execute()
  await trx
    .insertInto('absence')
    .values({
      personId: idOf('safetyRepresentative', deputyUnit),
      validFrom: daysAfter(today, -9),
      validTo: daysAfter(today, 19),
    })
    .execute()
  await trx
    .insertInto('demoPerson')
    .values(onStartPage.map((personId, place) => ({ personId, place })))
    .execute()
}

async function storeArea(trx: Trx): Promise<void> {
  const { units, ...area } = demoArea
  await trx.insertInto('safetyArea').values(area).execute()
  await trx
    .insertInto('safetyAreaUnit')
    .values(units.map((unitCode) => ({ areaCode: area.code, unitCode })))
    .execute()
}

/** The names by which the demo's OpenID provider knows its persons, and their addresses; a demo of an older version has none. */
async function giveAccounts(trx: Trx): Promise<void> {
  await trx
    .updateTable('person')
    .set({
      principalName: sql`coalesce(principal_name, lower(id) || '@havnes.example')`,
      email: sql`coalesce(email, lower(id) || '@havnes.example')`,
    })
    .where('id', 'like', 'demo-%')
    .where((where) => where.or([where('principalName', 'is', null), where('email', 'is', null)]))
    .where('erasedAt', 'is', null)
    .execute()
}

function daysFrom(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 24 * 60 * 60 * 1000)
}

function demoFile(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../../../demo-data/${name}`, import.meta.url))
}

/** The files are ours: a fault in them is one of the program. */
function expectDone(result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(`The demo's own data has faults: ${JSON.stringify(result.problem)}`)
}
