import * as Plot from '@observablehq/plot'
import type { BarLook, BarPart } from './bar-parts.ts'
import { finishPlot } from './finish-plot.ts'

/** One bar with the word at its side. */
export interface Bar {
  readonly label: string
  readonly parts: readonly BarPart[]
}

/** What is drawn. */
export interface BarChart {
  readonly bars: readonly Bar[]
  /** The ends of the axis, in percent. */
  readonly domain: readonly [number, number]
  /** In pixels. */
  readonly width: number
  /** Says what the chart shows to those who don't see it. */
  readonly description: string
  readonly format: (percent: number) => string
  readonly showLabels: boolean
}

type PlacedPart = BarPart & { readonly bar: string }

const barHeight = 32
const labelWidth = 44
const textWidth = 40

/** Horizontal stacked bars as SVG; colours and font come from the stylesheet, nothing is styled inline. */
export function drawBars({ bars, domain, width, description, format, showLabels }: BarChart): Element {
  const marginLeft = showLabels ? labelWidth : 2
  const parts = bars.flatMap((bar) => bar.parts.map((part) => ({ ...part, bar: bar.label })))
  const pixelsPerPercent = (width - marginLeft - 2) / (domain[1] - domain[0])
  const looks = [...new Set(parts.map(({ look }) => look))]
  const plot = Plot.plot({
    className: 'board-plot',
    width,
    height: bars.length * barHeight + 4,
    marginLeft,
    marginRight: 2,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [...domain], axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0.16 },
    marks: [
      ...looks.flatMap((look) => marksOf(look, parts, format, pixelsPerPercent)),
      Plot.ruleX([0], { className: 'board-plot__middle' }),
      ...(showLabels ? [labels(bars)] : []),
    ],
  })
  return finishPlot(plot, description)
}

function labels(bars: readonly Bar[]): Plot.Markish {
  return Plot.text(bars, {
    y: 'label',
    text: 'label',
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -labelWidth,
    className: 'board-plot__label',
  })
}

function marksOf(
  look: BarLook,
  parts: readonly PlacedPart[],
  format: (percent: number) => string,
  pixelsPerPercent: number,
): Plot.Markish[] {
  const ofLook = parts.filter((part) => part.look === look)
  const wideEnough = ofLook.filter(({ percent }) => percent * pixelsPerPercent >= textWidth)
  return [
    Plot.barX(ofLook, {
      y: 'bar',
      x1: 'from',
      x2: 'to',
      insetLeft: 0.5,
      insetRight: 0.5,
      className: `board-plot__part board-plot__part--${look}`,
      title: ({ label, percent }: PlacedPart) => `${label}: ${format(percent)}`,
    }),
    Plot.text(wideEnough, {
      y: 'bar',
      x: ({ from, to }: PlacedPart) => (from + to) / 2,
      text: ({ percent }: PlacedPart) => format(percent),
      className: `board-plot__text board-plot__text--${look}`,
    }),
  ]
}
