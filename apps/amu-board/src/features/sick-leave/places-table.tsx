import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { CellKind, Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { formatCell } from '../../ui/table/format-cell.ts'
import { placeWords } from './place-words.ts'
import type { PlaceOfFigures } from './place-words.ts'
import type { Figures } from './rates.ts'
import { shownYearRate } from './rates.ts'
import type { groups } from './search.ts'
import type { SickLeaveTextTools } from './sick-leave-texts.ts'
import { useSickLeaveTexts } from './sick-leave-texts.ts'

/** A year's sick leave, a place a row; a unit leads to its years. */
export function PlacesTable({
  year,
  places,
  group,
}: {
  readonly year: number
  readonly places: readonly PlaceOfFigures[]
  readonly group: (typeof groups)[number]
}): ReactNode {
  const tools = useSickLeaveTexts()
  const { t } = tools
  const columns = columnsOf(tools, year)
  const caption = t('places.byPlace', { year })
  const hasWithheld = places.some(({ figures, yearBefore }) => figures?.withheld ?? yearBefore?.withheld)
  return (
    <section className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="sm" id="places">
          {caption}
        </h2>
        <ExportButtons
          title={t('title')}
          details={[year, t(`groups.${group}`)]}
          columns={columns}
          rows={places}
        />
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={places}
        rowKey={({ place }) => (place.kind === 'campus' ? place.campus : `${place.kind} ${place.unit.code}`)}
        stickyColumn
      />
      {hasWithheld ? (
        <p className="hms-subtle">
          {t('withheld')}: {t('withheldWhy')}
        </p>
      ) : null}
    </section>
  )
}

type Value = (row: PlaceOfFigures) => number | null

function columnsOf(tools: SickLeaveTextTools, year: number): readonly Column<PlaceOfFigures>[] {
  const { t, language } = tools
  const column = (
    key: string,
    header: string,
    kind: CellKind,
    figuresOf: (row: PlaceOfFigures) => Figures,
    value: Value,
  ): Column<PlaceOfFigures> => ({
    key,
    header,
    kind,
    // The exported file says of a withheld figure that it is, too.
    value: (row) => (figuresOf(row)?.withheld ? t('withheld') : value(row)),
    cell: (row) =>
      figuresOf(row)?.withheld ? (
        <span className="hms-subtle">{t('withheld')}</span>
      ) : (
        formatCell(kind, value(row), language)
      ),
  })
  const now = ({ figures }: PlaceOfFigures) => figures
  const before = ({ yearBefore }: PlaceOfFigures) => yearBefore
  const either = (row: PlaceOfFigures) => (row.yearBefore?.withheld ? row.yearBefore : row.figures)
  const amount = (part: 'absenceDays' | 'agreedDays') => (row: PlaceOfFigures) =>
    row.figures && !row.figures.withheld ? row.figures.amounts[part].year : null
  return [
    {
      key: 'place',
      header: t('places.place'),
      kind: 'text',
      rowHeader: true,
      value: ({ place }) => placeWords(tools, place),
      cell: ({ place }) =>
        place.kind === 'unit' ? (
          <Link
            to="/sykefravaer"
            search={(current) => ({ ...current, place: place.unit.code })}
            hash="series"
            className="ds-link"
          >
            {placeWords(tools, place)}
          </Link>
        ) : (
          placeWords(tools, place)
        ),
    },
    column('total', t('places.total'), 'percent', now, ({ figures }) => shownYearRate(figures)),
    column('selfCertified', t('places.selfCertified'), 'percent', now, ({ figures }) =>
      shownYearRate(figures, 'selfCertifiedDays'),
    ),
    column('doctorCertified', t('places.doctorCertified'), 'percent', now, ({ figures }) =>
      shownYearRate(figures, 'doctorCertifiedDays'),
    ),
    column('yearBefore', t('places.yearBefore', { year: year - 1 }), 'percent', before, ({ yearBefore }) =>
      shownYearRate(yearBefore),
    ),
    column('change', t('places.change'), 'points', either, ({ figures, yearBefore }) => {
      const [to, from] = [shownYearRate(figures), shownYearRate(yearBefore)]
      return to === null || from === null ? null : to - from
    }),
    column('absenceDays', t('places.absenceDays'), 'count', now, amount('absenceDays')),
    column('agreedDays', t('places.agreedDays'), 'count', now, amount('agreedDays')),
  ]
}
