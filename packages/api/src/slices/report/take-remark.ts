import { isOpen } from '@hms/domain/campaign'
import type { Entry } from '@hms/domain/register'
import { formatStamp, parseStamp, restampAhead } from '@hms/domain/register'
import type { Remark } from '@hms/domain/report'
import { canBeDiscussed } from '@hms/domain/report'
import type { Context, CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import type { Permission } from '../../trpc.ts'
import { doneBy, holdStream, recordEvent, streams } from '../audit/public.ts'
import type { Discussion } from './discussion.ts'
import { discussionsOf } from './discussion.ts'
import type { ReportAddress } from './load-report.ts'
import { loadReport, roleFor } from './load-report.ts'

/** What became of a remark, and what is said about its question by now. */
export interface Remarked {
  readonly kind: 'saved' | 'alreadySaved'
  readonly discussion: Discussion
  /** An ISO time. */
  readonly savedAt: string
}

/** A remark as a device sends it. */
export type SentRemark = Omit<Remark, 'by'>

/** A call for a person who may comment. */
export type RemarkContext = Pick<Context, 'clock' | 'origin'> & {
  readonly person: CurrentPerson
  readonly permission: Permission
}

/**
 * Stores a remark, once however often it is sent. Throws notFound where it would change what another has written, or
 * something that isn't there.
 */
export async function takeRemark(
  trx: Trx,
  ctx: RemarkContext,
  address: ReportAddress,
  { kind, item, entry }: SentRemark,
): Promise<Remarked> {
  const report = await loadReport(trx, ctx.permission, address)
  const stream = streams.report(address.year, address.unitCode)
  await holdStream(trx, stream)
  const now = ctx.clock()
  const versions = await trx
    .selectFrom('remark')
    .where('reportId', '=', report.id)
    .where((where) => where.or([where('entryId', '=', entry.id), where('register', '=', entry.key)]))
    .select(['entryId', 'kind', 'register', 'item', 'text', 'writtenBy', 'stamp'])
    .orderBy('stamp', 'desc')
    .orderBy('entryId', 'desc')
    .execute()

  const known = versions.find(({ entryId }) => entryId === entry.id)
  if (known && (known.register !== entry.key || known.writtenBy !== ctx.person.id)) {
    throw new Refusal({ kind: 'entryIdUsed' })
  }
  if (!known) {
    if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })
    if (!canBeDiscussed(report.campaign.edition, item)) throw new Refusal({ kind: 'unknownItem', item })
    const [before] = versions
    const isNew = kind === 'disagreement' || entry.key === entry.id
    if (before ? before.writtenBy !== ctx.person.id || before.item !== item : !isNew) {
      throw new Refusal({ kind: 'notFound' })
    }
    const taken = setBack(entry, now, before?.stamp ?? null)
    const writtenAs = roleFor(ctx.person, 'report.comment', report.resource)
    const auditSeq = await recordEvent(trx, doneBy(ctx), {
      stream,
      action: kind === 'comment' ? 'report.comment' : 'report.disagree',
      subject: item,
      what: { as: writtenAs, entry: entry.id, of: entry.key, takenBack: entry.value === null },
      // What people wrote can be erased.
      ...(kind === 'comment' ? { before: before?.text ?? null, after: entry.value } : {}),
    })
    await trx
      .insertInto('remark')
      .values({
        reportId: report.id,
        entryId: entry.id,
        kind,
        register: entry.key,
        item,
        text: entry.value,
        stamp: formatStamp(taken.stamp),
        writtenBy: ctx.person.id,
        writtenAs,
        receivedAt: now,
        auditSeq,
      })
      .execute()
  }
  const discussion = (await discussionsOf(trx, report, ctx.person, [item]))[item]
  return {
    kind: known ? 'alreadySaved' : 'saved',
    discussion: discussion ?? { comments: [], disagreements: [] },
    savedAt: now.toISOString(),
  }
}

function setBack(entry: Entry<string>, now: Date, latest: string | null): Entry<string> {
  const arrival = { now: now.getTime(), latest: latest === null ? null : parseStamp(latest) }
  return restampAhead([entry], arrival)[0] ?? entry
}
