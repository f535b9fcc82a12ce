import type { Verdict } from '@hms/domain/annual-report'
import { formatPercent } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../app/api.ts'
import type { Column } from '../../ui/table/column.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import type { TextTools } from '../../ui/texts.ts'

type Claim = Outputs['committee']['disagreements']['claims'][number]

const colors: Readonly<Record<Verdict, string>> = {
  agrees: 'success',
  differs: 'danger',
  otherBase: 'warning',
  unitsNotPersons: 'warning',
}

/** The printed claim beside the computed figure, the verdict and why. */
export function claimColumns({ t, text, language }: TextTools): readonly Column<Claim>[] {
  const explanation = ({ verdict, roundedSharesAdded, note }: Claim) =>
    [
      roundedSharesAdded
        ? t('printedReport.roundedSharesAdded')
        : t(`printedReport.verdictsExplained.${verdict}`),
      note && text(note),
    ]
      .filter(Boolean)
      .join(' ')
  return [
    {
      key: 'claim',
      header: t('printedReport.claim'),
      kind: 'text',
      rowHeader: true,
      value: ({ claim }) => text(claim),
      cell: ({ id, year, claim }) => (
        <Link to="/indikatorer/$id" params={{ id }} search={{ year }} className="ds-link">
          {text(claim)}
        </Link>
      ),
    },
    { key: 'year', header: t('columns.year'), kind: 'text', value: ({ year }) => String(year) },
    {
      key: 'printed',
      header: t('printedReport.printed'),
      kind: 'text',
      value: ({ printed }) => printed,
      cell: ({ printed }) => <span lang="nb">{printed}</span>,
    },
    {
      key: 'percent',
      header: t('printedReport.computed'),
      kind: 'percent',
      value: ({ percent }) => percent,
      cell: ({ percent, numerator, base, baseKind }) => (
        <>
          {percent === null ? noFigure : formatPercent(percent, language)}
          <span className="board-below">
            {numerator} {t(`common:baseOf.${baseKind}`, { count: base })}
          </span>
        </>
      ),
    },
    {
      key: 'numerator',
      header: t('columns.numerator'),
      kind: 'count',
      exportOnly: true,
      value: ({ numerator }) => numerator,
    },
    { key: 'base', header: t('columns.base'), kind: 'count', exportOnly: true, value: ({ base }) => base },
    {
      key: 'baseKind',
      header: t('columns.baseKind'),
      kind: 'text',
      exportOnly: true,
      value: ({ baseKind }) => t(`common:baseKinds.${baseKind}`),
    },
    {
      key: 'verdict',
      header: t('printedReport.verdict'),
      kind: 'text',
      value: ({ verdict }) => t(`printedReport.verdicts.${verdict}`),
      cell: ({ verdict }) => (
        <span className="ds-tag" data-color={colors[verdict]} data-size="sm">
          {t(`printedReport.verdicts.${verdict}`)}
        </span>
      ),
    },
    {
      key: 'explanation',
      header: t('printedReport.explanation'),
      kind: 'text',
      value: explanation,
    },
  ]
}
