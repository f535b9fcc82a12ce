import { formatPercent } from '@hms/texts'
import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ChangeText } from '../../ui/change-text.tsx'
import { useDrawing } from '../../ui/chart/use-drawing.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { indicatorWords } from '../../ui/indicator-words.ts'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { noFigure } from '../../ui/table/format-cell.ts'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'
import { comparableRuns, seriesPoints } from './series-points.ts'
import type { SeriesPoint } from './series-points.ts'

/** The indicator over the years, as a line and as a table; the line breaks where the question changed. */
export function Series({ id }: { readonly id: string }): ReactNode {
  const { t } = useTexts()
  const { years, faculty, facultyInput } = useBoard()
  const withFigures = years.filter(({ source }) => !(faculty && source === 'published'))
  const queries = useQueries({
    queries: withFigures.map(({ year }) => api.indicator.figures.queryOptions({ year, ...facultyInput })),
  })
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="series" className="ds-heading" data-size="xs">
        {t('indicator.series')}
      </h2>
      <Loaded queries={queries}>
        {(figures) => <SeriesContent id={id} points={seriesPoints(id, figures)} />}
      </Loaded>
    </section>
  )
}

function SeriesContent({ id, points }: { readonly id: string; readonly points: readonly SeriesPoint[] }) {
  const tools = useTexts()
  const { t, text } = tools
  const { faculty, years } = useBoard()
  const openYear = years.find(({ state }) => state === 'open')?.year ?? null
  const { name, counted } = indicatorWords(t, id)
  const title = `${t('indicator.seriesTitle')} ${name} ${counted}`
  const columns = columnsOf(tools, openYear)
  if (points.length === 0) return <p className="hms-empty">{t('indicator.noSeries')}</p>
  return (
    <div className="board-series">
      <div className="hms-stack" data-gap="sm">
        <DataTable caption={title} columns={columns} rows={points} rowKey={({ year }) => String(year)} />
        <ExportButtons
          title={title}
          details={[faculty && text(faculty.name)]}
          columns={columns}
          rows={points}
        />
      </div>
      {points.length > 1 ? <SeriesChart name={`${name}: ${counted}`} points={points} /> : null}
    </div>
  )
}

const loadDrawing = () => import('./draw-series.ts')

function SeriesChart({ name, points }: { readonly name: string; readonly points: readonly SeriesPoint[] }) {
  const { t, language } = useTexts()
  const signature = JSON.stringify(points)
  const draw = useCallback(
    ({ drawSeries }: Awaited<ReturnType<typeof loadDrawing>>, width: number) => {
      const drawn = JSON.parse(signature) as readonly SeriesPoint[]
      const format = (percent: number) => formatPercent(percent, language)
      const described = drawn.map(
        ({ year, figure }) => `${year} ${figure.percent === null ? '–' : format(figure.percent)}`,
      )
      return drawSeries({
        runs: comparableRuns(drawn),
        width,
        format,
        description: t('chart.seriesDescription', { indicator: name, points: described.join(', ') }),
      })
    },
    [signature, language, name, t],
  )
  const { place, failed } = useDrawing(loadDrawing, draw)
  return failed ? (
    <p className="hms-subtle">{t('chart.failed')}</p>
  ) : (
    <div ref={place} className="board-chart" />
  )
}

function columnsOf({ t, language }: TextTools, openYear: number | null): readonly Column<SeriesPoint>[] {
  return [
    {
      key: 'year',
      header: t('columns.year'),
      kind: 'text',
      rowHeader: true,
      value: ({ year }) => String(year),
      cell: ({ year, source }) => (
        <>
          {year}
          {source === 'published' ? <span className="board-below">{t('sources.published')}</span> : null}
          {year === openYear ? <span className="board-below">{t('sources.open')}</span> : null}
        </>
      ),
    },
    {
      key: 'source',
      header: t('columns.source'),
      kind: 'text',
      exportOnly: true,
      value: ({ source }) => t(`sources.${source}`),
    },
    {
      key: 'percent',
      header: t('columns.percentNumber'),
      kind: 'percent',
      value: ({ figure }) => figure.percent,
      cell: ({ figure: { percent, numerator, base } }) => (
        <>
          {percent === null ? noFigure : formatPercent(percent, language)}
          <span className="board-below">{t('share.of', { numerator, base })}</span>
        </>
      ),
    },
    {
      key: 'numerator',
      header: t('columns.numerator'),
      kind: 'count',
      exportOnly: true,
      value: ({ figure }) => figure.numerator,
    },
    {
      key: 'base',
      header: t('columns.base'),
      kind: 'count',
      exportOnly: true,
      value: ({ figure }) => figure.base,
    },
    {
      key: 'baseKind',
      header: t('columns.baseKind'),
      kind: 'text',
      exportOnly: true,
      value: ({ figure }) => t(`common:baseKinds.${figure.baseKind}`),
    },
    {
      key: 'change',
      header: t('columns.change'),
      kind: 'points',
      value: ({ figure }) => figure.changePoints,
      cell: ({ figure }) => (figure.previous ? <ChangeText figure={figure} show="cell" /> : noFigure),
    },
    {
      key: 'continuity',
      header: t('columns.continuity'),
      kind: 'text',
      value: ({ figure }) => (figure.previous ? t(`common:continuity.${figure.continuity}`) : null),
    },
  ]
}
