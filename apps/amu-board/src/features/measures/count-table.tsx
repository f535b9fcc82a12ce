import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { PlanTextTools } from './plan-texts.ts'
import { usePlanTexts } from './plan-texts.ts'
import type { MeasuresSearch } from './search.ts'

type Counts = Outputs['measure']['rollUp']['all']

/** Measures that have something in common, counted; the search leads to them. */
export interface CountRow {
  readonly key: string
  readonly name: string
  readonly counts: Counts
  readonly search: MeasuresSearch
}

const counted = [
  { key: 'total', narrower: {} },
  { key: 'open', narrower: { state: 'open' } },
  { key: 'late', narrower: { due: 'late' } },
  { key: 'done', narrower: { state: 'finished' } },
  { key: 'effectConfirmed', narrower: { state: 'effectConfirmed' } },
] as const satisfies readonly { readonly key: keyof Counts; readonly narrower: MeasuresSearch }[]

/** How many measures of each kind there are, are open, late, done and confirmed: every number leads to its measures. */
export function CountTable({
  title,
  header,
  rows,
}: {
  readonly title: string
  readonly header: string
  readonly rows: readonly CountRow[]
}): ReactNode {
  const tools = usePlanTexts()
  const { year, faculty } = useBoard()
  const columns = columnsOf(tools, header)
  return (
    <section className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="xs">
          {title}
        </h2>
        <ExportButtons
          title={title}
          details={[year.year, faculty && tools.text(faculty.name)]}
          columns={columns}
          rows={rows}
        />
      </div>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  )
}

function columnsOf({ t }: PlanTextTools, header: string): readonly Column<CountRow>[] {
  return [
    { key: 'name', header, kind: 'text', rowHeader: true, value: ({ name }) => name },
    ...counted.map(({ key, narrower }): Column<CountRow> => ({
      key,
      header: t(`followUp.counts.${key}`),
      kind: 'count',
      value: ({ counts }) => counts[key],
      cell: ({ name, counts, search }) =>
        counts[key] === 0 ? (
          0
        ) : (
          <Link
            className="ds-link"
            to="/tiltak/liste"
            search={{ ...search, ...narrower }}
            aria-label={`${counts[key]} – ${name}, ${t(`followUp.counts.${key}`)}`}
          >
            {counts[key]}
          </Link>
        ),
    })),
  ]
}
