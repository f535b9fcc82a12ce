import * as Plot from '@observablehq/plot'
import { finishPlot } from '../../ui/chart/finish-plot.ts'
import type { SeriesPoint } from './series-points.ts'

/** What is drawn. */
export interface SeriesDrawing {
  /** Points that can be compared are joined. */
  readonly runs: readonly (readonly SeriesPoint[])[]
  /** In pixels. */
  readonly width: number
  readonly format: (percent: number) => string
  /** Says what the chart shows to those who don't see it. */
  readonly description: string
}

const height = 240

/** A line over the years from 0 to 100 %, broken where figures can't be compared; colours come from the stylesheet. */
export function drawSeries({ runs, width, format, description }: SeriesDrawing): Element {
  const dots = runs.flatMap((run, index) =>
    run.flatMap(({ year, figure: { percent } }) =>
      percent === null ? [] : [{ year: String(year), percent, run: index }],
    ),
  )
  const plot = Plot.plot({
    className: 'board-plot',
    width,
    height,
    marginLeft: 40,
    marginTop: 24,
    marginBottom: 30,
    x: { type: 'point', label: null, tickSize: 0, padding: 0.4 },
    y: { domain: [0, 100], ticks: 5, label: null, tickSize: 0, grid: true },
    marks: [
      Plot.line(dots, { x: 'year', y: 'percent', z: 'run', className: 'board-plot__line' }),
      Plot.dot(dots, { x: 'year', y: 'percent', r: 5, className: 'board-plot__dot' }),
      Plot.text(dots, {
        x: 'year',
        y: 'percent',
        text: ({ percent }: { percent: number }) => format(percent),
        dy: -14,
        className: 'board-plot__label',
      }),
    ],
  })
  return finishPlot(plot, description)
}
