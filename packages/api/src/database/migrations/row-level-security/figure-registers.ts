import { ownersFunction } from './reach-functions.ts'

const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

const everywhere = `(select hms_reaches_institution())`
/** Whether small numbers may be seen of the whole institution. */
const seesSmall = `(select hms_reaches_institution('see:smallNumbers'))`
const keeping = `${by('registers.change')} and ${everywhere}`
/** A place that is reached: a unit, what is its own, or the institution, beside which all are seen. */
const ofReach = `(${everywhere} or split_part(place, '/', 1) in (select hms_reached_units())
  or place in (select code from unit where parent_code is null))`

/** Who sees and writes what, by table and command. */
const rules: Readonly<Record<string, Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>>> = {
  register_row: {
    select: `${by('registers.read', 'registers.change')} and ${everywhere} and (not of_persons or ${seesSmall})`,
    insert: keeping,
    update: keeping,
    delete: keeping,
  },
  register_figure: {
    select: `${by('sickLeave.read', 'registers.read', 'registers.change')} and ${ofReach}`,
    insert: keeping,
    delete: keeping,
  },
}

const clauses = {
  select: (rule: string) => `using (${rule})`,
  insert: (rule: string) => `with check (${rule})`,
  update: (rule: string) => `using (${rule}) with check (${rule})`,
  delete: (rule: string) => `using (${rule})`,
} as const

/** Turns row-level security on for the registers of figures, and says who sees and writes what. */
export const registerPolicies: readonly string[] = Object.entries(rules).flatMap(([table, commands]) => [
  `alter table ${table} enable row level security`,
  ...Object.entries(commands).map(
    ([command, rule]) =>
      `create policy app_${command} on ${table} for ${command} to hms_app ${clauses[command as keyof typeof clauses](rule)}`,
  ),
])

/** What the application can do at all with these tables. */
export const registerRights: readonly string[] = [
  `grant select, insert, delete on register_row to hms_app`,
  `grant update (key, unit_code, year, cells, changed_at) on register_row to hms_app`,
  `grant select, insert, delete on register_figure to hms_app`,
]

/**
 * How many persons worked in each unit in a year, for rates by employee: from the register of staff where it tells, else
 * the mean of the quarters of sick leave. How many work somewhere is no secret by itself; what is shown of them is.
 */
export function headCountFunction(schema: string): readonly string[] {
  return [
    `create function hms_head_counts(of_year integer)
      returns table (unit_code text, head_count numeric) language plpgsql stable ${ownersFunction(schema)} as $$
    begin
      if not (hms_as_owner() or hms_known()) then return; end if;
      return query
        with of_staff as (
          select row.unit_code, sum((cells ->> 'headCount')::numeric) as persons
          from register_row as row
          where register = 'staff' and year = of_year and cells ->> 'headCount' is not null
          group by row.unit_code
        ), of_quarter as (
          select row.unit_code, cells ->> 'quarter' as quarter, sum((cells ->> 'headCount')::numeric) as persons
          from register_row as row
          where register = 'sickLeave' and year = of_year
          group by row.unit_code, cells ->> 'quarter'
        )
        select * from of_staff
        union all
        select of_quarter.unit_code, round(avg(persons), 1) from of_quarter
        where of_quarter.unit_code not in (select of_staff.unit_code from of_staff)
        group by of_quarter.unit_code;
    end $$`,
    `revoke execute on function hms_head_counts(integer) from public`,
    `grant execute on function hms_head_counts(integer) to hms_app`,
  ]
}
