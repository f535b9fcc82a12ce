import type { Signature } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { idOf, letThroughUnit } from './demo-persons.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A signature of the demo. */
export interface DemoSignature extends Signature {
  readonly reportId: number
  readonly signedAt: Date
  readonly reason: string | null
}

interface SignedReport {
  readonly reportId: number
  readonly unitCode: string
  readonly contentHash: string
  /** When its last answer was given. */
  readonly at: Date
}

/** The line manager's, soon after the last answer. */
export function signatureOfManager({ reportId, unitCode, contentHash, at }: SignedReport): DemoSignature {
  return {
    reportId,
    part: 'manager',
    signedBy: idOf('lineManager', unitCode),
    role: 'lineManager',
    capacity: 'self',
    contentHash,
    signedAt: new Date(at.getTime() + 5 * minute),
    reason: null,
  }
}

/** Both signatures; of one unit the second didn't come, and the HSE section let it through. */
export function signaturesOfHandedIn(
  report: SignedReport & { readonly now: Date },
): readonly DemoSignature[] {
  const byManager = signatureOfManager(report)
  const second: DemoSignature =
    report.unitCode === letThroughUnit
      ? {
          ...byManager,
          part: 'representative',
          signedBy: idOf('hseSection', null),
          role: 'hseSection',
          capacity: 'letThrough',
          signedAt: new Date(report.now.getTime() - 4 * day),
          reason: 'Verneombudet er borte ut året, og enheten har ikke valgt noen vara ennå.',
        }
      : {
          ...byManager,
          part: 'representative',
          signedBy: idOf('safetyRepresentative', report.unitCode),
          role: 'safetyRepresentative',
          signedAt: new Date(report.at.getTime() + 65 * minute),
        }
  return [byManager, second]
}

/** Stores signatures, and gives them back with their ids. */
export async function storeDemoSignatures(
  trx: Trx,
  signatures: readonly DemoSignature[],
): Promise<readonly (DemoSignature & { readonly id: number })[]> {
  const { rows } = await sql<{ id: number; reportId: number; part: string }>`
    insert into signature (report_id, part, signed_by, role, capacity, signed_at, content_hash, reason)
    select * from unnest(
      ${signatures.map(({ reportId }) => reportId)}::int[],
      ${signatures.map(({ part }) => part)}::text[],
      ${signatures.map(({ signedBy }) => signedBy)}::text[],
      ${signatures.map(({ role }) => role)}::text[],
      ${signatures.map(({ capacity }) => capacity)}::text[],
      ${signatures.map(({ signedAt }) => signedAt)}::timestamptz[],
      ${signatures.map(({ contentHash }) => contentHash)}::text[],
      ${signatures.map(({ reason }) => reason)}::text[]
    )
    returning id, report_id, part`.execute(trx)
  const ids = new Map(rows.map(({ id, reportId, part }) => [`${reportId} ${part}`, id]))
  return signatures.flatMap((signature) => {
    const id = ids.get(`${signature.reportId} ${signature.part}`)
    return id === undefined ? [] : [{ ...signature, id }]
  })
}
