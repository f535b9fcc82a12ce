import { tracked } from '@trpc/server'
import { z } from 'zod'
import { eventNumber } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import { streams } from '../audit/public.ts'
import type { ReportChanges } from './changes-since.ts'
import { newsSince } from './changes-since.ts'
import { itemKey, reportAddress } from './entry-input.ts'
import { loadReport, roleFor } from './load-report.ts'
import type { OpenPage, Present } from './presence.ts'
import { bePresent, forgetTheGone, leave, presenceRenewal, tellOfPresence } from './presence.ts'
import { waker } from './waker.ts'

const input = z.object({
  ...reportAddress,
  /** Made at random by the page that listens: 8 to 64 letters, digits and hyphens. */
  tab: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  /** Whom the page was made for: nothing is told to another who has signed in meanwhile in the same browser. */
  person: z.string().max(200).optional(),
  /** The question that the person is at. */
  item: itemKey.nullish(),
  /** The number that the page has the report at, see `OpenedReport.seq`. */
  since: eventNumber,
  /** Sent by a browser that reconnects: the last event that it got. */
  lastEventId: z.string().max(20).nullish(),
})

/** Why a stream ends by itself: the session ended, the right was taken away, or the server stops (then ask again). */
export type EndReason = 'signedOut' | 'noAccess' | 'stopping'

/** What comes on the stream of a report. */
export type LiveEvent =
  | ({ readonly kind: 'changes' } & ReportChanges)
  /** Who else has the report open: all of them, each time that changes. */
  | { readonly kind: 'present'; readonly others: readonly Present[] }
  | { readonly kind: 'ended'; readonly reason: EndReason }

/**
 * Tells of a report what others do, as it happens, from a number on; after a break, what happened meanwhile. What has
 * changed is read as the reader may read it at the moment, and the right is asked for again each time.
 */
export const live = procedureFor('report.read')
  .input(input)
  .subscription(async function* ({
    ctx,
    input: { tab, person, item, since, lastEventId, ...address },
    signal,
  }) {
    if (person !== undefined && person !== ctx.person.id) throw new Refusal({ kind: 'notSignedIn' })
    const stream = streams.report(address.year, address.unitCode)
    const wake = waker([signal, ctx.stopping])
    const deaf = [stream, streams.person(ctx.person.id)].map((topic) => ctx.listen(topic, wake.now))
    let seq = (lastEventId ? eventNumber.safeParse(Number(lastEventId)).data : undefined) ?? since
    let seen: string | null = null
    let page: OpenPage | null = null
    let renewedAt = 0
    try {
      while (!signal?.aborted) {
        if (ctx.stopping.aborted) return yield ended('stopping')
        const now = ctx.clock()
        const reader = await ctx.personNow()
        if (reader?.id !== ctx.person.id) return yield ended('signedOut')
        const permission = permissionOf(reader, 'report.read')
        const database = ctx.databaseOf(reader)

        const look = await database
          .read(async (trx) => {
            const report = await loadReport(trx, permission, address)
            return { report, ...(await newsSince(trx, report, stream, reader, seq, now)) }
          })
          .catch((error: unknown) => {
            // Whoever never had the right is refused as everywhere; from whom it was taken, the stream ends.
            if (page !== null && error instanceof Refusal) return null
            throw error
          })
        if (!look) return yield ended('noAccess')
        const { report, changes, others } = look

        const come = page === null
        page = {
          reportId: report.id,
          tab,
          personId: reader.id,
          role: roleFor(reader, 'report.read', report.resource),
        }
        if (come || now.getTime() - renewedAt >= presenceRenewal) {
          renewedAt = now.getTime()
          const open = page
          await database.transaction(async (trx) => {
            await bePresent(trx, open, now, come ? item : undefined)
            if (!come) return
            await forgetTheGone(trx, open.reportId, now)
            await tellOfPresence(trx, stream)
          })
        }
        if (changes) {
          seq = changes.seq
          yield tracked(String(seq), { kind: 'changes', ...changes } satisfies LiveEvent)
        }
        if (JSON.stringify(others) !== seen) {
          seen = JSON.stringify(others)
          yield tracked(String(seq), { kind: 'present', others } satisfies LiveEvent)
        }
        await wake.wait(presenceRenewal)
      }
    } finally {
      for (const stop of deaf) stop()
      const open = page
      if (open) {
        await ctx.database.transaction(async (trx) => {
          await leave(trx, open)
          await tellOfPresence(trx, stream)
        })
      }
    }

    function ended(reason: EndReason) {
      return tracked(String(seq), { kind: 'ended', reason } satisfies LiveEvent)
    }
  })
