import { findEdition } from '@hms/domain/questionnaire/editions'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { createCampaign } from '../../../packages/api/src/slices/campaign/public.ts'
import { startSession } from '../../../packages/api/src/slices/session/session-store.ts'

/** The year of the made-up campaign: its deadline is today. */
export const year = new Date().getFullYear()

/** Two people who have a unit's report open, signed in. */
export interface OpenReport {
  readonly unitCode: string
  /** Tokens of their sessions. */
  readonly manager: string
  readonly representative: string
}

/** Fills an empty, migrated database: so many units, each with a manager and a safety representative who are signed in. */
export async function seedStorm(database: Database, units: number): Promise<readonly OpenReport[]> {
  await database.withConnection(async (connection) => {
    await connection.query(`
      insert into unit (code, name, kind, parent_code, campus, reports)
      values ('I', '{"nb": "I", "nn": "I", "en": "I"}', 'institution', null, 'Havnes', false)`)
    await connection.query(
      `insert into unit (code, name, kind, parent_code, campus, reports)
       select 'U' || n, jsonb_build_object('nb', 'Institutt ' || n, 'nn', 'Institutt ' || n, 'en', 'Department ' || n),
              'department', 'I', 'Havnes', true from generate_series(1, $1::integer) n`,
      [units],
    )
    for (const role of ['lineManager', 'safetyRepresentative']) {
      await connection.query(
        `insert into person (id, name)
         select $2 || n, '{"nb": "N", "nn": "N", "en": "N"}' from generate_series(1, $1::integer) n`,
        [units, role],
      )
      await connection.query(
        `insert into appointment (person_id, role, unit_code, valid_from)
         select $2 || n, $2, 'U' || n, '2000-01-01' from generate_series(1, $1::integer) n`,
        [units, role],
      )
    }
  })
  const edition = findEdition('2026')
  if (!edition) throw new Error('There is no edition 2026')
  const today = new Date().toISOString().slice(0, 10)
  const reports = await database.transaction(async (trx) => {
    await createCampaign(trx, {
      year,
      edition,
      state: 'open',
      opensOn: `${year}-01-01`,
      deadline: today,
      closesOn: null,
    })
    const now = new Date()
    const open: OpenReport[] = []
    for (let unit = 1; unit <= units; unit += 1) {
      open.push({
        unitCode: `U${unit}`,
        manager: await startSession(trx, `lineManager${unit}`, now),
        representative: await startSession(trx, `safetyRepresentative${unit}`, now),
      })
    }
    return open
  })
  await database.withConnection((connection) => connection.query('vacuum (analyze)'))
  return reports
}
