import { formatPercent } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import { ChangeText } from '../../ui/change-text.tsx'
import type { Column } from '../../ui/table/column.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import type { TextTools } from '../../ui/texts.ts'
import { previousPercent } from './indicator-rows.ts'
import type { IndicatorRow } from './indicator-rows.ts'

/** The columns of the list of indicators; base, previous year and direction have columns of their own in the file. */
export function indicatorColumns({ t, language }: TextTools): readonly Column<IndicatorRow>[] {
  return [
    {
      key: 'number',
      header: t('columns.number'),
      kind: 'text',
      value: ({ question }) => question?.number ?? null,
    },
    {
      key: 'indicator',
      header: t('columns.indicator'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => name,
      cell: ({ figure, name, counted }) => (
        <>
          <Link to="/indikatorer/$id" params={{ id: figure.id }} className="ds-link">
            {name}
          </Link>
          <span className="board-below">{counted}</span>
        </>
      ),
    },
    {
      key: 'counted',
      header: t('columns.counted'),
      kind: 'text',
      exportOnly: true,
      value: ({ counted }) => counted,
    },
    {
      key: 'section',
      header: t('columns.section'),
      kind: 'text',
      exportOnly: true,
      value: ({ sectionTitle }) => sectionTitle,
    },
    {
      key: 'percent',
      header: t('columns.percentNumber'),
      kind: 'percent',
      value: ({ figure }) => figure.percent,
    },
    {
      key: 'numerator',
      header: t('columns.numerator'),
      kind: 'count',
      value: ({ figure }) => figure.numerator,
      cell: ({ figure: { numerator, base, baseKind } }) => (
        <>
          {t('share.of', { numerator, base })}
          <span className="board-below">{t(`common:baseKinds.${baseKind}`)}</span>
        </>
      ),
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
      key: 'previous',
      header: t('columns.previous'),
      kind: 'percent',
      value: ({ figure }) => previousPercent(figure),
      cell: ({ figure }) => {
        const percent = previousPercent(figure)
        const { previous } = figure
        if (!previous || percent === null) return noFigure
        return (
          <>
            {formatPercent(percent, language)}
            <span className="board-below">
              {t('share.ofYear', { numerator: previous.numerator, base: previous.base, year: previous.year })}
            </span>
          </>
        )
      },
    },
    {
      key: 'previousYear',
      header: t('columns.previousYear'),
      kind: 'text',
      exportOnly: true,
      value: ({ figure: { previous } }) => (previous ? String(previous.year) : null),
    },
    {
      key: 'change',
      header: t('columns.change'),
      kind: 'points',
      value: ({ figure }) => figure.changePoints,
    },
    {
      key: 'meaning',
      header: t('columns.meaning'),
      kind: 'text',
      value: ({ figure }) => t(`common:meanings.${figure.meaning}`),
      cell: ({ figure }) => <ChangeText figure={figure} show="meaning" />,
    },
    {
      key: 'continuity',
      header: t('columns.continuity'),
      kind: 'text',
      exportOnly: true,
      value: ({ figure }) => t(`common:continuity.${figure.continuity}`),
    },
    {
      key: 'direction',
      header: t('columns.direction'),
      kind: 'text',
      exportOnly: true,
      value: ({ direction }) => t(`indicators.directions.${direction}`),
    },
  ]
}
