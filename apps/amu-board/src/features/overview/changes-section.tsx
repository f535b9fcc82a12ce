import type { IndicatorFigure, YearFigures } from '@hms/domain/indicator'
import { formatPercent } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { ChangeText } from '../../ui/change-text.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { indicatorWords } from '../../ui/indicator-words.ts'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { noFigure } from '../../ui/table/format-cell.ts'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'
import { changesByMeaning, largestByItem } from './changes.ts'

const shownAtMost = 8

/** The indicators that changed most, for the better and for the worse, and those that can't be compared. */
export function Changes({ figures }: { readonly figures: YearFigures }): ReactNode {
  const { t } = useTexts()
  const { year } = useBoard()
  const changes = changesByMeaning(figures.indicators)
  const isOpen = year.state === 'open'
  return (
    <>
      <div className="board-columns">
        <ChangeTable
          meaning="worse"
          title={t(isOpen ? 'overview.worseSoFar' : 'overview.worseHeading')}
          none={t('overview.noneWorse')}
          changed={changes.worse}
        />
        <ChangeTable
          meaning="better"
          title={t(isOpen ? 'overview.betterSoFar' : 'overview.betterHeading')}
          none={t('overview.noneBetter')}
          changed={changes.better}
        />
      </div>
      <NotComparable figures={changes.notComparable} />
    </>
  )
}

function ChangeTable({
  meaning,
  title,
  none,
  changed,
}: {
  readonly meaning: 'better' | 'worse'
  readonly title: string
  readonly none: string
  readonly changed: readonly IndicatorFigure[]
}) {
  const tools = useTexts()
  const { year, faculty } = useBoard()
  const columns = changeColumns(tools)
  const shown = largestByItem(changed).slice(0, shownAtMost)
  const headingId = `changes-${meaning}`
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id={headingId} className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="hms-subtle">{tools.t('overview.onePerQuestion')}</p>
      {shown.length === 0 ? (
        <p className="hms-subtle">{none}</p>
      ) : (
        <>
          <DataTable caption={title} columns={columns} rows={shown} rowKey={({ id }) => id} />
          <div className="hms-cluster" data-justify="between">
            <Link to="/indikatorer" search={{ meaning }} className="ds-link">
              {tools.t('overview.seeAll', { count: changed.length })}
            </Link>
            <ExportButtons
              title={title}
              details={[year.year, faculty && tools.text(faculty.name)]}
              columns={columns}
              rows={shown}
            />
          </div>
        </>
      )}
    </section>
  )
}

function changeColumns({ t, language }: TextTools): readonly Column<IndicatorFigure>[] {
  return [
    {
      key: 'indicator',
      header: t('columns.indicator'),
      kind: 'text',
      rowHeader: true,
      value: ({ id }) => indicatorWords(t, id).name,
      cell: ({ id }) => <IndicatorLink id={id} />,
    },
    {
      key: 'counted',
      header: t('columns.counted'),
      kind: 'text',
      exportOnly: true,
      value: ({ id }) => indicatorWords(t, id).counted,
    },
    {
      key: 'percent',
      header: t('columns.percent'),
      kind: 'percent',
      value: ({ percent }) => percent,
      cell: ({ percent, numerator, base }) => (
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
      value: ({ numerator }) => numerator,
    },
    {
      key: 'base',
      header: t('columns.base'),
      kind: 'count',
      exportOnly: true,
      value: ({ base }) => base,
    },
    {
      key: 'baseKind',
      header: t('columns.baseKind'),
      kind: 'text',
      exportOnly: true,
      value: ({ baseKind }) => t(`common:baseKinds.${baseKind}`),
    },
    {
      key: 'change',
      header: t('columns.change'),
      kind: 'points',
      value: ({ changePoints }) => changePoints,
      cell: (figure) => <ChangeText figure={figure} show="cell" />,
    },
    {
      key: 'previousYear',
      header: t('columns.previousYear'),
      kind: 'text',
      exportOnly: true,
      value: ({ previous }) => (previous ? String(previous.year) : null),
    },
  ]
}

function IndicatorLink({ id }: { readonly id: string }) {
  const { t } = useTexts()
  const { name, counted } = indicatorWords(t, id)
  return (
    <>
      <Link to="/indikatorer/$id" params={{ id }} className="ds-link">
        {name}
      </Link>
      <span className="board-below">{counted}</span>
    </>
  )
}

function NotComparable({ figures }: { readonly figures: readonly IndicatorFigure[] }) {
  const { t } = useTexts()
  if (figures.length === 0) return null
  const groups = (['reworded', 'new', 'same'] as const).map((continuity) => ({
    continuity,
    members: figures.filter((figure) => figure.continuity === continuity),
  }))
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="not-comparable" className="ds-heading" data-size="xs">
        {t('overview.notComparableHeading')}
      </h2>
      <p className="ds-paragraph hms-prose">{t('overview.notComparableLead')}</p>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ continuity, members }) => (
          <details key={continuity} className="ds-details" data-color="neutral">
            <summary>{t(`overview.${continuity}`, { count: members.length })}</summary>
            <div>
              <ul className="board-link-columns">
                {members.map(({ id }) => (
                  <li key={id}>
                    <IndicatorLink id={id} />
                  </li>
                ))}
              </ul>
            </div>
          </details>
        ))}
    </section>
  )
}
