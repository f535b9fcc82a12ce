import { latestEditionFor } from '@hms/domain/questionnaire/editions'
import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { outcomesOf } from '@hms/domain/report'
import type { ItemOutcome } from '@hms/domain/report'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { createCampaign } from '../../../packages/api/src/slices/campaign/public.ts'
import { numbersFrom } from '../../random/numbers-from.ts'
import { filledReports } from '../questionnaire/filled-reports.ts'

/** How large the institution is that is made up. */
export interface Size {
  /** Units that report. */
  readonly units: number
  readonly years: number
}

/** The first of the made-up years. */
export const firstYear = 2022

/** So many different reports are made; the units share them. */
const differentReports = 500

/** Of a hundred units, so many have handed in; of a hundred answers, so many were left blank. */
const submittedOfHundred = 92
const blankOfHundred = 3

/**
 * Fills an empty, migrated database: a tree of units, a campaign a year, and what the units handed in.
 * Every row is what the system itself would have written; only the way is shorter.
 */
export async function seed(database: Database, { units, years }: Size): Promise<void> {
  await makeUnits(database, units)
  await makeReader(database)
  const restoreIndexes = await dropIndexesOfAnswers(database)
  for (let index = 0; index < years; index += 1) {
    const year = firstYear + index
    const edition = editionFor(year)
    const { id } = await database.transaction((trx) =>
      createCampaign(trx, {
        year,
        edition,
        state: 'closed',
        opensOn: `${year}-11-01`,
        deadline: `${year}-12-31`,
        closesOn: `${year + 1}-01-31`,
      }),
    )
    await handIn(database, id, year, templates(edition, year))
  }
  await restoreIndexes()
  // What autovacuum does by itself in a while.
  await database.withConnection((connection) => connection.query('vacuum (analyze)'))
}

/** The edition that a made-up year is run with. */
export function editionFor(year: number): Edition {
  const edition = latestEditionFor(year)
  if (!edition) throw new Error(`There was no edition in ${year}`)
  return edition
}

/** Takes the indexes that are not keys off the big table; what is returned makes them again, as they were. */
async function dropIndexesOfAnswers(database: Database): Promise<() => Promise<void>> {
  return database.withConnection(async (connection) => {
    const { rows } = await connection.query<{ name: string; definition: string }>(`
      select indexname as name, indexdef as definition from pg_indexes
      where tablename = 'submission_answer' and indexname not in (select conname from pg_constraint)`)
    for (const { name } of rows) await connection.query(`drop index ${name}`)
    return () =>
      database.withConnection(async (again) => {
        for (const { definition } of rows) await again.query(definition)
      })
  })
}

/** Who asks for the figures: row-level security decides by the role. */
export const reader = 'reader'

async function makeReader(database: Database): Promise<void> {
  await database.withConnection(async (connection) => {
    await connection.query(
      `insert into person (id, name) values ('${reader}', '{"nb": "L", "nn": "L", "en": "R"}')`,
    )
    await connection.query(
      `insert into appointment (person_id, role, valid_from) values ('${reader}', 'committeeMember', '2000-01-01')`,
    )
  })
}

async function makeUnits(database: Database, units: number): Promise<void> {
  await database.withConnection(async (connection) => {
    await connection.query(`
      insert into unit (code, name, kind, parent_code, campus, reports)
      values ('I', '{"nb": "Institusjonen", "nn": "Institusjonen", "en": "The institution"}', 'institution', null, 'Havnes', false)`)
    await connection.query(`
      insert into unit (code, name, kind, parent_code, campus, reports)
      select 'F' || n, jsonb_build_object('nb', 'Fakultet ' || n, 'nn', 'Fakultet ' || n, 'en', 'Faculty ' || n),
             'faculty', 'I', 'Havnes', false
      from generate_series(0, 19) n`)
    await connection.query(
      `insert into unit (code, name, kind, parent_code, campus, reports)
       select 'U' || n, jsonb_build_object('nb', 'Institutt ' || n, 'nn', 'Institutt ' || n, 'en', 'Department ' || n),
              'department', 'F' || (n % 20), 'Havnes', true
       from generate_series(1, $1::integer) n`,
      [units],
    )
  })
}

/** Reports as they were handed in: their outcomes, item by item. */
function templates(edition: Edition, seedNumber: number): readonly (readonly ItemOutcome[])[] {
  const random = numbersFrom(seedNumber)
  return filledReports(edition, differentReports, seedNumber).map((report) => {
    const answers: Partial<Record<ItemKey, Answer>> = {}
    for (const { item, value } of report) if (random() * 100 >= blankOfHundred) answers[item] = value
    return outcomesOf(edition, answers)
  })
}

async function handIn(
  database: Database,
  campaignId: number,
  year: number,
  reports: readonly (readonly ItemOutcome[])[],
): Promise<void> {
  const rows = reports.flatMap((outcomes, number) => outcomes.map((outcome) => ({ number, ...outcome })))
  await database.withConnection(async (connection) => {
    await connection.query('begin')
    // The rows are right by the way they are made: looking up each of their references takes most of the time.
    await connection.query('set local session_replication_role = replica')
    await connection.query(
      'create temporary table template (number integer, item text, shown boolean, answer text) on commit drop',
    )
    await connection.query(
      'insert into template select * from unnest($1::integer[], $2::text[], $3::boolean[], $4::text[])',
      [
        rows.map(({ number }) => number),
        rows.map(({ item }) => item),
        rows.map(({ shown }) => shown),
        rows.map(({ answer }) => answer),
      ],
    )
    await connection.query(
      `update report set state = 'submitted' where campaign_id = $1 and abs(hashint4(id)) % 100 < $2`,
      [campaignId, submittedOfHundred],
    )
    await connection.query(
      `insert into submission (report_id, submitted_at, late, source, content_hash, answers)
       select id, $2, false, 'import', '', '{}' from report where campaign_id = $1 and state = 'submitted'`,
      [campaignId, `${year}-12-01T12:00:00Z`],
    )
    await connection.query(
      `insert into submission_answer (campaign_id, report_id, item, shown, answer)
       select report.campaign_id, report.id, template.item, template.shown, template.answer
       from report join template on template.number = report.id % $2::integer
       where report.campaign_id = $1 and report.state = 'submitted'`,
      [campaignId, reports.length],
    )
    await connection.query('commit')
  })
}
