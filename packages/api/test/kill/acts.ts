import { randomUUID } from 'node:crypto'
import type { Item } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import { formatStamp } from '@hms/domain/register'
import type { Trx } from '../../src/database/schema.ts'
import { testClock } from '../clock.ts'
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
 * survive (signatures, mails) is one more of these.
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

/** What the writers do. Answers come more often than comments. */
export const kindsOfActs: readonly { readonly kind: KindOfAct; readonly weight: number }[] = [
  { kind: answers, weight: 3 },
  { kind: comments, weight: 1 },
]

function stampOf({ name }: Writer): string {
  return formatStamp({ wall: testClock().getTime(), counter: ++counter % 99_999, writer: name })
}

function pick<T>({ chance }: Writer, of: readonly T[]): T | undefined {
  return of[Math.floor(chance() * of.length)]
}
