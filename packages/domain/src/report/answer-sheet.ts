import type {
  Answer,
  AnswerProblem,
  BranchedEdition,
  BranchedItem,
  Edition,
  ItemKey,
} from '../questionnaire/index.ts'
import { branchesOf, checkAnswer } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Answers } from './answers.ts'

/**
 * A report while it is being filled in: which items are shown, answered and missing, kept up to date answer by answer.
 * Setting an answer costs the same however long the questionnaire is; only what it opens or closes is worked out again.
 * It is the one place where visibility is decided; the functions beside it (`outcomesOf`, `progressOf`, …) read it.
 */
export class AnswerSheet {
  readonly #branches: BranchedEdition
  readonly #answers: (Answer | null)[]
  readonly #shown: boolean[]
  #shownCount = 0
  #answeredCount = 0

  /** Answers to items that the edition doesn't have are left out; the others are taken as checked. */
  constructor(edition: Edition, answers: Answers = {}) {
    this.#branches = branchesOf(edition)
    this.#answers = this.#branches.items.map((item) => answers[item.key] ?? null)
    this.#shown = this.#branches.items.map(() => false)
    for (const item of this.#branches.items) if (!item.gate) this.#show(item)
  }

  /** Sets an answer, or takes it back with null. An answer to an item that isn't shown is kept, not counted. */
  set(itemKey: ItemKey, value: Answer | null): Result<null, AnswerProblem> {
    const item = this.#branches.byKey.get(itemKey)
    if (!item) return failed({ kind: 'unknownItem', item: itemKey })
    if (value !== null) {
      const checked = checkAnswer(this.#branches.edition, itemKey, value)
      if (!checked.ok) return checked
    }
    this.#change(item, value)
    return ok(null)
  }

  /** How many items are shown. */
  get shown(): number {
    return this.#shownCount
  }

  /** How many of the shown items have an answer. */
  get answered(): number {
    return this.#answeredCount
  }

  /** Whether no shown item is blank. */
  get complete(): boolean {
    return this.#answeredCount === this.#shownCount
  }

  /** Whether an item is shown; false of one that the edition doesn't have. */
  isShown(itemKey: ItemKey): boolean {
    const item = this.#branches.byKey.get(itemKey)
    return item !== undefined && this.#shown[item.index] === true
  }

  /** The answer that stands, also behind a closed branch; null where there is none. */
  answerOf(itemKey: ItemKey): Answer | null {
    const item = this.#branches.byKey.get(itemKey)
    return item ? (this.#answers[item.index] ?? null) : null
  }

  #change(item: BranchedItem, value: Answer | null): void {
    const before = this.#answers[item.index] ?? null
    if (before === value) return
    this.#answers[item.index] = value
    if (!this.#shown[item.index]) return
    if (before === null) this.#answeredCount += 1
    if (value === null) this.#answeredCount -= 1
    this.#followBranches(item)
  }

  #followBranches(gate: BranchedItem): void {
    for (const index of gate.opens) {
      const item = this.#branches.items[index] as BranchedItem
      if (this.#shown[gate.index] && this.#answers[gate.index] === item.gate?.is) this.#show(item)
      else this.#hide(item)
    }
  }

  #show(item: BranchedItem): void {
    if (this.#shown[item.index] || !item.put) return
    this.#shown[item.index] = true
    this.#shownCount += 1
    if (this.#answers[item.index] !== null) this.#answeredCount += 1
    this.#followBranches(item)
  }

  #hide(item: BranchedItem): void {
    if (!this.#shown[item.index]) return
    this.#shown[item.index] = false
    this.#shownCount -= 1
    if (this.#answers[item.index] !== null) this.#answeredCount -= 1
    this.#followBranches(item)
  }
}
