import type { Role } from '@hms/domain/access'
import type { ItemKey } from '@hms/domain/questionnaire'
import type { VoidCause } from '@hms/domain/report'
import { areBothSigned, freeze } from '@hms/domain/report'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'
import type { LoadedReport } from './load-report.ts'
import { currentAnswers } from './load-report.ts'
import { standingSignatures } from './load-signing.ts'

/** What changed in a report, and by whom: it voids the signatures that were given before. */
export interface Change {
  /** The items whose answers were changed. */
  readonly items: readonly ItemKey[]
  /** In which role it was done. */
  readonly as: Role
}

/**
 * Voids the signatures of a report that are over other answers than those that stand now: call it in the transaction of
 * the change, on the locked report, when the answers are saved. An answer behind a closed branch voids nothing, for nobody
 * signed it.
 *
 * @returns whether both signatures still stand, which decides the report's state
 */
export async function voidSignatures(
  trx: Trx,
  by: DoneBy & { readonly actor: string },
  report: Pick<LoadedReport, 'id' | 'unit' | 'campaign'>,
  change: Change,
): Promise<boolean> {
  const standing = await standingSignatures(trx, report.id)
  if (standing.length === 0) return false
  const { year, edition } = report.campaign
  const answers = await currentAnswers(trx, report.id)
  const { contentHash } = freeze({ unit: report.unit.code, year, answers }, edition)
  const outdated = standing.filter((signature) => signature.contentHash !== contentHash)
  await storeVoids(trx, by, report, { ...change, cause: 'changed', signatures: outdated.map(({ id }) => id) })
  return areBothSigned(standing.filter((signature) => !outdated.includes(signature)))
}

/** Signatures that don't stand any more, and why. */
export interface Voiding extends Change {
  readonly cause: VoidCause
  /** Their ids; none changes nothing. */
  readonly signatures: readonly number[]
}

/** Says of signatures that they don't stand any more, also in the trace. */
export async function storeVoids(
  trx: Trx,
  by: DoneBy & { readonly actor: string },
  { id, unit, campaign }: Pick<LoadedReport, 'id' | 'unit' | 'campaign'>,
  { signatures, cause, as, items }: Voiding,
): Promise<void> {
  if (signatures.length === 0) return
  await trx
    .insertInto('signatureVoid')
    .values(
      signatures.map((signatureId) => ({
        signatureId,
        cause,
        voidedBy: by.actor,
        voidedAs: as,
        voidedAt: by.at,
        items,
      })),
    )
    .execute()
  await recordEvent(trx, by, {
    stream: streams.report(campaign.year, unit.code),
    action: 'report.void',
    subject: `report:${id}`,
    what: { as, cause, items, signatures },
  })
}
