import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { formatNumber } from '@hms/texts'
import { useTexts } from '../texts.ts'
import type { Bar } from './draw-bars.ts'
import { useDrawing } from './use-drawing.ts'

const loadDrawing = () => import('./draw-bars.ts')

/** Horizontal stacked bars. `bars` must keep its identity as long as it is the same. */
export function BarChart({
  bars,
  domain,
  description,
  showLabels = true,
}: {
  readonly bars: readonly Bar[]
  /** The ends of the axis, in percent. */
  readonly domain: readonly [number, number]
  readonly description: string
  readonly showLabels?: boolean
}): ReactNode {
  const { t, language } = useTexts()
  const [low, high] = domain
  const draw = useCallback(
    ({ drawBars }: Awaited<ReturnType<typeof loadDrawing>>, width: number) =>
      drawBars({
        bars,
        domain: [low, high],
        width,
        description,
        showLabels,
        format: (percent) => formatNumber(percent, language) + (language === 'en' ? '%' : '\u00a0%'),
      }),
    [bars, low, high, description, showLabels, language],
  )
  const { place, failed } = useDrawing(loadDrawing, draw)
  return failed ? (
    <p className="hms-subtle">{t('chart.failed')}</p>
  ) : (
    <div ref={place} className="board-chart" />
  )
}
