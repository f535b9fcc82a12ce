import type { Answer, AnswerProblem, Edition } from '../questionnaire/index.ts'
import { branchesOf, checkAnswer } from '../questionnaire/index.ts'
import type { Entry, EntryHistory, HybridClock, RegisterMap } from '../register/index.ts'
import { compareEntries, restampAhead } from '../register/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** One act of answering: its key is the item. */
export type AnswerEntry = Entry<Answer>

/** What becomes of an answer that comes in. */
export type TakenEntry =
  /** It stands. */
  | { readonly kind: 'stands'; readonly entry: AnswerEntry }
  /** It goes into the history: a newer answer stands. */
  | { readonly kind: 'overwritten'; readonly entry: AnswerEntry; readonly by: AnswerEntry }
  /** It came in before, and is kept as it was then. */
  | { readonly kind: 'known'; readonly entry: AnswerEntry }
  | { readonly kind: 'refused'; readonly entry: AnswerEntry; readonly problem: EntryProblem }

/** Why an answer isn't taken: it can't be the item's, or its id was used for another. */
export type EntryProblem = AnswerProblem | { readonly kind: 'entryIdUsed' }

/** What is there before the answers come in. */
export interface ReportBefore {
  readonly edition: Edition
  /** Of the ids that come in, those that have come in before. */
  readonly known: EntryHistory<Answer>
  /** Of the items that come in, what stands. */
  readonly current: RegisterMap<Answer>
  /** The latest stamp in the report. */
  readonly latest: HybridClock
}

/**
 * Decides what becomes of answers that come in at `now` (milliseconds since 1970), each once.
 *
 * | id            | the item can have it | stamp is later than what stands | becomes      |
 * | ------------- | -------------------- | ------------------------------- | ------------ |
 * | came before   | same item and value  |                                 | known        |
 * | came before   | another              |                                 | entryIdUsed  |
 * | is new        | no                   |                                 | refused      |
 * | is new        | yes                  | yes, or nothing stands          | stands       |
 * | is new        | yes                  | no                              | overwritten  |
 *
 * @returns the earliest first, in the order in which they are to be stored
 */
export function takeEntries(
  entries: readonly AnswerEntry[],
  { edition, known, current, latest }: ReportBefore,
  now: number,
): readonly TakenEntry[] {
  const seen = new Map(known)
  const registers = new Map(current)
  return restampAhead(entries, { now, latest }).map((entry): TakenEntry => {
    const before = seen.get(entry.id)
    if (before) {
      return before.key === entry.key && before.value === entry.value
        ? { kind: 'known', entry: before }
        : { kind: 'refused', entry, problem: { kind: 'entryIdUsed' } }
    }
    const checked = checkEntry(edition, entry)
    if (!checked.ok) return { kind: 'refused', entry, problem: checked.problem }
    seen.set(entry.id, entry)
    const by = registers.get(entry.key)
    if (by && compareEntries(entry, by) < 0) return { kind: 'overwritten', entry, by }
    registers.set(entry.key, entry)
    return { kind: 'stands', entry }
  })
}

function checkEntry(edition: Edition, { key, value }: AnswerEntry): Result<null, AnswerProblem> {
  if (value === null) {
    return branchesOf(edition).byKey.has(key) ? ok(null) : failed({ kind: 'unknownItem', item: key })
  }
  const checked = checkAnswer(edition, key, value)
  return checked.ok ? ok(null) : checked
}
