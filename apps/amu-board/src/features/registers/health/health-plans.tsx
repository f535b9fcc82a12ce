import type { HealthPlanStatus } from '@hms/domain/occupational-health'
import { healthPlanStatuses } from '@hms/domain/occupational-health'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useBoard } from '../../../app/board.tsx'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useRegisterPart } from '../register-filters.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'

type Plan = Outputs['occupationalHealth']['plans'][number]

const looks: Readonly<Record<HealthPlanStatus, string>> = {
  notStarted: 'late',
  inProgress: 'inProgress',
  established: 'submitted',
}

/** How far the plans of a year are, in numbers and by unit. */
export function HealthPlans(): ReactNode {
  const tools = useRegisterTexts()
  const { t } = tools
  const { year } = useBoard()
  const part = useRegisterPart()
  const found = useQuery(api.occupationalHealth.plans.queryOptions({ ...part, year: year.year }))
  const columns = columnsOf(tools)
  const title = t('health.plans', { year: year.year })
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([rows]) =>
          rows.length === 0 ? (
            <p className="hms-empty">{t('health.noPlans')}</p>
          ) : (
            <>
              <p role="status">
                {healthPlanStatuses
                  .map(
                    (status) =>
                      `${rows.filter((row) => row.status === status).length} ${t(`health.statuses.${status}`)}`,
                  )
                  .join(', ')}
              </p>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ unit }) => unit.code} />
              <ExportButtons title={title} columns={columns} rows={rows} />
            </>
          )
        }
      </Loaded>
    </section>
  )
}

function columnsOf({ t, text }: RegisterTextTools): readonly Column<Plan>[] {
  return [
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
      cell: ({ unit }) => (
        <a className="ds-link" href={`/enhet/bedriftshelsetjeneste/${unit.code}`}>
          {text(unit.name)}
        </a>
      ),
    },
    {
      key: 'status',
      header: t('health.status'),
      kind: 'text',
      value: ({ status }) => t(`health.statuses.${status}`),
      cell: ({ status }) => (
        <span className="hms-status" data-state={looks[status]}>
          {t(`health.statuses.${status}`)}
        </span>
      ),
    },
    { key: 'note', header: t('health.note'), kind: 'text', value: ({ note }) => note || null },
  ]
}
