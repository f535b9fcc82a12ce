import type { Outputs } from '../../../app/api.ts'

/** A unit as it is followed. */
export type FollowedUnit = Outputs['campaign']['follow']['units'][number]
