import { figureRegister, staffGroups } from '@hms/domain/figure-register'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { importRows } from '../../../packages/api/src/slices/figure-register/public.ts'

/** Who asks: sees all units. */
export const reader = 'reader'

/** The day and the latest year that are asked about. */
export const day = '2026-11-25'
export const lastYear = 2025

/** Fills an empty, migrated database with the units of an institution. */
export async function seedUnits(database: Database, units: number): Promise<void> {
  await database.withConnection(async (connection) => {
    const run = (statement: string) => connection.query(statement)
    await run(`insert into person (id, name) values ('${reader}', '{"nb": "a", "nn": "a", "en": "a"}')`)
    await run(
      `insert into appointment (person_id, role, valid_from) values ('${reader}', 'hseSection', '2000-01-01')`,
    )
    await run(`insert into unit (code, name, kind, parent_code, campus, reports)
      values ('I', '{"nb": "Institusjonen", "nn": "Institusjonen", "en": "The institution"}', 'institution', null, 'Havnes', false)`)
    await run(`insert into unit (code, name, kind, parent_code, campus, reports)
      select 'F' || n, jsonb_build_object('nb', 'Fakultet ' || n, 'nn', 'Fakultet ' || n, 'en', 'Faculty ' || n),
        'faculty', 'I', 'Havnes', false from generate_series(0, 19) n`)
    await run(`insert into unit (code, name, kind, parent_code, campus, reports)
      select 'U' || n, jsonb_build_object('nb', 'Institutt ' || n, 'nn', 'Institutt ' || n, 'en', 'Department ' || n),
        'department', 'F' || (n % 20), case when n % 12 = 0 then 'Østvik' else 'Havnes' end, true
      from generate_series(1, ${units}) n`)
  })
}

/** Sick leave of all units for some years up to the last, taken in as files. Returns how many rows. */
export async function seedSickLeave(database: Database, units: number, years: number): Promise<number> {
  const register = figureRegister('sickLeave')
  const header = register.columns.map(({ name }) => name).join(';')
  let rows = 0
  for (let year = lastYear - years + 1; year <= lastYear; year += 1) {
    const lines = Array.from({ length: units }, (_, index) => linesOf(index + 1, year)).flat()
    rows += lines.length
    await database.transaction(async (trx) => {
      const at = { by: null, at: new Date() }
      const taken = await importRows(trx, register, Buffer.from([header, ...lines].join('\n')), at)
      if (!taken.ok) throw new Error(JSON.stringify(taken.problem.slice(0, 3)))
    })
  }
  // What autovacuum does by itself in a while.
  await database.withConnection((connection) => connection.query('vacuum (analyze)'))
  return rows
}

const sizes = {
  technicalAdministrative: 12,
  academic: 22,
  phdCandidates: 12,
  managers: 2,
  others: 4,
} as const

function linesOf(unit: number, year: number): readonly string[] {
  return [1, 2, 3, 4].flatMap((quarter) =>
    staffGroups.map((group) => {
      const persons = 1 + Math.floor(sizes[group] * (0.5 + ((unit * 37) % 100) / 80))
      const varied = (unit * 31 + year * 17 + quarter * 7 + sizes[group]) % 23
      const agreed = persons * 58
      const self = Math.round(agreed * 0.0008 * varied) / 2
      const doctor = Math.round(agreed * 0.003 * ((varied * 5) % 23)) / 2
      return [`U${unit}`, year, quarter, group, persons, agreed, self, doctor].join(';')
    }),
  )
}
