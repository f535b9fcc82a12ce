import type { LocalizedText } from '@hms/domain/language'
import type { RegisterMap } from '@hms/domain/register'
import type { Signer } from '@hms/domain/report'
import { signatureParts, signersOf } from '@hms/domain/report'
import type { ResultValue } from '@hms/domain/safety-round'
import { roundHash } from '@hms/domain/safety-round'
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { RoundSignatureTable } from '../../database/round-tables.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { AroundRow } from '../report/public.ts'
import { appointmentAround } from '../report/public.ts'
import type { LoadedRound, LoadedScope } from './load-round.ts'

/** A signature of a round that holds. */
export type HoldingSignature = Omit<Selectable<RoundSignatureTable>, 'roundId'>

/** Who has signed a round, and who signs it. */
export interface RoundSigning {
  /** The hash of what stands. */
  readonly contentHash: string
  readonly standing: readonly HoldingSignature[]
  /** Those who can sign now; of each part, one of them is enough. */
  readonly signers: readonly Signer[]
  /** Names of those who can sign, by id. */
  readonly names: ReadonlyMap<string, LocalizedText>
}

/** Reads where the signing of a round stands. A signature holds as long as the content has the hash that was signed. */
export async function readRoundSigning(
  trx: Trx,
  { id, unit, day, reopened }: Pick<LoadedRound, 'id' | 'unit' | 'day' | 'reopened'>,
  { points }: LoadedScope,
  registers: RegisterMap<ResultValue>,
  now: Date,
): Promise<RoundSigning> {
  const contentHash = roundHash({ round: id, unit: unit.code, day, reopened }, points, registers)
  const standing = await trx
    .selectFrom('roundSignature')
    .where('roundId', '=', id)
    .where('contentHash', '=', contentHash)
    .orderBy('part')
    .select(['id', 'part', 'signedBy', 'role', 'capacity', 'signedAt', 'contentHash', 'drawing'])
    .execute()
  const today = localDay(now)
  const { rows } = await sql<AroundRow>`select * from hms_round_signing_appointments(${id})`.execute(trx)
  const around = rows.map((row) => appointmentAround(row, today))
  const { now: signers } = signersOf({
    appointments: around.map(({ appointment }) => appointment),
    away: new Set(around.filter(({ away }) => away).map(({ appointment }) => appointment.personId)),
    appointed: null,
    standing: standing.map(({ part, signedBy, signedAt }) => ({
      part,
      signedBy,
      signedOn: localDay(signedAt),
    })),
    today,
  })
  return {
    contentHash,
    standing,
    signers,
    names: new Map(around.map(({ appointment, name }) => [appointment.personId, name])),
  }
}

/** Whether both sides have signed. */
export function isSignedByBoth(standing: readonly Pick<HoldingSignature, 'part'>[]): boolean {
  return signatureParts.every((part) => standing.some((one) => one.part === part))
}
