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

/** The hash of what a person sees when they open a report, worked out as a browser does. */
export async function seenHash(caller: Caller, address: Address): Promise<string> {
  const { unit, year, edition, answers } = await caller.report.open(address)
  const values = Object.fromEntries(
    Object.entries(answers).map(([item, { value }]) => [item, value]),
  ) as Answers
  return contentHash({ unit: unit.code, year, editionId: edition.id }, outcomesOf(edition, values))
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
