import type { Answer, Edition, ItemKey } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import type { ItemOutcome } from '@hms/domain/report'
import { outcomesOf, withDerivedOutcomes } from '@hms/domain/report'
import type { StoredSubmission } from '../report/public.ts'

type AnswersByItem = Readonly<Record<ItemKey, Answer | null>>

/** What was handed in of what was shown: the answers that were given, and those that follow from the signatures. */
export function answersThatCount(
  edition: Edition,
  { answers, signatures }: Pick<StoredSubmission, 'answers' | 'signatures'>,
): { readonly answers: AnswersByItem; readonly derived: AnswersByItem } {
  const { byKey } = branchesOf(edition)
  const shown = withDerivedOutcomes(edition, outcomesOf(edition, answers), signatures).filter(
    (outcome) => outcome.shown,
  )
  const isDerived = ({ item }: ItemOutcome) => byKey.get(item)?.put === false
  const byItem = (outcomes: readonly ItemOutcome[]) =>
    Object.fromEntries(outcomes.map(({ item, answer }) => [item, answer]))
  return { answers: byItem(shown.filter((one) => !isDerived(one))), derived: byItem(shown.filter(isDerived)) }
}
