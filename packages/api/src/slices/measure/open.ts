import type { Role } from '@hms/domain/access'
import { maySee } from '@hms/domain/access'
import type { MeasureState } from '@hms/domain/action-plan'
import { dueOf, movesOf } from '@hms/domain/action-plan'
import type { LocalizedText } from '@hms/domain/language'
import { z } from 'zod'
import type { MeasureEventTable } from '../../database/plan-tables.ts'
import { localDay } from '../../platform/clock.ts'
import { rowId } from '../../platform/inputs.ts'
import { permissionOf, procedureFor } from '../../trpc.ts'
import type { ListedMeasure } from './list.ts'
import { loadMeasure } from './load-measure.ts'
import { named, namesInMeasures } from './names.ts'
import { deadlineOf, ownerOf } from './owner.ts'
import type { Effect } from './read-effect.ts'
import { readEffect } from './read-effect.ts'

/** Something that was done with a measure, or a comment on it. */
export interface HistoryEntry {
  readonly id: number
  readonly kind: MeasureEventTable['kind']
  readonly at: string
  /** Null where it was imported, or the person is left out for who reads. */
  readonly by: { readonly name: LocalizedText; readonly role: Role | null } | null
  readonly from: MeasureState | null
  readonly to: MeasureState | null
  /** The comment or reason; null where there is none, or it is left out for who reads. */
  readonly text: string | null
}

/** A measure with everything that is shown beside it. */
export interface OpenedMeasure extends ListedMeasure {
  readonly madeAt: string
  readonly lookedAtOn: string
  readonly closedOn: string | null
  readonly may: { readonly change: boolean; readonly comment: boolean }
  /** What it comes from, of one from a finding. */
  readonly finding: {
    readonly year: number
    readonly topic: LocalizedText
    readonly reason: LocalizedText
  } | null
  /** Before and after, of one that comes from an answer. */
  readonly effect: Effect | null
  /** The oldest first. */
  readonly history: readonly HistoryEntry[]
}

/** A measure with its history, and what there is to judge its effect by. */
export const open = procedureFor('measures.read')
  .input(z.object({ id: rowId }))
  .query(async ({ ctx, input: { id } }): Promise<OpenedMeasure> =>
    ctx.database.read(async (trx) => {
      const { measure, resource, unit } = await loadMeasure(trx, ctx.permission, id)
      const names = await namesInMeasures(trx, [id])
      const events = await trx
        .selectFrom('measureEvent')
        .where('measureId', '=', id)
        .orderBy('id')
        .selectAll()
        .execute()
      const finding =
        measure.findingId === null
          ? null
          : await trx
              .selectFrom('finding')
              .where('id', '=', measure.findingId)
              .select(['gravity', 'year', 'topic', 'reason'])
              .executeTakeFirst()
      const seesNames = maySee(ctx.person, 'answeredBy', resource).allowed
      const seesTexts = maySee(ctx.person, 'comments', resource).allowed
      const { text, year, state, source, findingId, goalId, costClass, lookedAtOn, closedOn } = measure
      const deadline = deadlineOf(measure.deadline)
      return {
        id,
        unit,
        year,
        text,
        owner: named(ownerOf(measure), names),
        deadline,
        due: dueOf({ state, deadline, lastLookedAt: lookedAtOn }, localDay(ctx.clock())),
        source,
        findingId,
        gravity: finding?.gravity ?? null,
        goalId,
        costClass,
        state,
        moves: movesOf(ctx.person, { state, resource }),
        changedAt: measure.changedAt.toISOString(),
        madeAt: measure.madeAt.toISOString(),
        lookedAtOn,
        closedOn,
        may: {
          change: permissionOf(ctx.person, 'measures.change').allows(resource),
          comment: permissionOf(ctx.person, 'measures.comment').allows(resource),
        },
        finding: finding ? { year: finding.year, topic: finding.topic, reason: finding.reason } : null,
        effect: await readEffect(trx, findingId),
        history: events.map((event) => {
          const name = event.byPerson === null ? undefined : names.get(event.byPerson)
          return {
            id: event.id,
            kind: event.kind,
            at: event.at.toISOString(),
            by: seesNames && name ? { name, role: event.asRole } : null,
            from: event.fromState,
            to: event.toState,
            text: seesTexts ? event.text : null,
          }
        }),
      }
    }),
  )
