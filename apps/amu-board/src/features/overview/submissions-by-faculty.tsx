import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'

type FacultyCount = Outputs['committee']['overview']['byFaculty'][number]

/** How many units of each faculty have handed in. */
export function SubmissionsByFaculty({
  byFaculty,
}: {
  readonly byFaculty: readonly FacultyCount[]
}): ReactNode {
  const tools = useTexts()
  const { year, faculty } = useBoard()
  const title = tools.t('overview.byFaculty')
  const columns = columnsOf(tools)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="by-faculty" className="ds-heading" data-size="xs">
        {title}
      </h2>
      <DataTable
        caption={title}
        columns={columns}
        rows={byFaculty}
        rowKey={({ faculty: { code } }) => code}
      />
      <ExportButtons
        title={title}
        details={[year.year, faculty && tools.text(faculty.name)]}
        columns={columns}
        rows={byFaculty}
      />
    </section>
  )
}

function columnsOf({ t, text }: TextTools): readonly Column<FacultyCount>[] {
  return [
    {
      key: 'faculty',
      header: t('columns.faculty'),
      kind: 'text',
      rowHeader: true,
      value: ({ faculty }) => text(faculty.name),
      cell: ({ faculty }) => (
        <Link to="." search={(current) => ({ ...current, faculty: faculty.code })} className="ds-link">
          {text(faculty.name)}
        </Link>
      ),
    },
    {
      key: 'answered',
      header: t('columns.submitted'),
      kind: 'count',
      value: ({ answered }) => answered,
      cell: ({ answered, total }) => (
        <span className="board-progress">
          <span>{t('share.of', { numerator: answered, base: total })}</span>
          <progress className="hms-progress" value={answered} max={Math.max(total, 1)} aria-hidden="true" />
        </span>
      ),
    },
    {
      key: 'total',
      header: t('columns.total'),
      kind: 'count',
      exportOnly: true,
      value: ({ total }) => total,
    },
  ]
}
