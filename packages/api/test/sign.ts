import type { Answers } from '@hms/domain/report'
import { contentHash, outcomesOf } from '@hms/domain/report'
import { randomUUID } from 'node:crypto'
import type { Database } from '../src/database/open-database.ts'
import type { Clock } from '../src/platform/clock.ts'
import { callerAs } from './caller.ts'
import { testClock } from './clock.ts'

type Caller = Awaited<ReturnType<typeof callerAs>>

interface Address {
  readonly year: number
  readonly unitCode: string
}

/** A report as it is opened, as far as it is signed. */
export type OpenedReport = Pick<
  Awaited<ReturnType<Caller['report']['open']>>,
  'unit' | 'year' | 'edition' | 'answers'
>

/** The hash of what an opened report shows, worked out as a browser does. */
export function hashOfShown({ unit, year, edition, answers }: OpenedReport): string {
  const values = Object.fromEntries(
    Object.entries(answers).map(([item, { value }]) => [item, value]),
  ) as Answers
  return contentHash({ unit: unit.code, year, editionId: edition.id }, outcomesOf(edition, values))
}

/** The hash of what a person sees who opens a report. */
export async function seenHash(caller: Caller, address: Address): Promise<string> {
  return hashOfShown(await caller.report.open(address))
}

/** Signs what the person sees. */
export async function signAs(caller: Caller, address: Address) {
  return caller.report.sign({
    ...address,
    contentHash: await seenHash(caller, address),
    requestId: randomUUID(),
  })
}

/** Signs as the line manager and the safety representative of the demo's unit, one after the other. */
export async function signBoth(
  database: Database,
  address: Address,
  clock: Clock = testClock,
): Promise<void> {
  for (const role of ['lineManager', 'safetyRepresentative']) {
    await signAs(await callerAs(database, `demo-${role}-${address.unitCode}`, clock), address)
  }
}
