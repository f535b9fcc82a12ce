import { ok } from '@hms/domain/result'
import { checkElections, electionColumns, electionKey } from '@hms/domain/safety-service'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { readOrganisation } from '../organisation/public.ts'
import { readAreas } from '../safety-area/public.ts'
import { electionFields, recordService } from '../safety-service/public.ts'
import { checkFile } from './check-file.ts'
import { changesOf } from './count-changes.ts'
import { principalNamesOf } from './principal-names.ts'
import type { RegisterFile } from './register-file.ts'

/** Elections as a file. An election is known by place, role, day and who was elected. */
export const electionFile: RegisterFile = {
  columns: electionColumns,

  async write(trx) {
    const { nameOf } = await principalNamesOf(trx)
    return (await keptElections(trx)).map((row) => [
      row.unitCode ?? '',
      row.areaCode ?? '',
      row.role,
      row.heldOn,
      row.elected === null ? '' : (nameOf.get(row.elected) ?? ''),
      row.termFrom,
      row.entitled === null ? '' : String(row.entitled),
      row.voted === null ? '' : String(row.voted),
    ])
  },

  async takeIn(trx, bytes, { by, dryRun }) {
    const { units } = await readOrganisation(trx)
    const { idOf } = await principalNamesOf(trx)
    const context = {
      unitCodes: new Set(units.map(({ code }) => code)),
      areaCodes: new Set((await readAreas(trx)).map(({ code }) => code)),
      principalNames: new Set(idOf.keys()),
      today: localDay(by.at),
    }
    const checked = checkFile(bytes, (table) => checkElections(table, context))
    if (!checked.ok) return checked
    const kept = new Map(
      (await keptElections(trx)).map((row) => [electionKey({ ...row, who: row.elected }), row]),
    )
    const placeOf = ({ unitCode, areaCode }: { unitCode: string | null; areaCode: string | null }) =>
      unitCode ?? areaCode ?? ''
    const rows = checked.value
      .map(({ elected, ...election }) => ({
        ...election,
        elected: elected === null ? null : (idOf.get(elected) ?? null),
      }))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other))))
    const { changes, counts } = changesOf(
      rows,
      (row) => kept.get(electionKey({ ...row, who: row.elected })),
      (before, after) => electionFields.every((field) => before[field] === after[field]),
    )
    for (const { before, after } of dryRun ? [] : changes) {
      const columns = { ...after, recordedBy: by.actor, recordedAt: by.at }
      const { id } =
        before ?? (await trx.insertInto('election').values(columns).returning('id').executeTakeFirstOrThrow())
      if (before) await trx.updateTable('election').set(columns).where('id', '=', id).execute()
      await recordService(trx, by, {
        action: before ? 'election.change' : 'election.add',
        subject: `election:${id}`,
        place: after.unitCode ?? after.areaCode,
        ...(before && { before: { ...before } }),
        after,
      })
    }
    return ok(counts)
  },
}

function keptElections(trx: Trx) {
  return trx
    .selectFrom('election')
    .select(['id', ...electionFields])
    .orderBy('unitCode')
    .orderBy('areaCode')
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
}
