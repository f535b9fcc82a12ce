const by = (...actions: readonly string[]) =>
  `(select hms_doing(${actions.map((action) => `'${action}'`).join(', ')}))`

const everywhere = `(select hms_reaches_institution())`
const self = `(select hms_person())`
const reached = `(${everywhere} or unit_code in (select hms_reached_units()))`
const aboutOneself = by('person.own')

const keepingRooms = by('rooms.change', 'rooms.import')
const withRounds = by('rounds.read', 'rounds.plan', 'rounds.walk', 'rounds.sign', 'rounds.reopen')
/** The rounds that are seen are those that are reached. */
const ofSeenRound = `round_id in (select id from safety_round)`
const planning = `${by('rounds.plan')} and ${ofSeenRound}`
const walking = `${by('rounds.walk')} and ${ofSeenRound}`

/** Who sees and writes what, by table and command. */
const rules: Readonly<Record<string, Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>>> = {
  room: {
    select: `(${by('rooms.read', 'rooms.change', 'rooms.import')} or ${withRounds}) and ${reached}`,
    insert: `${keepingRooms} and ${reached}`,
    update: `${keepingRooms} and ${reached}`,
  },
  own_item: {
    select: `(${by('rooms.read', 'rooms.change')} or ${withRounds}) and ${reached}`,
    insert: `${by('rooms.change')} and ${reached}`,
    update: `${by('rooms.change')} and ${reached}`,
  },
  safety_round: {
    select: `(${withRounds} or ${by('rounds.follow')}) and ${reached}`,
    insert: `${by('rounds.plan')} and ${reached} and planned_by = ${self}`,
    update: `${by('rounds.plan', 'rounds.walk', 'rounds.sign', 'rounds.reopen')} and ${reached}`,
  },
  round_participant: {
    select: `${withRounds} and ${ofSeenRound} or ${aboutOneself} and person_id = ${self}`,
    insert: planning,
    delete: planning,
  },
  round_room: { select: `${withRounds} and ${ofSeenRound}`, insert: planning, delete: planning },
  round_result: {
    select: `${withRounds} and ${ofSeenRound} or ${aboutOneself} and entered_by = ${self}`,
    insert: `${walking} and entered_by = ${self}`,
    update: `${by('rounds.reopen')} and ${ofSeenRound}`,
  },
  round_photo: {
    select: `${withRounds} and ${ofSeenRound} or ${aboutOneself} and uploaded_by = ${self}`,
    insert: `${walking} and uploaded_by = ${self}`,
  },
  round_signature: {
    select: `${withRounds} and ${ofSeenRound} or ${aboutOneself} and signed_by = ${self}`,
    insert: `${by('rounds.sign')} and ${ofSeenRound} and signed_by = ${self}`,
  },
}

const clauses = {
  select: (rule: string) => `using (${rule})`,
  insert: (rule: string) => `with check (${rule})`,
  update: (rule: string) => `using (${rule}) with check (${rule})`,
  delete: (rule: string) => `using (${rule})`,
} as const

/** What signing a round does in a unit's plan, besides what others may: its findings, and measures from them. */
const inPlan: readonly string[] = [
  `create policy app_select_of_round on finding for select to hms_app
    using ((${by('rounds.sign')} or ${by('rounds.read')}) and ${reached})`,
  `create policy app_insert_of_round on finding for insert to hms_app
    with check (${by('rounds.sign')} and ${reached} and source = 'safetyRound')`,
  `create policy app_update_of_round on finding for update to hms_app
    using (${by('rounds.sign')} and ${reached} and source = 'safetyRound')
    with check (${by('rounds.sign')} and ${reached} and source = 'safetyRound')`,
  `create policy app_select_of_round on measure for select to hms_app
    using (${by('rounds.read', 'rounds.sign')} and ${reached} and source = 'safetyRound')`,
  `create policy app_insert_of_round on measure for insert to hms_app
    with check (${by('rounds.sign')} and ${reached} and source = 'safetyRound' and made_by = ${self})`,
  `create policy app_insert_of_round on measure_event for insert to hms_app
    with check (${by('rounds.sign')} and by_person = ${self} and kind = 'made'
      and measure_id in (select id from measure))`,
]

/** Turns row-level security on for rooms and rounds, and says who sees and writes what. */
export const roundPolicies: readonly string[] = [
  ...Object.entries(rules).flatMap(([table, commands]) => [
    `alter table ${table} enable row level security`,
    ...Object.entries(commands).map(
      ([command, rule]) =>
        `create policy app_${command} on ${table} for ${command} to hms_app ${clauses[command as keyof typeof clauses](rule)}`,
    ),
  ]),
  ...inPlan,
]

/** What the application can do at all with these tables. */
export const roundRights: readonly string[] = [
  ...Object.entries(rules).map(
    ([table, commands]) =>
      `grant ${Object.keys(commands)
        .filter((command) => command !== 'update')
        .join(', ')} on ${table} to hms_app`,
  ),
  `grant update (unit_code, code, name, type, building, floor, responsible, removed_at) on room to hms_app`,
  `grant update (list, text, removed_at) on own_item to hms_app`,
  `grant update (day, state, checklists, own_items, reopened, reason, changed_at, signed_at) on safety_round to hms_app`,
  `grant update (waits) on round_result to hms_app`,
]
