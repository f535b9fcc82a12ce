import { randomUUID } from 'node:crypto'
import type { Item } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { formatStamp } from '@hms/domain/register'
import type { Trx } from '../../src/database/schema.ts'
import { testClock } from '../clock.ts'
import { hashOfShown } from '../sign.ts'
import type { OpenedReport } from '../sign.ts'
import type { WebClient } from '../web-client.ts'

/** Somebody who works in a report until the server dies. */
export interface Writer {
  readonly address: string
  readonly browser: WebClient
  readonly report: { readonly year: number; readonly unitCode: string }
  /** Tells the writers' stamps apart. */
  readonly name: string
  /** The next number of a sequence from 0 to 1: the same seed does the same. */
  readonly chance: () => number
}

/** What a server has acknowledged: its id, and what it was. */
export interface Acknowledged {
  readonly id: string
  readonly content: string | null
}

/**
 * Something that people do, and that has to be there afterwards once the server has acknowledged it. What else has to
 * survive is one more of these.
 */
export interface KindOfAct {
  readonly name: string
  /** Does it once. Null when the server didn't acknowledge it; rejects when it was not reached. */
  readonly act: (writer: Writer) => Promise<Acknowledged | null>
  /** What is there of all that was ever acknowledged. */
  readonly stored: (trx: Trx, ids: readonly string[]) => Promise<readonly Acknowledged[]>
}

const edition = findEdition('2026')
const items = (edition ? itemsOf(edition) : []).filter(({ question }) => !question.derivedFrom)

let counter = 0

const answers: KindOfAct = {
  name: 'answers',
  async act(writer) {
    const item = pick(writer, items) as Item
    const value = pick(writer, [...item.options, null]) ?? null
    const entry = { id: randomUUID(), item: item.key, value, stamp: stampOf(writer) }
    const { status, text } = await writer.browser.mutate(writer.address, 'report.answer', {
      ...writer.report,
      entries: [entry],
    })
    const isStored = status === 200 && /"kind":"(saved|overwritten)"/.test(text)
    return isStored ? { id: entry.id, content: value } : null
  },
  stored: (trx, ids) =>
    trx
      .selectFrom('answerHistory')
      .where('entryId', 'in', ids)
      .select(['entryId as id', 'value as content'])
      .execute(),
}

const comments: KindOfAct = {
  name: 'comments',
  async act(writer) {
    const item = pick(writer, items) as Item
    const comment = { id: randomUUID(), item: item.key, text: `Said ${++counter}`, stamp: stampOf(writer) }
    const { status } = await writer.browser.mutate(writer.address, 'report.comment', {
      ...writer.report,
      ...comment,
    })
    return status === 200 ? { id: comment.id, content: comment.text } : null
  },
  stored: (trx, ids) =>
    trx
      .selectFrom('remark')
      .where('entryId', 'in', ids)
      .select(['entryId as id', 'text as content'])
      .execute(),
}

/** As many as one call may bring. */
const largestBatch = 50

const signatures: KindOfAct = {
  name: 'signatures',
  /** Fills in what is blank and signs what stands. The other's answer between the two, or a signature that is there, refuses it. */
  async act(writer) {
    const { browser, address, report } = writer
    const complete = items.map(({ key, options }) => ({
      id: randomUUID(),
      item: key,
      value: options[0] ?? null,
      stamp: stampOf(writer),
    }))
    for (let from = 0; from < complete.length; from += largestBatch) {
      const entries = complete.slice(from, from + largestBatch)
      await browser.mutate(address, 'report.answer', { ...report, entries })
    }
    const opened = await browser.query(address, 'report.open', report)
    const hash = hashOfShown((JSON.parse(opened.text) as { result: { data: OpenedReport } }).result.data)
    const requestId = randomUUID()
    const { status } = await browser.mutate(address, 'report.sign', {
      ...report,
      contentHash: hash,
      requestId,
    })
    return status === 200 ? { id: requestId, content: hash } : null
  },
  stored: async (trx, ids) => {
    const rows = await trx
      .selectFrom('signature')
      .where('requestId', 'in', ids)
      .select(['requestId', 'contentHash as content'])
      .execute()
    return rows.map(({ requestId, content }) => ({ id: requestId ?? '', content }))
  },
}

/** What the writers do. Answers come more often than comments and signatures. */
export const kindsOfActs: readonly { readonly kind: KindOfAct; readonly weight: number }[] = [
  { kind: answers, weight: 3 },
  { kind: comments, weight: 1 },
  { kind: signatures, weight: 1 },
]

function stampOf({ name }: Writer): string {
  return formatStamp({ wall: testClock().getTime(), counter: ++counter % 99_999, writer: name })
}

function pick<T>({ chance }: Writer, of: readonly T[]): T | undefined {
  return of[Math.floor(chance() * of.length)]
}
