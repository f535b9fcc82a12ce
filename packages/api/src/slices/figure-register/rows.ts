import type { Cells, KnownRegister } from '@hms/domain/figure-register'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { yearNumber } from '../../platform/inputs.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { registerInput } from './inputs.ts'

const input = z.object({
  register: registerInput,
  year: yearNumber.optional(),
  /** Stands somewhere in the row, or in the name of its unit. */
  q: z.string().trim().max(100).optional(),
  /** Name of the column that they are sorted by; the newest year first where none is. */
  sort: z.string().max(40).optional(),
  descending: z.boolean().default(false),
  ...paging,
  /** More than elsewhere: a file takes them all. */
  pageSize: z.int().min(1).max(1_000).default(50),
})

/** A row of a register, as a list shows it. */
export interface ListedRow {
  readonly id: number
  readonly cells: Cells
  readonly changedAt: string
}

/** A part of a register's rows. Those about persons are shown to whom small numbers are. */
export const rows = procedureFor('registers.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedRow>> => {
    const { institution: mayChange } = permissionOf(ctx.person, 'registers.change').reach
    if (wanted.register.persons && !mayChange) throw new Refusal({ kind: 'notFound' })
    return ctx.database.read((trx) => readPage(trx, wanted))
  })

async function readPage(
  trx: Trx,
  { register, year, q, sort, descending, page, pageSize }: z.infer<typeof input>,
): Promise<Page<ListedRow>> {
  const matching = trx
    .selectFrom('registerRow')
    .where('register', '=', register.id)
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
    .$if(Boolean(q), (query) => query.where(contains(q ?? '')))
  const found = await matching
    .select(['id', 'cells', 'changedAt'])
    .orderBy(orderBy(register, sort, descending))
    .limit(pageSize)
    .offset(page * pageSize)
    .execute()
  const { total } = await matching
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow()
  return {
    rows: found.map(({ changedAt, ...row }) => ({ ...row, changedAt: changedAt.toISOString() })),
    total,
    page,
    pageSize,
  }
}

function contains(q: string) {
  const pattern = `%${q.replaceAll(/[%_\\]/g, '\\$&')}%`
  return sql<boolean>`(
    exists (select from jsonb_each_text(cells) as cell where cell.value ilike ${pattern})
    or unit_code in (select code from unit where exists (select from jsonb_each_text(name) as n where n.value ilike ${pattern}))
  )`
}

function orderBy({ columns }: KnownRegister, sort: string | undefined, descending: boolean) {
  const column = columns.find(({ name }) => name === sort)
  return column
    ? sql`cells -> ${column.name} ${sql.raw(descending ? 'desc' : 'asc')}, key`
    : sql`year desc, key`
}
