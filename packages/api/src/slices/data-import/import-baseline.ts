import type { Baseline } from '@hms/domain/indicator'
import { readBaseline } from '@hms/domain/indicator'
import type { Answer } from '@hms/domain/questionnaire'
import { editions, findEdition } from '@hms/domain/questionnaire/editions'
import type { Result } from '@hms/domain/result'
import { failed, ok } from '@hms/domain/result'
import { createHash } from 'node:crypto'
import type { Trx } from '../../database/schema.ts'
import { campaignOfYear } from '../campaign/public.ts'
import { decodeText } from './decode-text.ts'
import type { DataFault } from './file-fault.ts'
import { faultOfFile } from './file-fault.ts'
import { oneImportAtATime } from './import-lock.ts'

/** How published counts are imported. */
export interface BaselineOptions {
  readonly year: number
  /** Counts that are stored for the year already give way to other counts in the file. */
  readonly replace?: boolean
  /** Stores nothing, and tells what would happen. */
  readonly dryRun?: boolean
}

/** What came of an import of published counts. */
export interface ImportedBaseline {
  readonly year: number
  readonly edition: string
  readonly outcome: 'added' | 'replaced' | 'unchanged'
  /** How many questions and rows there are counts of. */
  readonly items: number
}

/**
 * Imports the published counts of a year that has no reports (the file's format: see `Baseline` of the domain).
 * The same file twice changes nothing; other counts than those stored are a fault, unless `replace` is given.
 */
export async function importBaseline(
  trx: Trx,
  bytes: Uint8Array,
  { year, replace = false, dryRun = false }: BaselineOptions,
): Promise<Result<ImportedBaseline, readonly DataFault[]>> {
  const text = decodeText(bytes)
  if (!text.ok) return failed([text.problem])
  const read = readBaseline(text.value, year, Object.values(editions))
  if (!read.ok) return read
  const baseline = read.value
  await oneImportAtATime(trx)
  if (await campaignOfYear(trx, year))
    return failed([faultOfFile({ kind: 'yearWithoutCampaign' }, String(year))])

  const contentHash = hashOf(baseline)
  const stored = await trx
    .selectFrom('baseline')
    .where('year', '=', year)
    .select('contentHash')
    .executeTakeFirst()
  const unchanged = stored?.contentHash === contentHash
  if (stored && !unchanged && !replace) return failed([faultOfFile({ kind: 'noOtherCounts' }, String(year))])
  if (!unchanged && !dryRun) await store(trx, baseline, contentHash)
  return ok({
    year,
    edition: baseline.edition,
    outcome: unchanged ? 'unchanged' : stored ? 'replaced' : 'added',
    items: Object.keys(baseline.counts).length,
  })
}

/** The counts one by one, by item and answer. */
function countsOf({ counts }: Baseline) {
  return Object.entries(counts)
    .flatMap(([item, byAnswer]) =>
      Object.entries(byAnswer).map(([answer, count]) => ({
        item,
        answer: answer as Answer | 'unanswered',
        count,
      })),
    )
    .toSorted((one, other) => (`${one.item} ${one.answer}` < `${other.item} ${other.answer}` ? -1 : 1))
}

function hashOf(baseline: Baseline): string {
  const { year, edition, source, units } = baseline
  const content = [year, edition, source, units.total, units.answered, countsOf(baseline)]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

async function store(trx: Trx, baseline: Baseline, contentHash: string): Promise<void> {
  const { year, source, units } = baseline
  const edition = findEdition(baseline.edition)
  if (!edition) throw new Error(`There is no edition ${baseline.edition}`)
  await trx.deleteFrom('baselineCount').where('year', '=', year).execute()
  await trx.deleteFrom('baseline').where('year', '=', year).execute()
  await trx
    .insertInto('baseline')
    .values({
      year,
      editionId: edition.id,
      edition,
      source,
      unitsTotal: units.total,
      unitsAnswered: units.answered,
      contentHash,
    })
    .execute()
  const counts = countsOf(baseline)
  if (counts.length === 0) return
  await trx
    .insertInto('baselineCount')
    .values(counts.map((count) => ({ year, ...count })))
    .execute()
}
