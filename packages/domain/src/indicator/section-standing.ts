import type { Edition, Section } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'
import type { Favour } from './favourable-answers.ts'
import { favourOf } from './favourable-answers.ts'

/** How one unit stands in one section, counted in items; together they are all items of the section. */
export interface SectionStanding {
  readonly section: Section['key']
  readonly favourable: number
  readonly unfavourable: number
  /** Neither: a neutral question, "don't know" or "not applicable". */
  readonly other: number
  readonly blank: number
  readonly notShown: number
}

/** How a handed in report stands, section by section, in the order of the edition. */
export function sectionStandings(
  edition: Edition,
  outcomes: readonly ItemOutcome[],
): readonly SectionStanding[] {
  const { items } = branchesOf(edition)
  const byItem = new Map(outcomes.map((outcome) => [outcome.item, outcome]))
  return edition.sections.map((section) => {
    const standing: Record<Favour | 'blank' | 'notShown', number> = {
      favourable: 0,
      unfavourable: 0,
      other: 0,
      blank: 0,
      notShown: 0,
    }
    for (const item of items) {
      if (!section.questions.includes(item.question.key)) continue
      const { shown, answer } = byItem.get(item.key) ?? { shown: false, answer: null }
      if (!shown) standing.notShown += 1
      else if (answer === null) standing.blank += 1
      else standing[favourOf(item, answer)] += 1
    }
    return { section: section.key, ...standing }
  })
}
