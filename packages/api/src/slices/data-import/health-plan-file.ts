import type { HealthPlan } from '@hms/domain/occupational-health'
import { checkHealthPlans, healthPlanColumns, healthPlanKey } from '@hms/domain/occupational-health'
import type { Result } from '@hms/domain/result'
import { ok } from '@hms/domain/result'
import type { Trx } from '../../database/schema.ts'
import { recordHealth } from '../occupational-health/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { checkFile } from './check-file.ts'
import { changesOf } from './count-changes.ts'
import type { DataFault } from './file-fault.ts'
import type { RegisterFile } from './register-file.ts'

/** Plans with the occupational health service as a file. A plan is known by unit and year. */
export const healthPlanFile: RegisterFile = {
  columns: healthPlanColumns,

  async write(trx) {
    return (await keptPlans(trx)).map(({ unitCode, year, status, note }) => [
      unitCode,
      String(year),
      status,
      note,
    ])
  },

  async takeIn(trx, bytes, { by, dryRun }) {
    const checked = await readHealthPlans(trx, bytes)
    if (!checked.ok) return checked
    const kept = new Map((await keptPlans(trx)).map((row) => [healthPlanKey(row), row]))
    const rows = checked.value.toSorted((one, other) =>
      one.unitCode < other.unitCode ? -1 : Number(one.unitCode > other.unitCode),
    )
    const { changes, counts } = changesOf(
      rows,
      (row) => kept.get(healthPlanKey(row)),
      (before, after) => before.status === after.status && before.note === after.note,
    )
    for (const { before, after } of dryRun ? [] : changes) {
      const { unitCode, year, status, note } = after
      const columns = { status, note, recordedBy: by.actor, recordedAt: by.at }
      await trx
        .insertInto('healthPlan')
        .values({ unitCode, year, ...columns })
        .onConflict((conflict) => conflict.columns(['unitCode', 'year']).doUpdateSet(columns))
        .execute()
      await recordHealth(trx, by, {
        action: 'healthPlan.set',
        subject: `healthPlan:${year}`,
        unitCode,
        what: { status },
        ...(before && { before: { status: before.status, note: before.note } }),
        after: { status, note },
      })
    }
    return ok(counts)
  },
}

/** The plans that are in a file, checked against the units of today. */
export async function readHealthPlans(
  trx: Trx,
  bytes: Uint8Array,
): Promise<Result<readonly HealthPlan[], readonly DataFault[]>> {
  const { units } = await readOrganisation(trx)
  const unitCodes = new Set(units.map(({ code }) => code))
  return checkFile(bytes, (table) => checkHealthPlans(table, { unitCodes }))
}

function keptPlans(trx: Trx) {
  return trx
    .selectFrom('healthPlan')
    .select(['unitCode', 'year', 'status', 'note'])
    .orderBy('unitCode')
    .orderBy('year')
    .execute()
}
