import { formatPercent } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDrawing } from '../../ui/chart/use-drawing.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { formatCell } from '../../ui/table/format-cell.ts'
import type { PlaceOfFigures } from './place-words.ts'
import { placeWords } from './place-words.ts'
import { shownQuarterRates, shownYearRate } from './rates.ts'
import type { groups } from './search.ts'
import type { SickLeaveTextTools } from './sick-leave-texts.ts'
import { useSickLeaveTexts } from './sick-leave-texts.ts'

type Point = Outputs['sickLeave']['series']['points'][number]

/** A place over the years: a line of its quarters, and a table of its years. */
export function Series({
  place,
  group,
}: {
  readonly place: PlaceOfFigures['place']
  readonly group: (typeof groups)[number]
}): ReactNode {
  const tools = useSickLeaveTexts()
  const { t } = tools
  const name = placeWords(tools, place)
  const wanted = place.kind === 'campus' ? { campus: place.campus } : { unitCode: place.unit.code }
  const series = useQuery(api.sickLeave.series.queryOptions(wanted))
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="series">
      <h2 className="ds-heading" data-size="sm" id="series">
        {t('series.title', { place: name })}
      </h2>
      <Loaded queries={[series]}>
        {([{ points }]) => {
          const ofGroup = points.filter((point) => point.group === group)
          return ofGroup.length === 0 ? (
            <p className="hms-empty">{t('none')}</p>
          ) : (
            <SeriesContent points={ofGroup} name={`${name}, ${t(`groups.${group}`)}`} />
          )
        }}
      </Loaded>
    </section>
  )
}

function SeriesContent({ points, name }: { readonly points: readonly Point[]; readonly name: string }) {
  const tools = useSickLeaveTexts()
  const { t } = tools
  const columns = columnsOf(tools)
  return (
    <>
      {points.some(({ figures }) => !figures.withheld) ? <QuarterChart points={points} name={name} /> : null}
      <DataTable
        caption={`${name}. ${t('series.byYear')}`}
        columns={columns}
        rows={points}
        rowKey={({ year }) => String(year)}
      />
      <ExportButtons title={t('title')} details={[name]} columns={columns} rows={points} />
    </>
  )
}

function columnsOf({ t, language }: SickLeaveTextTools): readonly Column<Point>[] {
  const rate = (key: string, header: string, value: (point: Point) => number | null): Column<Point> => ({
    key,
    header,
    kind: 'percent',
    value: (point) => (point.figures.withheld ? t('withheld') : value(point)),
    cell: (point) =>
      point.figures.withheld ? (
        <span className="hms-subtle">{t('withheld')}</span>
      ) : (
        formatCell('percent', value(point), language)
      ),
  })
  return [
    {
      key: 'year',
      header: t('series.year'),
      kind: 'text',
      rowHeader: true,
      value: ({ year }) => String(year),
    },
    ...[0, 1, 2, 3].map((index) =>
      rate(
        `q${index + 1}`,
        t('series.quarterShort', { quarter: index + 1 }),
        ({ figures }) => shownQuarterRates(figures)[index] ?? null,
      ),
    ),
    rate('total', t('places.total'), ({ figures }) => shownYearRate(figures)),
    rate('selfCertified', t('places.selfCertified'), ({ figures }) =>
      shownYearRate(figures, 'selfCertifiedDays'),
    ),
    rate('doctorCertified', t('places.doctorCertified'), ({ figures }) =>
      shownYearRate(figures, 'doctorCertifiedDays'),
    ),
  ]
}

const loadDrawing = () => import('./draw-quarters.ts')

function QuarterChart({ points, name }: { readonly points: readonly Point[]; readonly name: string }) {
  const { t, language } = useSickLeaveTexts()
  const signature = JSON.stringify(
    points.flatMap(({ year, figures }) =>
      shownQuarterRates(figures).map((percent, index) => ({ year, quarter: index + 1, percent })),
    ),
  )
  const draw = useCallback(
    ({ drawQuarters }: Awaited<ReturnType<typeof loadDrawing>>, width: number) => {
      const quarters = JSON.parse(signature) as readonly {
        readonly year: number
        readonly quarter: number
        readonly percent: number | null
      }[]
      const told = quarters.flatMap(({ percent, ...quarter }) =>
        percent === null ? [] : [`${t('series.quarter', quarter)}: ${formatPercent(percent, language)}`],
      )
      return drawQuarters({
        quarters,
        width,
        format: (percent) => formatPercent(percent, language),
        description: `${name}. ${t('series.chart')}. ${told.join('; ')}`,
      })
    },
    [signature, language, name, t],
  )
  const { place, failed } = useDrawing(loadDrawing, draw)
  return failed ? (
    <p className="hms-subtle">{t('amu-board:chart.failed')}</p>
  ) : (
    <figure className="hms-stack" data-gap="sm">
      <figcaption className="hms-subtle">{t('series.chart')}</figcaption>
      <div ref={place} className="board-chart" />
    </figure>
  )
}
