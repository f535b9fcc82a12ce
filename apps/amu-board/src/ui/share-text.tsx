import type { BaseKind } from '@hms/domain/quantity'
import { formatPercent } from '@hms/texts'
import type { ReactNode } from 'react'
import { noFigure } from './table/format-cell.ts'
import { useTexts } from './texts.ts'

/** A share as it is always shown: the percentage, with numerator, base and what the base is. */
export function ShareText({
  percent,
  numerator,
  base,
  baseKind,
}: {
  readonly percent: number | null
  readonly numerator: number
  readonly base: number
  readonly baseKind: BaseKind
}): ReactNode {
  const { t, language } = useTexts()
  return (
    <span>
      <span className="board-share__percent">
        {percent === null ? noFigure : formatPercent(percent, language)}
      </span>{' '}
      <span className="board-share__base">
        {numerator} {t(`common:baseOf.${baseKind}`, { count: base })}
      </span>
    </span>
  )
}
