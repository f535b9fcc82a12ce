import { formatDate } from '@hms/texts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'

type SilentUnit = Outputs['committee']['overview']['notSubmitted'][number]

const shownAtFirst = 10

/** The units that have not handed in, and how far they have come. */
export function SilentUnits({
  units,
  count,
}: {
  /** Those that the reader may see. */
  readonly units: readonly SilentUnit[]
  /** How many there are in all. */
  readonly count: number
}): ReactNode {
  const tools = useTexts()
  const { t, text } = tools
  const { year, faculty, facultyName } = useBoard()
  const [showsAll, setShowsAll] = useState(false)
  const title = t('overview.silent')
  const columns = columnsOf(tools, facultyName)
  const shown = showsAll ? units : units.slice(0, shownAtFirst)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="silent-units" className="ds-heading" data-size="xs">
        {title}
      </h2>
      {units.length < count ? (
        <p className="hms-subtle">
          {t('common:counts.units', { count })}. {t('overview.silentHidden')}
        </p>
      ) : null}
      {count === 0 ? <p className="hms-empty">{t('overview.silentNone')}</p> : null}
      {units.length === 0 ? null : (
        <>
          <DataTable caption={title} columns={columns} rows={shown} rowKey={({ code }) => code} />
          <div className="hms-cluster" data-justify="between">
            {units.length > shownAtFirst ? (
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll
                  ? t('overview.showFewerSilent')
                  : t('overview.showAllSilent', { count: units.length })}
              </button>
            ) : null}
            <ExportButtons
              title={title}
              details={[year.year, faculty && text(faculty.name)]}
              columns={columns}
              rows={shown}
            />
          </div>
        </>
      )}
    </section>
  )
}

function columnsOf(
  { t, text, language }: TextTools,
  facultyName: (code: string) => string,
): readonly Column<SilentUnit>[] {
  return [
    {
      key: 'code',
      header: t('columns.unitCode'),
      kind: 'text',
      exportOnly: true,
      value: ({ code }) => code,
    },
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => text(name),
      cell: ({ name, faculty }) => (
        <>
          {text(name)}
          <span className="board-below">{facultyName(faculty)}</span>
        </>
      ),
    },
    {
      key: 'faculty',
      header: t('columns.faculty'),
      kind: 'text',
      exportOnly: true,
      value: ({ faculty }) => facultyName(faculty),
    },
    {
      key: 'state',
      header: t('columns.state'),
      kind: 'text',
      value: ({ state }) => t(`common:reportStates.${state}`),
      cell: ({ state, extendedTo }) => (
        <>
          <span className="hms-status" data-state={state}>
            {t(`common:reportStates.${state}`)}
          </span>
          {extendedTo ? (
            <span className="board-below">
              {t('overview.extendedTo', { date: formatDate(extendedTo, language, 'short') })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: 'extendedTo',
      header: t('columns.extendedTo'),
      kind: 'text',
      exportOnly: true,
      value: ({ extendedTo }) => extendedTo,
    },
  ]
}
