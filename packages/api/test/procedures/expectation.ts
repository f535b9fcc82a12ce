import type { Action, OwnAction } from '@hms/domain/access'
import { can, ownActions, reachOf } from '@hms/domain/access'
import type { ProblemKind } from '../../src/problem-to-trpc.ts'
import type { ProcedureMeta } from '../../src/trpc.ts'
import type { Persona } from './personas.ts'
import type { PlaceResources } from './places.ts'
import type { Sample } from './sample.ts'

/** What a call must come to: it works, or it is refused in one way. */
export type Expectation = 'works' | Extract<ProblemKind, 'notSignedIn' | 'notAllowed' | 'notFound'>

/** What the policy says of a call: the allowed half is what it grants, the forbidden half is everything else. */
export function expectationOf(
  persona: Persona,
  declared: ProcedureMeta['action'],
  { decidedBy, action }: Pick<Sample<unknown>, 'decidedBy' | 'action'>,
  resources: PlaceResources,
): Expectation {
  if (declared === 'none') return 'works'
  if (persona.id === null) return 'notSignedIn'
  if (isOwn(declared)) return 'works'
  if (!hasAnywhere(persona, declared)) return 'notAllowed'
  if (decidedBy === 'anywhere') return 'works'
  return can(persona, action ?? declared, resources[decidedBy]).allowed ? 'works' : 'notFound'
}

function isOwn(action: Action | OwnAction): action is OwnAction {
  return ownActions.some((own) => own === action)
}

function hasAnywhere(persona: Persona, action: Action): boolean {
  const { institution, ...parts } = reachOf(persona, action)
  return institution || Object.values(parts).some((part) => part.length > 0)
}
