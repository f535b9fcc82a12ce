/** To sum up: `by('a', 'b')` holds while one of these actions is done. */
export const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

/** Whether the right reaches the whole institution. */
export const everywhere = `(select hms_reaches_institution())`

/** Whoever asks. */
export const self = `(select hms_person())`

/** A row of a unit that the right reaches. */
export const reached = `(${everywhere} or unit_code in (select hms_reached_units()))`

/** A register is taken in from a file, or out as one. */
export const exchanging = `${by('registers.exchange')} and ${everywhere}`

/** Somebody asks what is stored about themselves. */
export const aboutOneself = by('person.own')

/** The commands that a table is opened to, each with the rows that it is opened for. */
export type CommandRules = Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>

const clauses = {
  select: (rule: string) => `using (${rule})`,
  insert: (rule: string) => `with check (${rule})`,
  update: (rule: string) => `using (${rule}) with check (${rule})`,
  delete: (rule: string) => `using (${rule})`,
} as const

/** Turns row-level security on for new tables, opens them by the rules, and lets the application use these commands. */
export function opened(rules: Readonly<Record<string, CommandRules>>): readonly string[] {
  return Object.entries(rules).flatMap(([table, commands]) => [
    `alter table ${table} enable row level security`,
    ...Object.entries(commands).map(
      ([command, rule]) =>
        `create policy app_${command} on ${table} for ${command} to hms_app ${clauses[command as keyof typeof clauses](rule)}`,
    ),
    `grant ${Object.keys(commands).join(', ')} on ${table} to hms_app`,
  ])
}

/** Opens a table that is there already to further readers. */
export function alsoRead(name: string, rules: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(rules).map(
    ([table, rule]) =>
      `create policy app_select_of_${name} on ${table} for select to hms_app using (${rule})`,
  )
}

/** A function that the application may call, and nobody else. */
export function forTheApp(routine: string): readonly string[] {
  return [
    `revoke execute on function ${routine} from public`,
    `grant execute on function ${routine} to hms_app`,
  ]
}

/** The columns of a file that is kept with a row. */
export const keptFile = `sha256 text collate "C" not null,
    type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    name text not null,
    bytes integer not null,
    content bytea not null,
    uploaded_by text references person (id),
    uploaded_at timestamptz not null,
    check (bytes = octet_length(content)),
    check (sha256 = encode(sha256(content), 'hex'))`
