import { favourOf } from '@hms/domain/indicator'
import type { Favour, QuestionTable } from '@hms/domain/indicator'
import type { Answer, Item } from '@hms/domain/questionnaire'
import { layOut } from '../../ui/chart/bar-parts.ts'
import type { BarLook, BarPart, UnplacedPart } from '../../ui/chart/bar-parts.ts'
import { sideOf } from './comparison.ts'

/** The bar of one year: the answers around the middle, and aside those without a standpoint. */
export interface YearBar {
  readonly label: string
  readonly around: readonly BarPart[]
  readonly aside: readonly BarPart[]
}

const strongAnswers: ReadonlySet<Answer> = new Set([
  'yes',
  'no',
  'toVerySmallDegree',
  'toVeryLargeDegree',
  'from0to24',
  'from75to100',
])

/**
 * A table as a bar. Widths are in percent of the table's base; `words` name the answers and the unanswered.
 */
export function yearBar(
  item: Item,
  table: QuestionTable,
  label: string,
  words: { readonly answer: (answer: Answer) => string; readonly unanswered: string },
): YearBar {
  const parts = table.counts.map(({ answer, percent }) => {
    const favour = favourOf(item, answer)
    const side = sideOf(favour, answer)
    return {
      side,
      answer,
      part: { look: lookOf(favour, answer), label: words.answer(answer), percent: percent ?? 0 },
    }
  })
  const on = (side: string) => parts.filter((each) => each.side === side)
  // The weaker answers lie next to the middle.
  const fromMiddle = (side: string): UnplacedPart[] =>
    on(side)
      .toSorted((a, b) => Number(strongAnswers.has(a.answer)) - Number(strongAnswers.has(b.answer)))
      .map(({ part }) => part)

  const missing = missingInBase(table)
  const unanswered: UnplacedPart = {
    look: 'missing',
    label: words.unanswered,
    percent: table.base > 0 ? (100 * missing) / table.base : 0,
  }
  return {
    label,
    around: layOut(fromMiddle('left'), fromMiddle('right')),
    aside: layOut([], [...on('aside').map(({ part }) => part), unanswered]),
  }
}

// Of a branched question, those who did not hand in are outside the base; where a year was only published, the blank are not known.
function missingInBase({ baseKind, blank, unanswered }: QuestionTable): number {
  return (baseKind === 'applicableUnits' ? blank : unanswered) ?? 0
}

function lookOf(favour: Favour, answer: Answer): BarLook {
  if (favour === 'other') return answer === 'yes' || answer === 'no' ? `fact-${answer}` : 'neutral'
  return strongAnswers.has(answer) ? `strong-${favour}` : favour
}
