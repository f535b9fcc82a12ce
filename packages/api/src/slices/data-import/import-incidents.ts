import type { CaseMapping, ImportedCase } from '@hms/domain/incident'
import { checkCases } from '@hms/domain/incident'
import type { Result } from '@hms/domain/result'
import { ok } from '@hms/domain/result'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay, timeZone } from '../../platform/clock.ts'
import { readOrganisation } from '../organisation/public.ts'
import { checkFile } from './check-file.ts'
import type { DataFault } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'

/** How cases are imported. */
export interface IncidentsOptions {
  readonly mapping: CaseMapping
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** How many cases an import adds, and how many are there already. */
export interface ImportedIncidents {
  readonly added: number
  readonly known: number
}

/** How many cases go to the database at once. */
const atOnce = 500

/**
 * Imports cases of an older system from a file, by a mapping of its columns and values. A case is known by the id that the
 * older system had for it: one that is there already stays as it is here, since it may have been handled meanwhile. Any
 * fault, and nothing is stored.
 */
export async function importIncidents(
  trx: Trx,
  bytes: Uint8Array,
  now: Date,
  { mapping, dryRun = false }: IncidentsOptions,
): Promise<Result<ImportedIncidents, readonly DataFault[]>> {
  await oneImportAtATime(trx)
  const { units } = await readOrganisation(trx)
  const context = { unitCodes: new Set(units.map(({ code }) => code)), today: localDay(now) }
  const checked = checkFile(bytes, (table) => checkCases(table, mapping, context))
  if (!checked.ok) return checked
  const cases = checked.value
  const { rows: known } = await sql<{ oldId: string }>`
    select old_id from incident where old_id = any (${cases.map(({ oldId }) => oldId)}::text[])`.execute(trx)
  const there = new Set(known.map(({ oldId }) => oldId))
  const added = cases.filter(({ oldId }) => !there.has(oldId))
  if (!dryRun) {
    for (let at = 0; at < added.length; at += atOnce) await store(trx, added.slice(at, at + atOnce), now)
  }
  return ok({ added: added.length, known: there.size })
}

async function store(trx: Trx, cases: readonly ImportedCase[], now: Date): Promise<void> {
  await trx
    .insertInto('incident')
    .values(
      cases.map((one) => ({
        unitCode: one.unitCode,
        channel: 'imported' as const,
        type: one.type,
        categories: JSON.stringify(one.categories),
        roomId: null,
        place: one.place,
        happenedOn: one.happenedOn,
        happenedTime: null,
        what: one.what === '' ? null : one.what,
        serious: false,
        wantsAnonymity: true,
        state: one.state,
        reportedAt: sql<Date>`(${one.reportedOn}::date::timestamp + interval '12 hours') at time zone ${timeZone}`,
        arrivedOn: one.reportedOn,
        deadline: null,
        reason: null,
        answer: null,
        closedOn: one.state === 'closed' ? one.closedOn : null,
        rejectedOn: one.state === 'rejected' ? one.closedOn : null,
        changedAt: now,
        requestKey: null,
        oldId: one.oldId,
      })),
    )
    .execute()
}
