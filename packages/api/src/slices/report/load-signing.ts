import type { Role } from '@hms/domain/access'
import type { DatedAppointment } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import type { Signature, Signers } from '@hms/domain/report'
import { signersOf } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'

/** A signature that stands, as it is stored. */
export interface StandingSignature extends Signature {
  readonly id: number
  readonly signedAt: Date
  readonly name: LocalizedText
  /** Why it was let through; null of a signature. */
  readonly reason: string | null
}

/** Who has signed a report, and who signs it. */
export interface LoadedSigning {
  readonly standing: readonly StandingSignature[]
  readonly signers: Signers
  /** Id of the representative who is appointed to sign it; null when none is. */
  readonly appointed: string | null
  /** The representatives who are elected for the unit: one of them can be appointed. */
  readonly elected: readonly string[]
  /** Names of those who sign, by id. */
  readonly names: ReadonlyMap<string, LocalizedText>
}

/** The signatures of a report that stand, the manager's first. */
export async function standingSignatures(trx: Trx, reportId: number): Promise<readonly StandingSignature[]> {
  return trx
    .selectFrom('standingSignature as signature')
    .innerJoin('person', 'person.id', 'signature.signedBy')
    .where('reportId', '=', reportId)
    .select(['signature.id', 'part', 'signedBy', 'role', 'capacity', 'contentHash', 'signedAt', 'reason'])
    .select('person.name')
    .orderBy('part')
    .execute()
}

/** Who has signed a report, and who signs it today, as the domain has it. */
export async function loadSigning(trx: Trx, reportId: number, now: Date): Promise<LoadedSigning> {
  const today = localDay(now)
  const standing = await standingSignatures(trx, reportId)
  const around = await appointmentsAround(trx, reportId, today)
  const signer = await trx
    .selectFrom('reportSigner')
    .where('reportId', '=', reportId)
    .select('personId')
    .executeTakeFirst()
  const appointed = signer?.personId ?? null
  const appointments = around.map(({ appointment }) => appointment)
  const signers = signersOf({
    appointments,
    away: new Set(around.filter(({ away }) => away).map(({ appointment }) => appointment.personId)),
    appointed,
    standing: standing.map(({ part, signedBy, signedAt }) => ({
      part,
      signedBy,
      signedOn: localDay(signedAt),
    })),
    today,
  })
  return {
    standing,
    signers,
    appointed,
    elected: appointments
      .filter(({ role }) => role === 'safetyRepresentative')
      .map(({ personId }) => personId),
    names: new Map(around.map(({ appointment, name }) => [appointment.personId, name])),
  }
}

interface AppointmentAround {
  readonly appointment: DatedAppointment
  readonly name: LocalizedText
  readonly away: boolean
}

async function appointmentsAround(
  trx: Trx,
  reportId: number,
  today: string,
): Promise<readonly AppointmentAround[]> {
  const { rows } = await sql<{
    personId: string
    name: LocalizedText
    role: Role
    unitCode: string | null
    areaCode: string | null
    campus: string | null
    acting: boolean
    away: boolean
  }>`select * from hms_signing_appointments(${reportId})`.execute(trx)
  return rows.map(({ name, away, unitCode, areaCode, ...row }) => ({
    // Those in force today are all that the database gives: from when to when plays no part.
    appointment: { ...row, unit: unitCode, area: areaCode, validFrom: today, validTo: null },
    name,
    away,
  }))
}
