import type { Role } from '@hms/domain/access'
import type { JsonValue } from '@hms/domain/audit'
import type { RoundState } from '@hms/domain/safety-round'
import type { Trx } from '../../database/schema.ts'
import type { DoneBy } from '../audit/public.ts'
import { recordEvent, streams } from '../audit/public.ts'

/** Something that was done with a round as a whole. */
export interface RoundDeed {
  readonly action: 'round.plan' | 'round.replan' | 'round.move' | 'round.photo' | 'round.sign'
  readonly round: number
  readonly as: Role | null
  readonly from?: RoundState
  readonly to?: RoundState
  /** More about it, without names or what people wrote. */
  readonly what?: { readonly [key: string]: JsonValue }
  /** The reason of a move, or what was planned; can be personal. */
  readonly after?: JsonValue
}

/** Puts it into the round's stream of the trace. */
export async function recordRound(
  trx: Trx,
  by: DoneBy,
  { action, round, as, from, to, what, after }: RoundDeed,
): Promise<void> {
  await recordEvent(trx, by, {
    stream: streams.round(round),
    action,
    subject: `round:${round}`,
    what: { as, from, to, ...what },
    ...(after === undefined || after === null ? {} : { after }),
  })
}
