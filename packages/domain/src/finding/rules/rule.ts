import type { Role } from '../../access/index.ts'
import type { LocalizedText } from '../../language.ts'
import type { FindingRule } from '../finding-rule.ts'

type RuleTexts = Pick<FindingRule, 'topic' | 'demand' | 'suggestion'>

/** A rule that the line manager must act on, with what differs from case to case. */
export function rule(
  weight: FindingRule['weight'],
  texts: RuleTexts,
  rest: Partial<Pick<FindingRule, 'lacks' | 'law' | 'asksForReason' | 'references'>> & {
    readonly helpedBy?: readonly Role[]
  } = {},
): FindingRule {
  return { weight, mustAct: 'lineManager', helpedBy: ['safetyRepresentative'], ...texts, ...rest }
}

/** A text in bokmål, nynorsk and English. */
export function text(nb: string, nn: string, en: string): LocalizedText {
  return { nb, nn, en }
}
