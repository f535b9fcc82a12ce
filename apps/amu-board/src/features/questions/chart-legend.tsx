import type { ReactNode } from 'react'
import { useTexts } from '../../ui/texts.ts'
import type { YearBar } from './bars.ts'

/** Which colour is which answer, in the order in which the bars show them. */
export function ChartLegend({ bars }: { readonly bars: readonly YearBar[] }): ReactNode {
  const { t } = useTexts()
  const parts = bars
    .flatMap(({ around, aside }) => [
      ...around.toSorted((a, b) => a.from - b.from),
      ...aside.map((part) => ({ ...part, from: part.from + 1000 })),
    ])
    .toSorted((a, b) => Math.sign(a.from) - Math.sign(b.from))
  const byLabel = new Map(parts.map(({ label, look }) => [label, look]))
  return (
    <ul className="hms-legend board-legend" aria-label={t('chart.legend')}>
      {[...byLabel].map(([label, look]) => (
        <li key={label}>
          <span className={`hms-legend__patch board-patch--${look}`} />
          {label}
        </li>
      ))}
    </ul>
  )
}
