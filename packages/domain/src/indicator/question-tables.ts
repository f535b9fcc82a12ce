import { percentOf, roundToOneDecimal } from '../quantity/index.ts'
import type { Answer, BranchedItem, Edition } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import { baseOfItem, tableBaseKind } from './base-of-item.ts'
import type { ItemTally, Tally } from './tally.ts'
import type { AnswerCount, QuestionTable } from './year-figures.ts'

/** A table for each item that was counted, in printed order; also of what follows from the signatures. */
export function questionTables(tally: Tally, edition: Edition): readonly QuestionTable[] {
  return branchesOf(edition).items.flatMap((item) => {
    const counted = tally.items[item.key]
    return counted ? [tableOf(tally, edition, item, counted)] : []
  })
}

function tableOf(tally: Tally, edition: Edition, item: BranchedItem, counted: ItemTally): QuestionTable {
  const baseKind = tableBaseKind(item)
  const base = baseOfItem(tally, edition, item.key, baseKind) ?? 0
  const { unanswered, blank, notShown, notSubmitted, answeredWhileHidden } = counted
  return {
    question: item.question.key,
    number: item.question.number,
    row: item.row?.key ?? null,
    base,
    baseKind,
    counts: printedAnswers(tally, item, counted).map((answer) => answerCount(answer, counted, base)),
    unanswered,
    blank,
    notShown,
    notSubmitted,
    answeredWhileHidden,
    addsUp: addsUp(tally, counted, base),
  }
}

/** All answers of the item; of a baseline those that were published, for a missing one is not a 0. */
function printedAnswers(
  { source }: Tally,
  { options }: BranchedItem,
  { counts }: ItemTally,
): readonly Answer[] {
  return source === 'reports' ? options : options.filter((answer) => counts[answer] !== undefined)
}

function answerCount(answer: Answer, { counts }: ItemTally, base: number): AnswerCount {
  const count = counts[answer] ?? 0
  const percent = percentOf({ numerator: count, denominator: base, base: 'allUnits' })
  return { answer, count, percent: percent === null ? null : roundToOneDecimal(percent) }
}

/**
 * Whether the counts add up. What is published as unanswered behind a branch is sometimes the blank of those
 * to which it was shown, sometimes all that gave no answer: either is right.
 *
 * | source    | unanswered | answers with unanswered must make              |
 * | --------- | ---------- | ---------------------------------------------- |
 * | reports   |            | with blank, notShown, notSubmitted: all units  |
 * | published | a count    | all units, or the base                         |
 * | published | null       | the base                                       |
 */
function addsUp({ source, units }: Tally, counted: ItemTally, base: number): boolean {
  const answers = Object.values(counted.counts).reduce((sum, count) => sum + count, 0)
  const { unanswered, blank, notShown, notSubmitted } = counted
  if (source === 'reports') {
    return answers + (blank ?? 0) + (notShown ?? 0) + (notSubmitted ?? 0) === units.total
  }
  if (unanswered === null) return answers === base
  return answers + unanswered === units.total || answers + unanswered === base
}
