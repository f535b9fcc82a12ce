import type { Edition, ItemKey, Section } from '../questionnaire/index.ts'
import type { Answers } from './answers.ts'
import type { ItemOutcome } from './outcomes.ts'
import { outcomesOf } from './outcomes.ts'

/** How far a report, or one section of it, has come. Counted in items: a row of a matrix is one. */
export interface Progress {
  readonly answered: number
  readonly shown: number
  /** The shown items that are blank, in printed order. */
  readonly missing: readonly ItemKey[]
}

/**
 * How far a section has come.
 *
 * | shown items | answered of them | state      |
 * | ----------- | ---------------- | ---------- |
 * | none        |                  | complete   |
 * | some        | none             | notStarted |
 * | some        | some             | inProgress |
 * | some        | all              | complete   |
 */
export type SectionState = 'notStarted' | 'inProgress' | 'complete'

/** How far one section has come. */
export interface SectionProgress extends Progress {
  readonly section: Section['key']
  readonly state: SectionState
}

/** How far a report has come: it is complete exactly when nothing is missing. */
export function progressOf(edition: Edition, answers: Answers): Progress {
  return progressOfOutcomes(outcomesOf(edition, answers))
}

/** How far each section has come, in the order of the edition. */
export function sectionProgressOf(edition: Edition, answers: Answers): readonly SectionProgress[] {
  const byQuestion = Map.groupBy(outcomesOf(edition, answers), ({ item }) => questionOf(item))
  return edition.sections.map((section) => {
    const progress = progressOfOutcomes(
      section.questions.flatMap((question) => byQuestion.get(question) ?? []),
    )
    return { section: section.key, state: sectionState(progress), ...progress }
  })
}

function progressOfOutcomes(outcomes: readonly ItemOutcome[]): Progress {
  const shown = outcomes.filter((outcome) => outcome.shown)
  const missing = shown.filter(({ answer }) => answer === null).map(({ item }) => item)
  return { answered: shown.length - missing.length, shown: shown.length, missing }
}

function sectionState({ answered, shown }: Progress): SectionState {
  if (answered === shown) return 'complete'
  return answered === 0 ? 'notStarted' : 'inProgress'
}

function questionOf(item: ItemKey): string {
  return item.split('.', 1)[0] as string
}
