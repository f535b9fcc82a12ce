import type { ItemKey } from '../questionnaire/index.ts'
import type { Decision, FindingRule } from './finding-rule.ts'
import { isRule } from './finding-rule.ts'
import { hazards } from './rules/hazards.ts'
import { people } from './rules/people.ts'
import { systematicWork } from './rules/systematic-work.ts'

/** What was decided about every item of every edition: a rule, or that no answer to it is a lack. */
export const decisions: Readonly<Record<ItemKey, Decision>> = { ...systematicWork, ...people, ...hazards }

/** The rule of an item; undefined where no answer to it is a lack. */
export function ruleOf(item: ItemKey): FindingRule | undefined {
  const decision = decisions[item]
  return decision && isRule(decision) ? decision : undefined
}
