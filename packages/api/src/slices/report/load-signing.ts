import type { LocalizedText } from '@hms/domain/language'
import type { Signature, Signers } from '@hms/domain/report'
import { signersOf } from '@hms/domain/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { AppointmentAround, AroundRow } from './appointment-around.ts'
import { appointmentAround } from './appointment-around.ts'

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
  return (await standingOf(trx, [reportId])).get(reportId) ?? []
}

/** Who has signed a report, and who signs it today, as the domain has it. */
export async function loadSigning(trx: Trx, reportId: number, now: Date): Promise<LoadedSigning> {
  const signing = (await loadSignings(trx, [reportId], localDay(now))).get(reportId)
  if (!signing) throw new Error(`The signing of report ${reportId} was not loaded`)
  return signing
}

/** The same of several reports on a local day, by their ids. */
export async function loadSignings(
  trx: Trx,
  reportIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, LoadedSigning>> {
  if (reportIds.length === 0) return new Map()
  const standing = await standingOf(trx, reportIds)
  const around = await appointmentsAround(trx, reportIds, today)
  const appointed = await trx
    .selectFrom('reportSigner')
    .where('reportId', 'in', reportIds)
    .select(['reportId', 'personId'])
    .execute()
  const signerOf = new Map(appointed.map(({ reportId, personId }) => [reportId, personId]))
  return new Map(
    reportIds.map((id) => {
      const facts = {
        standing: standing.get(id) ?? [],
        around: around.get(id) ?? [],
        appointed: signerOf.get(id) ?? null,
      }
      return [id, signingOn(today, facts)]
    }),
  )
}

interface SigningFacts {
  readonly standing: readonly StandingSignature[]
  readonly around: readonly AppointmentAround[]
  readonly appointed: string | null
}

function signingOn(today: string, { standing, around, appointed }: SigningFacts): LoadedSigning {
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

async function standingOf(
  trx: Trx,
  reportIds: readonly number[],
): Promise<ReadonlyMap<number, readonly StandingSignature[]>> {
  const rows = await trx
    .selectFrom('standingSignature as signature')
    .innerJoin('person', 'person.id', 'signature.signedBy')
    .where('reportId', 'in', reportIds)
    .select(['signature.id', 'part', 'signedBy', 'role', 'capacity', 'contentHash', 'signedAt', 'reason'])
    .select(['reportId', 'person.name'])
    .orderBy('part')
    .execute()
  return Map.groupBy(rows, ({ reportId }) => reportId)
}

async function appointmentsAround(
  trx: Trx,
  reportIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, readonly AppointmentAround[]>> {
  const { rows } = await sql<AroundRow & { reportId: number }>`
    select asked.report_id, around.*
    from unnest(${reportIds}::int[]) as asked (report_id), hms_signing_appointments(asked.report_id, ${today}::date) as around`.execute(
    trx,
  )
  const byReport = Map.groupBy(rows, ({ reportId }) => reportId)
  return new Map(
    [...byReport].map(([id, ofReport]) => [id, ofReport.map((row) => appointmentAround(row, today))]),
  )
}
