import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** An answer to "why?": a cause of what happened, or of another cause. */
export interface Cause {
  /** Unique within the case. */
  readonly id: string
  /** The cause that this one explains; null where it explains what happened. */
  readonly parent: string | null
  readonly text: string
}

/** A cause with those behind it. */
export interface CauseNode extends Cause {
  readonly whys: readonly CauseNode[]
}

/** The most causes of one case, how many times it is asked why, and the characters of an answer. */
export const causeLimits = { causes: 40, whys: 7, characters: 500 } as const

/** Why causes can't be kept. */
export interface CausesProblem {
  readonly kind: 'causesInvalid'
  readonly reason: 'tooMany' | 'twice' | 'noParent' | 'circle' | 'tooDeep' | 'empty' | 'tooLong'
}

/**
 * Checks the causes of a case: each once and with some text, each under one that is there or under what happened, none
 * behind itself, and asked why at most 7 times. Texts are trimmed.
 */
export function checkCauses(causes: readonly Cause[]): Result<readonly Cause[], CausesProblem> {
  const trimmed = causes.map((cause) => ({ ...cause, text: cause.text.trim() }))
  const byId = new Map(trimmed.map((cause) => [cause.id, cause]))
  const invalid = (reason: CausesProblem['reason']) => failed({ kind: 'causesInvalid' as const, reason })
  if (trimmed.length > causeLimits.causes) return invalid('tooMany')
  if (byId.size < trimmed.length) return invalid('twice')
  if (trimmed.some(({ text }) => text === '')) return invalid('empty')
  if (trimmed.some(({ text }) => text.length > causeLimits.characters)) return invalid('tooLong')
  if (trimmed.some(({ parent }) => parent !== null && !byId.has(parent))) return invalid('noParent')
  const depths = trimmed.map((cause) => depthOf(cause, byId))
  if (depths.includes(Infinity)) return invalid('circle')
  if (depths.some((depth) => depth > causeLimits.whys)) return invalid('tooDeep')
  return ok(trimmed)
}

/** How many times it was asked why to get to a cause; infinite in a circle. */
function depthOf(cause: Cause, byId: ReadonlyMap<string, Cause>): number {
  let depth = 1
  for (let { parent } = cause; parent !== null; depth += 1) {
    if (depth > byId.size) return Infinity
    parent = byId.get(parent)?.parent ?? null
  }
  return depth
}

/** The causes as a tree, in the order in which they were written down. */
export function causeTree(causes: readonly Cause[], parent: string | null = null): readonly CauseNode[] {
  return causes
    .filter((cause) => cause.parent === parent)
    .map((cause) => ({ ...cause, whys: causeTree(causes, cause.id) }))
}
