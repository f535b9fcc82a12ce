import { formatDate } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ownerKey, ownerWords } from './owner-words.ts'
import type { PlanTextTools } from './plan-texts.ts'
import { usePlanTexts } from './plan-texts.ts'

type OverdueOwner = Outputs['measure']['overdue'][number]

/** Who has measures that are overdue, those with most first. */
export function OverdueOwners({ owners }: { readonly owners: readonly OverdueOwner[] }): ReactNode {
  const tools = usePlanTexts()
  const { t, text } = tools
  const { year, faculty } = useBoard()
  const title = t('followUp.overdue')
  const columns = columnsOf(tools)
  return (
    <section className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="xs">
          {title}
        </h2>
        {owners.length > 0 ? (
          <ExportButtons
            title={title}
            details={[year.year, faculty && text(faculty.name)]}
            columns={columns}
            rows={owners}
          />
        ) : null}
      </div>
      {owners.length === 0 ? (
        <p className="hms-empty">{t('followUp.noneOverdue')}</p>
      ) : (
        <DataTable caption={title} columns={columns} rows={owners} rowKey={({ owner }) => ownerKey(owner)} />
      )}
    </section>
  )
}

function columnsOf(tools: PlanTextTools): readonly Column<OverdueOwner>[] {
  const { t, language } = tools
  return [
    {
      key: 'owner',
      header: t('plan:columns.owner'),
      kind: 'text',
      rowHeader: true,
      value: ({ owner }) => ownerWords(tools, owner),
      cell: ({ owner }) => (
        <Link className="ds-link" to="/tiltak/liste" search={{ owner: ownerKey(owner), due: 'late' }}>
          {ownerWords(tools, owner)}
        </Link>
      ),
    },
    { key: 'count', header: t('followUp.counts.late'), kind: 'count', value: ({ count }) => count },
    {
      key: 'since',
      header: t('followUp.since'),
      kind: 'text',
      value: ({ since }) => formatDate(since, language, 'short'),
    },
  ]
}
