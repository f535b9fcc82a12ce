import { ok } from '@hms/domain/result'
import { assessmentKey, checkAssessments, riskColumns } from '@hms/domain/risk-assessment'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { readOrganisation } from '../organisation/public.ts'
import { assessmentColumns, recordAssessment } from '../risk-assessment/public.ts'
import { checkFile } from './check-file.ts'
import { changesOf } from './count-changes.ts'
import type { RegisterFile } from './register-file.ts'

/** The register of risk assessments as a file. An assessment is known by unit and title. */
export const riskFile: RegisterFile = {
  columns: riskColumns,

  async write(trx) {
    return (await keptAssessments(trx)).map((row) => [
      row.unitCode,
      row.title,
      row.subject,
      row.assessedOn,
      row.nextReview,
      row.participants,
      row.highestRisk,
      row.link ?? '',
    ])
  },

  async takeIn(trx, bytes, { by, dryRun }) {
    const { units } = await readOrganisation(trx)
    const context = { unitCodes: new Set(units.map(({ code }) => code)), today: localDay(by.at) }
    const checked = checkFile(bytes, (table) => checkAssessments(table, context))
    if (!checked.ok) return checked
    const kept = new Map((await keptAssessments(trx)).map((row) => [assessmentKey(row), row]))
    const rows = checked.value.toSorted((one, other) =>
      one.unitCode < other.unitCode ? -1 : Number(one.unitCode > other.unitCode),
    )
    const { changes, counts } = changesOf(
      rows,
      (row) => kept.get(assessmentKey(row)),
      (before, after) => assessmentColumns.every((column) => before[column] === after[column]),
    )
    for (const { before, after } of dryRun ? [] : changes) {
      const columns = { ...after, recordedBy: by.actor, recordedAt: by.at }
      const { id } =
        before ??
        (await trx
          .insertInto('riskAssessment')
          .values({ ...columns, removedAt: null })
          .returning('id')
          .executeTakeFirstOrThrow())
      if (before) await trx.updateTable('riskAssessment').set(columns).where('id', '=', id).execute()
      await recordAssessment(trx, by, {
        action: before ? 'risk.change' : 'risk.add',
        id,
        unitCode: after.unitCode,
        ...(before && { before: { ...before } }),
        after: { ...after },
      })
    }
    return ok(counts)
  },
}

function keptAssessments(trx: Trx) {
  return trx
    .selectFrom('riskAssessment')
    .where('removedAt', 'is', null)
    .select(['id', ...assessmentColumns])
    .orderBy('unitCode')
    .orderBy('title')
    .execute()
}
