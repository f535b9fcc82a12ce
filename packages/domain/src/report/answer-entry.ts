import type { Answer, AnswerProblem, Edition } from '../questionnaire/index.ts'
import { branchesOf, checkAnswer } from '../questionnaire/index.ts'
import type { Entry, EntryIdUsed, RegistersBefore, Taken } from '../register/index.ts'
import { takeIn } from '../register/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** One act of answering: its key is the item. */
export type AnswerEntry = Entry<Answer>

/** What becomes of an answer that comes in. */
export type TakenEntry = Taken<Answer, AnswerProblem>

/** Why an answer isn't taken: it can't be the item's, or its id was used for another. */
export type EntryProblem = AnswerProblem | EntryIdUsed

/** What is there before the answers come in. */
export interface ReportBefore extends RegistersBefore<Answer> {
  readonly edition: Edition
}

/**
 * Decides what becomes of answers that come in at `now` (milliseconds since 1970), each once: see `takeIn`. What can't be
 * the answer of its item is refused.
 *
 * @returns the earliest first, in the order in which they are to be stored
 */
export function takeEntries(
  entries: readonly AnswerEntry[],
  { edition, ...before }: ReportBefore,
  now: number,
): readonly TakenEntry[] {
  return takeIn(entries, before, (entry) => checkEntry(edition, entry), now)
}

function checkEntry(edition: Edition, { key, value }: AnswerEntry): Result<null, AnswerProblem> {
  if (value === null) {
    return branchesOf(edition).byKey.has(key) ? ok(null) : failed({ kind: 'unknownItem', item: key })
  }
  const checked = checkAnswer(edition, key, value)
  return checked.ok ? ok(null) : checked
}
