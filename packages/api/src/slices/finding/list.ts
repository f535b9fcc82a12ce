import type { Role } from '@hms/domain/access'
import { maySee } from '@hms/domain/access'
import type { FindingSourceKind, Gravity, Lack } from '@hms/domain/finding'
import { findingSourceKinds, gravities } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import type { Answer, InternalControlPoint, ItemKey, LawReference } from '@hms/domain/questionnaire'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { yearNumber } from '../../platform/inputs.ts'
import type { Page } from '../../platform/paging.ts'
import { paging } from '../../platform/paging.ts'
import { procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { readOrganisation, resourceOf, unitAndBelow } from '../organisation/public.ts'

const filter = {
  /** A unit, with all below it; all that the person may see when left out. */
  within: z.string().max(40).optional(),
  year: yearNumber.optional(),
  source: z.array(z.enum(findingSourceKinds)).max(10).optional(),
  gravity: z.array(z.enum(gravities)).max(10).optional(),
  /** The question, or the row of a matrix, that it comes from. */
  item: z.string().max(100).optional(),
  /** True: those that no measure has been made from. */
  withoutMeasure: z.boolean().optional(),
  /** True: also those that are found no more. */
  alsoGone: z.boolean().default(false),
  /** The point of internkontrollforskriften § 5 that it is about. */
  internalControl: z.int().min(1).max(8).optional(),
}

const input = z.object({ ...filter, ...paging })
type Input = z.infer<typeof input>

/** Something that a unit lacks, as lists and pages show it. */
export interface ListedFinding {
  readonly id: number
  readonly unit: NamedUnit
  readonly year: number
  readonly source: FindingSourceKind
  /** Of one from a report, as is the answer. */
  readonly item: ItemKey | null
  readonly answer: Answer | null
  readonly gravity: Gravity
  readonly lack: Lack
  readonly topic: LocalizedText
  readonly reason: LocalizedText
  readonly suggestion: LocalizedText
  readonly law: readonly LawReference[]
  readonly internalControl: readonly InternalControlPoint[]
  readonly mustAct: Role
  readonly helpedBy: readonly Role[]
  readonly asksForReason: boolean
  /** Why it is so, in the unit's words; null where it isn't said, or the person may not read what units write. */
  readonly explanation: string | null
  /** False of one that is found no more. */
  readonly found: boolean
  readonly measures: number
}

/** What units lack: the gravest first, then by unit. */
export const list = procedureFor('findings.read')
  .input(input)
  .query(async ({ ctx, input: wanted }): Promise<Page<ListedFinding>> =>
    ctx.database.read(async (trx) => {
      const matching = await matchingFindings(trx, wanted)
      const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .innerJoin('unit', 'unit.code', 'finding.unitCode')
        .select(['finding.id', 'finding.unitCode', 'unit.name as unitName', 'finding.year', 'finding.source'])
        .select([
          'item',
          'answer',
          'gravity',
          'lack',
          'topic',
          'reason',
          'suggestion',
          'law',
          'internalControl',
        ])
        .select(['mustAct', 'helpedBy', 'asksForReason', 'explanation'])
        .select(sql<boolean>`gone_at is null`.as('found'))
        .orderBy(sql`array_position(${[...gravities]}::text[], gravity)`)
        .orderBy('finding.unitCode')
        .orderBy('finding.id')
        .limit(wanted.pageSize)
        .offset(wanted.page * wanted.pageSize)
        .execute()
      const measures = await measuresByFinding(
        trx,
        rows.map(({ id }) => id),
      )
      const organisation = await readOrganisation(trx)
      return {
        rows: rows.map(({ unitCode, unitName, explanation, ...row }) => ({
          ...row,
          unit: { code: unitCode, name: unitName },
          explanation: maySee(ctx.person, 'comments', resourceOf(organisation, unitCode)).allowed
            ? explanation
            : null,
          measures: measures.get(row.id) ?? 0,
        })),
        total,
        page: wanted.page,
        pageSize: wanted.pageSize,
      }
    }),
  )

async function matchingFindings(trx: Trx, wanted: Input) {
  const units = await unitAndBelow(trx, wanted.within)
  const { year, source, gravity, item, internalControl } = wanted
  return trx
    .selectFrom('finding')
    .$if(units !== null, (all) => all.where('finding.unitCode', '=', sql<string>`any(${units}::text[])`))
    .$if(!wanted.alsoGone, (all) => all.where('goneAt', 'is', null))
    .$if(year !== undefined, (all) => all.where('finding.year', '=', year ?? 0))
    .$if(source !== undefined, (all) => all.where('finding.source', 'in', source ?? []))
    .$if(gravity !== undefined, (all) => all.where('gravity', 'in', gravity ?? []))
    .$if(item !== undefined, (all) => all.where('item', '=', item ?? ''))
    .$if(internalControl !== undefined, (all) =>
      all.where(sql<boolean>`internal_control @> ${String(internalControl)}::jsonb`),
    )
    .$if(wanted.withoutMeasure === true, (all) =>
      all.where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('measure').whereRef('measure.findingId', '=', 'finding.id').select('measure.id')),
        ),
      ),
    )
}

async function measuresByFinding(trx: Trx, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ findingId: number; count: number }>`
    select finding_id, count(*) from measure where finding_id = any(${ids}::int[]) group by finding_id`.execute(
    trx,
  )
  return new Map(rows.map(({ findingId, count }) => [findingId, count]))
}
