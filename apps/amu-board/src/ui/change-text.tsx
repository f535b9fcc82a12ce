import type { IndicatorFigure } from '@hms/domain/indicator'
import { formatPercentagePoints, formatSigned } from '@hms/texts'
import type { ReactNode } from 'react'
import { useTexts } from './texts.ts'

/** A change in percentage points and what it means: an arrow, a figure, a word and a colour. */
export function ChangeText({
  figure: { changePoints, meaning },
  show = 'sentence',
}: {
  readonly figure: Pick<IndicatorFigure, 'changePoints' | 'meaning'>
  /** In a table the heading says "percentage points"; `meaning` leaves the figure out, for it has a column of its own. */
  readonly show?: 'sentence' | 'cell' | 'meaning'
}): ReactNode {
  const { t, language } = useTexts()
  const direction =
    changePoints === null ? undefined : changePoints > 0 ? 'up' : changePoints < 0 ? 'down' : 'none'
  return (
    <span className="hms-change" data-direction={direction} data-meaning={meaning}>
      {changePoints === null || show === 'meaning' ? null : (
        <span>{(show === 'cell' ? formatSigned : formatPercentagePoints)(changePoints, language)}</span>
      )}
      <span className="hms-change__meaning">{t(`common:meanings.${meaning}`)}</span>
    </span>
  )
}
