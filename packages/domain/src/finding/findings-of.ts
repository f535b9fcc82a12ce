import type { Answer, Edition, Item, ItemKey } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { ItemOutcome, Submission } from '../report/index.ts'
import { ruleOf } from './catalogue.ts'
import type { Finding } from './finding.ts'
import type { FindingRule } from './finding-rule.ts'
import { lacksByScale } from './finding-rule.ts'
import type { Gravity, Lack } from './gravity.ts'
import { byGravity, gravityOf } from './gravity.ts'
import { reasonOf, suggestionOf } from './reason.ts'

/** A finding from an answer in a report. */
export type ReportFinding = Finding & { readonly source: { readonly kind: 'report' } }

/** What a unit lacks by what it has handed in: the gravest first, then in printed order. */
export function findingsOf(
  edition: Edition,
  { outcomes }: Pick<Submission, 'outcomes'>,
): readonly ReportFinding[] {
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.item, outcome]))
  return itemsOf(edition)
    .flatMap((item) => findingOf(item, outcomeOf) ?? [])
    .toSorted(byGravity)
}

/**
 * In what way an answer to an item is a lack; null when it is none.
 *
 * | shown | answer                     | lack              |
 * | ----- | -------------------------- | ----------------- |
 * | no    | any                        | none              |
 * | yes   | blank                      | none: it is asked for when the report is handed in |
 * | yes   | one that the rule names    | as the rule says  |
 * | yes   | another                    | none              |
 */
export function lackOf(
  item: Pick<Item, 'key' | 'question'>,
  outcome: Pick<ItemOutcome, 'shown' | 'answer'>,
): Lack | null {
  const rule = ruleOf(item.key)
  if (!rule || !outcome.shown || outcome.answer === null) return null
  const lacks: Partial<Record<Answer, Lack>> = rule.lacks ?? lacksByScale[item.question.scale]
  return lacks[outcome.answer] ?? null
}

function findingOf(item: Item, outcomeOf: ReadonlyMap<ItemKey, ItemOutcome>): ReportFinding | null {
  const outcome = outcomeOf.get(item.key)
  const rule = ruleOf(item.key)
  if (!outcome || !rule || outcome.answer === null) return null
  const lack = lackOf(item, outcome)
  if (lack === null) return null
  return {
    source: { kind: 'report', item: item.key, answer: outcome.answer },
    lack,
    gravity: gravityBy(rule, lack, outcomeOf),
    topic: rule.topic,
    reason: reasonOf(rule, lack),
    suggestion: suggestionOf(rule, lack),
    law: rule.references ?? item.question.law,
    internalControl: item.question.internalControl,
    mustAct: rule.mustAct,
    helpedBy: rule.helpedBy,
    asksForReason: rule.asksForReason === true && lack === 'absent',
  }
}

function gravityBy(rule: FindingRule, lack: Lack, outcomeOf: ReadonlyMap<ItemKey, ItemOutcome>): Gravity {
  const when = rule.law?.when
  if (when) {
    const condition = outcomeOf.get(when.item)
    if (condition?.shown && condition.answer === when.is) return 'law'
  }
  return gravityOf[rule.weight][lack]
}
