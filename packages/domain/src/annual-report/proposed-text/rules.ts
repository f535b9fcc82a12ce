import { rulesOnHazards } from './rules-hazards.ts'
import { rulesOnPeople } from './rules-people.ts'
import { rulesOnSystematicWork } from './rules-systematic-work.ts'
import type { TextRule } from './text-rule.ts'

/** What the proposed text may tell of, in the order of the report. */
export const textRules: readonly TextRule[] = [...rulesOnSystematicWork, ...rulesOnPeople, ...rulesOnHazards]
