import type { Signer } from '@hms/domain/report'
import type { RoundState } from '@hms/domain/safety-round'
import { notAgreedOf, resultsOf, roundMoveRules, signingOfRound, summaryOf } from '@hms/domain/safety-round'
import { z } from 'zod'
import { readInstitution } from '../../platform/institution.ts'
import { rowId } from '../../platform/inputs.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy } from '../audit/public.ts'
import { loadRound, readScope } from './load-round.ts'
import { isSignedByBoth, readRoundSigning } from './read-round-signing.ts'
import { recordRound } from './record-round.ts'
import { recordRoundFindings } from './record-round-findings.ts'
import { standingResults } from './result-store.ts'
import { finishSeenMeasures } from './seen-measures.ts'

const coordinate = z.int().min(0).max(1_000)

const input = z.object({
  id: rowId,
  /** The hash of what the person saw. */
  contentHash: z.string().max(100),
  /** What was drawn on the glass: strokes of points, in thousandths of width and height. */
  drawing: z
    .array(z.array(z.tuple([coordinate, coordinate])).max(500))
    .max(50)
    .nullable()
    .default(null),
})

/** What a signature led to. */
export interface SignedSoFar {
  readonly part: Signer['part']
  /** `signed` when it was the second. */
  readonly state: RoundState
}

/**
 * Signs a round, as the line manager or for the employees. With the second signature it is signed: what it found becomes
 * findings and measures of the unit's plan, once, what it saw to be done of earlier rounds is done, and people are told.
 */
export const sign = procedureFor('rounds.sign')
  .input(input)
  .mutation(async ({ ctx, input: { id, contentHash, drawing } }): Promise<SignedSoFar> =>
    ctx.database.transaction(async (trx) => {
      const round = await loadRound(trx, ctx.permission, id, 'forUpdate')
      const scope = await readScope(trx, id)
      const now = ctx.clock()
      const registers = await standingResults(trx, id)
      const results = resultsOf(registers)
      const signing = await readRoundSigning(trx, round, scope, registers, now)
      const may = signingOfRound({
        personId: ctx.person.id,
        state: round.state,
        graded: summaryOf(scope.points, results).graded,
        notAgreed: notAgreedOf(scope.points, results),
        seenHash: contentHash,
        contentHash: signing.contentHash,
        signers: { now: signing.signers },
        standing: signing.standing,
      })
      if (!may.ok) throw new Refusal(may.problem)
      const { part, role, capacity } = may.value
      await trx
        .insertInto('roundSignature')
        .values({
          roundId: id,
          part,
          signedBy: ctx.person.id,
          role,
          capacity,
          signedAt: now,
          contentHash: signing.contentHash,
          drawing: drawing === null ? null : JSON.stringify(drawing),
        })
        .execute()
      const by = doneBy(ctx)
      const isLast = isSignedByBoth([...signing.standing, { part }])
      const state = isLast ? roundMoveRules.sign.to : round.state
      if (isLast) {
        await trx
          .updateTable('safetyRound')
          .set({ state, signedAt: now, changedAt: now })
          .where('id', '=', id)
          .execute()
        const { language } = await readInstitution(trx)
        await recordRoundFindings(trx, by, role, { round, scope, results, language })
        await finishSeenMeasures(trx, by, role, { round, results })
        await ctx.jobs.enqueue(trx, 'round.tell', { round: id })
      }
      await recordRound(trx, by, {
        action: 'round.sign',
        round: id,
        as: role,
        from: round.state,
        to: state,
        what: { part, capacity, contentHash: signing.contentHash },
      })
      return { part, state }
    }),
  )
