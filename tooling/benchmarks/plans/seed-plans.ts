import type { Database } from '../../../packages/api/src/database/open-database.ts'

/** Who asks: sees all units. */
export const reader = 'reader'

/** The day and year that are asked about. */
export const day = '2026-11-25'
export const year = 2026

/** Fills an empty, migrated database: an institution with units, its plan, findings, and measures in every state. */
export async function seedPlans(
  database: Database,
  { units, measures }: { readonly units: number; readonly measures: number },
): Promise<void> {
  await database.withConnection(async (connection) => {
    const run = (statement: string) => connection.query(statement)
    await run(`insert into person (id, name)
      select id, jsonb_build_object('nb', id, 'nn', id, 'en', id)
      from (select '${reader}' as id union all select 'P' || n from generate_series(1, ${units}) n) as one`)
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
        'department', 'F' || (n % 20), 'Havnes', true from generate_series(1, ${units}) n`)
    await run(`insert into plan (unit_code, year, started_at) values ('I', ${year}, now())`)
    await run(`insert into goal (unit_code) select 'I' from generate_series(1, 16)`)
    await run(`insert into goal_version (plan_id, goal_id, number, text, owners, ongoing)
      select 1, n, (n + 3) / 4 || '.' || (n + 3) % 4, 'Mål ' || n, '[]', true from generate_series(1, 16) n`)
    await run(`insert into finding (unit_code, year, source, origin, key, gravity, lack, topic, reason, suggestion, law,
        internal_control, must_act, helped_by, asks_for_reason, found_at)
      select 'U' || 1 + n % ${units}, ${year}, 'incident', 'incident:' || n, n::text,
        (array['law', 'policy', 'improvement'])[1 + n * 7 % 3], 'absent', text, text, text, '[]', '[6]', 'lineManager', '[]', false, now()
      from generate_series(1, ${measures}) n, (select '{"nb": "a", "nn": "a", "en": "a"}'::jsonb as text) as one`)
    await run(`insert into measure (unit_code, year, text, owner_person, owner_role, deadline, looked_at_on, source,
        finding_id, goal_id, cost_class, state, made_at, changed_at, closed_on)
      select 'U' || 1 + n % ${units}, 2023 + n % 4, 'Rydd lageret og skaff godkjente skap, nummer ' || n,
        case when n % 3 = 0 then 'P' || 1 + n % ${units} end, case when n % 3 <> 0 then 'lineManager' end,
        case when n % 7 <> 0 then date '${day}' + (n * 31 % 400 - 150) end, date '${day}' - n * 17 % 700,
        case when n % 2 = 0 then 'finding' else 'goal' end, case when n % 2 = 0 then n end, case when n % 2 <> 0 then 1 + n % 16 end,
        (array['none', 'low', 'medium', 'high'])[1 + n % 4], state, now(), now(),
        case when state in ('done', 'effectConfirmed', 'dropped') then date '${day}' - n * 13 % 900 end
      from generate_series(1, ${measures}) n,
        lateral (select (array['planned', 'inProgress', 'done', 'effectConfirmed', 'reopened', 'dropped'])[1 + n * 11 % 6] as state) as one`)
    // What autovacuum does by itself in a while.
    await run('vacuum (analyze)')
  })
}
