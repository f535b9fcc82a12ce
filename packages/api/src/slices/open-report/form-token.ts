import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { trackingCodeBytes, trackingCodeOf } from '@hms/domain/incident'
import type { Trx } from '../../database/schema.ts'

/** A form that is filled in faster than this, in milliseconds, was filled in by a program. */
const shortestTime = 2_000

/** A form can be sent for so long, in milliseconds: a day. */
const longestTime = 86_400_000

const tokenForm = /^(?<at>\d{13})\.(?<nonce>[0-9a-f]{32})\.(?<signature>[\w-]{43})$/

/** What a form of the open page carries along, once it has come back and is ours. */
export interface FormToken {
  /** Known by it, the report is stored once however often the form is sent. */
  readonly requestKey: string
  /** The code by which the case is found again: the same each time the form is sent. */
  readonly code: string
}

/** Why a form isn't taken: it isn't ours, or lay too long; or it was sent faster than anybody writes. */
export type FormProblem = 'stale' | 'tooFast'

/** The key that forms are signed with: drawn at random the first time, and the same for all processes. */
export async function formKey(trx: Trx): Promise<string> {
  const there = await trx.selectFrom('openReportKey').select('key').executeTakeFirst()
  if (there) return there.key
  await trx
    .insertInto('openReportKey')
    .values({ key: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await trx.selectFrom('openReportKey').select('key').executeTakeFirstOrThrow()).key
}

/** A new form: when it was made and a number drawn at random, signed. */
export function newFormToken(key: string, now: Date): string {
  const content = `${now.getTime()}.${randomBytes(trackingCodeBytes).toString('hex')}`
  return `${content}.${sign(key, 'form', content).toString('base64url')}`
}

/** Reads what came back with a form. */
export function readFormToken(key: string, token: string, now: Date): FormToken | FormProblem {
  const { at = '', nonce = '', signature = '' } = tokenForm.exec(token)?.groups ?? {}
  const expected = sign(key, 'form', `${at}.${nonce}`)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'stale'
  const age = now.getTime() - Number(at)
  if (age < 0 || age > longestTime) return 'stale'
  if (age < shortestTime) return 'tooFast'
  return {
    requestKey: `open-${nonce}`,
    code: trackingCodeOf(sign(key, 'code', nonce).subarray(0, trackingCodeBytes)),
  }
}

/** Signed for one use, a number is worth nothing for another: from the form, nobody can work out the code. */
function sign(key: string, use: 'form' | 'code', content: string): Buffer {
  return createHmac('sha256', key).update(`${use}:${content}`).digest()
}
