import type { Person } from '@hms/domain/access'
import type {
  CostClass,
  Deadline,
  Due,
  MeasureMove,
  MeasureSource,
  MeasureState,
} from '@hms/domain/action-plan'
import { movesOf } from '@hms/domain/action-plan'
import type { Gravity } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import type { SelectQueryBuilder, Selectable } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { MeasureTable } from '../../database/plan-tables.ts'
import type { Schema, Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { dueSql } from './due-sql.ts'
import { matchingMeasures, measureFilter } from './matching-measures.ts'
import type { NamedOwner } from './names.ts'
import { named } from './names.ts'
import { deadlineOf, ownerOf } from './owner.ts'

/** The orders of a list: by deadline (what goes on last), by unit, what was changed last first. */
const orders = ['deadline', 'unit', 'changed'] as const

const orderings = {
  deadline: (of) => `${of}.deadline, ${of}.id`,
  unit: (of) => `${of}.unit_code, ${of}.deadline, ${of}.id`,
  changed: (of) => `${of}.changed_at desc, ${of}.id`,
} as const satisfies Record<(typeof orders)[number], (of: 'measure' | 'page') => string>

const input = z.object({ ...measureFilter, order: z.enum(orders).default('deadline'), ...paging })

/** A measure, as lists and boards show it. */
export interface ListedMeasure {
  readonly id: number
  readonly unit: NamedUnit
  /** The year whose plan it was made for: an earlier one has come along. */
  readonly year: number
  readonly text: string
  readonly owner: NamedOwner
  readonly deadline: Deadline
  readonly due: Due
  readonly source: MeasureSource
  readonly findingId: number | null
  readonly gravity: Gravity | null
  readonly goalId: number | null
  readonly costClass: CostClass
  readonly state: MeasureState
  /** What this person can do with it now. */
  readonly moves: readonly MeasureMove[]
  readonly changedAt: string
}

/** A part of the measures that a person may see. */
export const list = procedureFor('measures.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedMeasure>> =>
    ctx.database.read((trx) => readMeasures(trx, ctx.person, wanted, localDay(ctx.clock()))),
  )

/** Reads a part of the measures that row-level security lets through. */
export async function readMeasures(
  trx: Trx,
  person: Person,
  wanted: z.infer<typeof input>,
  day: string,
): Promise<Page<ListedMeasure>> {
  const matching = await matchingMeasures(trx, wanted, day)
  const order = orderings[wanted.order]
  // The page is found first, and what is shown beside it only for its rows.
  const page = matching
    .select(['measure.id', 'measure.unitCode', 'measure.year', 'measure.text', 'measure.deadline'])
    .select(['ownerPerson', 'ownerRole', 'ownerBody', 'measure.source', 'findingId', 'goalId'])
    .select(['costClass', 'measure.state', 'measure.changedAt'])
    .select(dueSql(day).as('due'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(sql.raw(order('measure')))
    .limit(wanted.pageSize)
    .offset(wanted.page * wanted.pageSize)
  const rows = await besidePage(trx, page, order('page'))
  return {
    rows: rows.map((row): ListedMeasure => {
      const { id, year, text, due, source, findingId, gravity, goalId, costClass, state } = row
      return {
        id,
        year,
        text,
        due,
        source,
        findingId,
        gravity,
        goalId,
        costClass,
        state,
        unit: { code: row.unitCode, name: row.unitName },
        owner: named(ownerOf(row), new Map(row.ownerName ? [[row.ownerPerson ?? '', row.ownerName]] : [])),
        deadline: deadlineOf(row.deadline),
        moves: movesOf(person, { state, resource: { unitPath: row.unitPath, campus: row.campus } }),
        changedAt: row.changedAt.toISOString(),
      }
    }),
    // A page beyond the last has no row to tell.
    total: rows[0]?.total ?? (wanted.page === 0 ? 0 : await count(matching)),
    page: wanted.page,
    pageSize: wanted.pageSize,
  }
}

/** A row of a page. */
interface PageRow extends Omit<Selectable<MeasureTable>, 'lookedAtOn' | 'madeAt' | 'madeBy' | 'closedOn'> {
  readonly due: Due
  readonly total: number
}

/** What is shown beside it. */
interface RowBeside extends PageRow {
  readonly unitName: LocalizedText
  readonly unitPath: readonly string[]
  readonly campus: string
  readonly gravity: Gravity | null
  /** Of an owner that is a person. */
  readonly ownerName: LocalizedText | null
}

/** A page with what is shown beside it, in one round trip: units with their paths, findings, and names of owners. */
async function besidePage(
  trx: Trx,
  page: SelectQueryBuilder<Schema, 'measure', PageRow>,
  order: string,
): Promise<readonly RowBeside[]> {
  const { rows } = await sql<RowBeside>`
    with recursive page as materialized ${page},
    path as (
      select code, parent_code, array[code] as unit_path from unit where code in (select unit_code from page)
      union all
      select path.code, above.parent_code, path.unit_path || above.code
      from path join unit as above on above.code = path.parent_code
    )
    select page.*, unit.name as unit_name, unit.campus, path.unit_path, finding.gravity, owner.name as owner_name
    from page
    join unit on unit.code = page.unit_code
    join path on path.code = page.unit_code and path.parent_code is null
    left join finding on finding.id = page.finding_id
    left join hms_names_in_measures(array(select id from page where owner_person is not null)) as owner
      on owner.id = page.owner_person
    order by ${sql.raw(order)}`.execute(trx)
  return rows
}

async function count(matching: Awaited<ReturnType<typeof matchingMeasures>>): Promise<number> {
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  return total
}
