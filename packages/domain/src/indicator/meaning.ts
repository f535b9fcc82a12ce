import { roundToOneDecimal } from '../quantity/index.ts'
import type { Continuity } from '../questionnaire/index.ts'
import type { Direction } from './indicator.ts'
import type { Meaning } from './year-figures.ts'

/**
 * What a change means.
 *
 * | continuity      | change as shown | higherIsBetter | lowerIsBetter | neutral       |
 * | --------------- | --------------- | -------------- | ------------- | ------------- |
 * | other than same |                 | notComparable  | notComparable | notComparable |
 * | same            | none            | notComparable  | notComparable | notComparable |
 * | same            | 0,0             | unchanged      | unchanged     | unchanged     |
 * | same            | up              | better         | worse         | changed       |
 * | same            | down            | worse          | better        | changed       |
 *
 * @param changePoints in percentage points, unrounded; what would be shown as 0,0 is no change
 */
export function meaningOf(
  changePoints: number | null,
  direction: Direction,
  continuity: Continuity,
): Meaning {
  if (changePoints === null || continuity !== 'same') return 'notComparable'
  const shown = roundToOneDecimal(changePoints)
  if (shown === 0) return 'unchanged'
  return meanings[direction][shown > 0 ? 'up' : 'down']
}

const meanings: Record<Direction, Record<'up' | 'down', Meaning>> = {
  higherIsBetter: { up: 'better', down: 'worse' },
  lowerIsBetter: { up: 'worse', down: 'better' },
  neutral: { up: 'changed', down: 'changed' },
}
