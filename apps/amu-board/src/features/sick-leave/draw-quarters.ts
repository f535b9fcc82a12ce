import * as Plot from '@observablehq/plot'
import { finishPlot } from '../../ui/chart/finish-plot.ts'

/** What is drawn. */
export interface QuartersDrawing {
  /** In order; null breaks the line. */
  readonly quarters: readonly {
    readonly year: number
    readonly quarter: number
    readonly percent: number | null
  }[]
  /** In pixels. */
  readonly width: number
  readonly format: (percent: number) => string
  /** Says what the chart shows to those who don't see it. */
  readonly description: string
}

const height = 240
/** Where the line ends, its figure stands beside it. */
const roomForLast = 56

/** A line of quarters from 0 up, broken where there is no figure; colours come from the stylesheet. */
export function drawQuarters({ quarters, width, format, description }: QuartersDrawing): Element {
  const dots = quarters.map(({ year, quarter, percent }) => ({ at: year + (quarter - 1) / 4, percent }))
  const shown = dots.filter(({ percent }) => percent !== null)
  const years = [...new Set(quarters.map(({ year }) => year))]
  const highest = Math.max(1, ...shown.map(({ percent }) => percent ?? 0))
  const plot = Plot.plot({
    className: 'board-plot',
    width,
    height,
    marginLeft: 48,
    marginRight: roomForLast,
    marginTop: 16,
    marginBottom: 30,
    x: {
      label: null,
      tickSize: 0,
      ticks: years,
      tickFormat: (year: number) => String(year),
      domain: [years[0] ?? 0, (years.at(-1) ?? 0) + 0.75],
    },
    y: {
      domain: [0, Math.ceil(highest * 1.1)],
      ticks: 4,
      label: null,
      tickSize: 0,
      grid: true,
      tickFormat: (percent: number) => format(percent),
    },
    marks: [
      Plot.line(dots, { x: 'at', y: 'percent', className: 'board-plot__line' }),
      Plot.dot(shown, { x: 'at', y: 'percent', r: 3, className: 'board-plot__dot' }),
      Plot.text(shown.slice(-1), {
        x: 'at',
        y: 'percent',
        text: ({ percent }: { percent: number | null }) => format(percent ?? 0),
        dx: 8,
        textAnchor: 'start',
        className: 'board-plot__label',
      }),
    ],
  })
  return finishPlot(plot, description)
}
