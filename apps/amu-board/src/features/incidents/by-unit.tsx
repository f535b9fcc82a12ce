import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { perHundred } from '@hms/domain/incident'
import { roundToOneDecimal } from '@hms/domain/quantity'
import { useBoard } from '../../app/board.tsx'
import type { Column } from '../../ui/table/column.ts'
import { formatSort, parseSort, sortRows } from '../../ui/table/sort.ts'
import { CaseTable } from './case-table.tsx'
import { countColumns } from './count-columns.ts'
import type { IncidentTextTools } from './incident-texts.ts'
import { useIncidentTexts } from './incident-texts.ts'
import type { IncidentFigures } from './figures.ts'
import { incidentsSearch } from './search.ts'

type UnitRow = IncidentFigures['byUnit'][number]

/** The units with what was reported in them, in the order that the reader wishes. */
export function ByUnit({ figures }: { readonly figures: IncidentFigures }): ReactNode {
  const tools = useIncidentTexts()
  const { t, text, language } = tools
  const { year, faculty } = useBoard()
  const navigate = useNavigate()
  const { campus, sort: written } = incidentsSearch(useSearch({ strict: false }))
  const columns = columnsOf(tools)
  const sort = parseSort(
    written,
    columns.map(({ key }) => key),
  )
  return (
    <CaseTable
      title={t('byUnit')}
      details={[year.year, faculty && text(faculty.name), campus]}
      note={t('notes')}
      columns={columns}
      rows={sortRows(figures.byUnit, columns, sort, language)}
      rowKey={({ unit }) => unit.code}
      sort={sort}
      onSort={(next) =>
        void navigate({
          to: '.',
          search: (current) => ({ ...current, sort: formatSort(next) }),
          resetScroll: false,
        })
      }
    />
  )
}

function columnsOf(tools: IncidentTextTools): readonly Column<UnitRow>[] {
  const { t, text } = tools
  return [
    { key: 'unit', header: t('unit'), kind: 'text', rowHeader: true, value: ({ unit }) => text(unit.name) },
    {
      key: 'faculty',
      header: t('faculty'),
      kind: 'text',
      exportOnly: true,
      value: (row) => text(row.faculty.name),
    },
    { key: 'campus', header: t('campus'), kind: 'text', exportOnly: true, value: ({ campus }) => campus },
    ...countColumns<UnitRow>(tools),
    {
      key: 'perHundred',
      header: t('counts.perHundred'),
      kind: 'count',
      value: ({ reported, employees }) => {
        const rate = perHundred(reported, employees)
        return rate === null ? null : roundToOneDecimal(rate)
      },
    },
    {
      key: 'injuries',
      header: t('counts.injuries'),
      kind: 'count',
      value: ({ injuries }) => injuries ?? t('withheld'),
    },
  ]
}
