import type { Role } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Capacity, SignaturePart } from '@hms/domain/report'
import { signatureParts } from '@hms/domain/report'
import type {
  Checklist,
  OwnItem,
  ResultValue,
  RoundHours,
  RoundMove,
  RoundSigningProblem,
  RoundState,
} from '@hms/domain/safety-round'
import { movesOfRound, notAgreedOf, resultsOf, signingOfRound, summaryOf } from '@hms/domain/safety-round'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Drawing } from '../../database/round-tables.ts'
import type { Trx } from '../../database/schema.ts'
import { rowId } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import type { OpenMeasure, SinceLastRound } from './last-round.ts'
import { openMeasuresOf, reportedSinceLastRound } from './last-round.ts'
import type { RoomOfRound } from './load-round.ts'
import { loadRound, readScope } from './load-round.ts'
import { isSignedByBoth, readRoundSigning } from './read-round-signing.ts'
import { namesInRound, participantsOf } from './people-of-round.ts'
import { lastNumber, latestStamp, registersFrom, standingRows } from './result-store.ts'

/** Somebody, with the role in which they did something or take part; null where there is none. */
export interface NamedPerson {
  readonly id: string
  readonly name: LocalizedText
  readonly role: Role | null
}

/** A result that stands; `value` null was taken back. */
export interface ShownResult {
  /** The entry's id. */
  readonly id: string
  readonly key: string
  readonly value: ResultValue | null
  readonly stamp: string
  readonly by: NamedPerson | null
}

/** One of the two signatures, or who can give it. */
export interface PartOfRoundSigning {
  readonly part: SignaturePart
  readonly signature: {
    readonly by: NamedPerson
    readonly capacity: Capacity
    readonly signedAt: string
    readonly drawing: Drawing | null
  } | null
  readonly signers: readonly NamedPerson[]
}

/** A round with all that a device needs to walk it without network. */
export interface OpenedRound {
  readonly id: number
  readonly unit: NamedUnit
  /** A local day. */
  readonly day: string
  /** Null where only the day is known. */
  readonly hours: RoundHours | null
  /** What is looked at especially this time. */
  readonly themes: readonly string[]
  readonly state: RoundState
  /** How often it was opened again after it was signed. */
  readonly reopened: number
  readonly reason: string | null
  readonly signedAt: string | null
  readonly participants: readonly (NamedPerson | { readonly name: string })[]
  readonly checklists: readonly Checklist[]
  readonly ownItems: readonly OwnItem[]
  /** In the order of the walk. */
  readonly rooms: readonly RoomOfRound[]
  readonly results: readonly ShownResult[]
  /** How many results wait, because they came in after the round was signed or cancelled. */
  readonly waiting: number
  /** Hashes of the photos whose content is here. */
  readonly photos: readonly string[]
  /** From earlier rounds of the unit. */
  readonly openMeasures: readonly OpenMeasure[]
  readonly reported: SinceLastRound
  readonly signing: {
    /** The hash of what stands: to be named when signing. */
    readonly contentHash: string
    readonly parts: readonly PartOfRoundSigning[]
    /** Why this person can't sign now; null where they can. */
    readonly problem: RoundSigningProblem | null
  }
  readonly moves: readonly RoundMove[]
  readonly may: { readonly walk: boolean; readonly plan: boolean }
  /** How far the results have come: what `changesSince` is asked from. */
  readonly seq: number
  /** What time it is at the server, an ISO time. */
  readonly serverAt: string
  /** The latest stamp in the round: what the device stamps from now on comes after it. */
  readonly latestStamp: string | null
}

/** A round, whole: what is put on a device when it is made ready. */
export const open = procedureFor('rounds.read')
  .input(z.object({ id: rowId }))
  .query(async ({ ctx, input: { id } }): Promise<OpenedRound> =>
    ctx.database.read(async (trx) => {
      const round = await loadRound(trx, ctx.permission, id)
      const { points, checklists, ownItems, rooms } = await readScope(trx, id)
      const scope = { points, checklists, ownItems, rooms }
      const now = ctx.clock()
      const rows = await standingRows(trx, id)
      const registers = registersFrom(rows)
      const signing = await readRoundSigning(trx, round, scope, registers, now)
      const results = resultsOf(registers)
      const may = signingOfRound({
        personId: ctx.person.id,
        state: round.state,
        graded: summaryOf(points, results).graded,
        notAgreed: notAgreedOf(points, results),
        seenHash: signing.contentHash,
        contentHash: signing.contentHash,
        signers: { now: signing.signers },
        standing: signing.standing,
      })
      const names = await namesInRound(trx, id)
      const named = (person: string | null, role: Role | null): NamedPerson | null => {
        const name = person === null ? undefined : (names.get(person) ?? signing.names.get(person))
        return person !== null && name ? { id: person, name, role } : null
      }
      const { unit, resource, day, hours, themes, state, reopened, reason, signedAt } = round
      return {
        id,
        unit,
        day,
        hours,
        themes,
        state,
        reopened,
        reason,
        signedAt: signedAt?.toISOString() ?? null,
        participants: (await participantsOf(trx, id)).flatMap(({ personId, role, name }) =>
          name === null ? (named(personId, role) ?? []) : { name },
        ),
        checklists,
        ownItems,
        rooms,
        results: rows.map(({ entryId, key, value, stamp, ...entered }) => ({
          id: entryId,
          key,
          value,
          stamp,
          by: named(entered.enteredBy, entered.enteredAs),
        })),
        waiting: await countWaiting(trx, id),
        photos: await photosHere(trx, id),
        openMeasures: await openMeasuresOf(trx, unit.code, id),
        reported: await reportedSinceLastRound(trx, round),
        signing: {
          contentHash: signing.contentHash,
          parts: signatureParts.map((part) => {
            const signature = signing.standing.find((one) => one.part === part)
            const by = signature ? named(signature.signedBy, signature.role) : null
            return {
              part,
              signature:
                signature && by
                  ? {
                      by,
                      capacity: signature.capacity,
                      signedAt: signature.signedAt.toISOString(),
                      drawing: signature.drawing,
                    }
                  : null,
              signers: signing.signers
                .filter((one) => one.part === part)
                .flatMap(({ personId, role }) => named(personId, role) ?? []),
            }
          }),
          problem: may.ok ? null : may.problem,
        },
        // Both have signed: the second signature makes this move by itself.
        moves: movesOfRound(ctx.person, { state, resource }).filter(
          (move) => move !== 'sign' || !isSignedByBoth(signing.standing),
        ),
        may: {
          walk: permissionOf(ctx.person, 'rounds.walk').allows(resource),
          plan: permissionOf(ctx.person, 'rounds.plan').allows(resource),
        },
        seq: await lastNumber(trx, id),
        serverAt: now.toISOString(),
        latestStamp: await latestStamp(trx, id),
      }
    }),
  )

async function countWaiting(trx: Trx, id: number): Promise<number> {
  const { count } = await trx
    .selectFrom('roundResult')
    .where('roundId', '=', id)
    .where('waits', '=', true)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function photosHere(trx: Trx, id: number): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('roundPhoto')
    .where('roundId', '=', id)
    .orderBy('sha256')
    .select('sha256')
    .execute()
  return rows.map(({ sha256 }) => sha256)
}
