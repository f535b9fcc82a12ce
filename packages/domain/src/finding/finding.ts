import type { Role } from '../access/index.ts'
import type { LocalizedText } from '../language.ts'
import type { Answer, InternalControlPoint, ItemKey, LawReference } from '../questionnaire/index.ts'
import type { Gravity, Lack } from './gravity.ts'

/** Where findings come from. */
export const findingSourceKinds = ['report', 'safetyRound', 'incident'] as const

/** One of the kinds of source. */
export type FindingSourceKind = (typeof findingSourceKinds)[number]

/**
 * What told of a lack: an answer in a report, a point of a safety round, or an incident. The ids of rounds, points and
 * incidents are those of their registers.
 */
export type FindingSource =
  | { readonly kind: 'report'; readonly item: ItemKey; readonly answer: Answer }
  | { readonly kind: 'safetyRound'; readonly round: string; readonly point: string }
  | { readonly kind: 'incident'; readonly incident: string }

/** Something that a unit lacks, and all that is said about it: the same from every source. */
export interface Finding {
  readonly source: FindingSource
  readonly gravity: Gravity
  readonly lack: Lack
  /** What it is about, in a few words. */
  readonly topic: LocalizedText
  /** Why it is a finding, in plain words. */
  readonly reason: LocalizedText
  /** The text of a measure that would help. */
  readonly suggestion: LocalizedText
  readonly law: readonly LawReference[]
  readonly internalControl: readonly InternalControlPoint[]
  readonly mustAct: Role
  readonly helpedBy: readonly Role[]
  /** Whether the unit has to say why it is as it is. */
  readonly asksForReason: boolean
}

/**
 * What stays the same when a unit's report is handed in again: by it a finding is found again, with its measures.
 * Unique among a unit's findings of one report, round or incident.
 */
export function keyOfSource(source: FindingSource): string {
  switch (source.kind) {
    case 'report':
      return source.item
    case 'safetyRound':
      return `${source.round}:${source.point}`
    case 'incident':
      return source.incident
  }
}
