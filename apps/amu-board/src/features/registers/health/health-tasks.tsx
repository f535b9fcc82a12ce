import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useBoard } from '../../../app/board.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { RowActions } from '../../../ui/row-actions.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { RegisterProblem } from '../register-problem.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'

type Task = Outputs['occupationalHealth']['tasks'][number]

/** What units lack of health examinations: tasks of the service, each taken up by one act. */
export function HealthTasks(): ReactNode {
  const tools = useRegisterTexts()
  const { t } = tools
  const { fill } = useBoard()
  const found = useQuery(api.occupationalHealth.tasks.queryOptions())
  const taking = useSaving(api.occupationalHealth.takeUp.mutationOptions(), () => undefined)
  const title = t('health.tasks')
  const columns = columnsOf(tools, fill, (findingId) => !taking.isBusy && taking.save({ findingId }))
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <p className="hms-subtle">{t('health.tasksLead')}</p>
      <RegisterProblem refusal={taking.refusal} problem={taking.problem} />
      <Loaded queries={[found]}>
        {([rows]) =>
          rows.length === 0 ? (
            <p className="hms-empty">{t('health.noTasks')}</p>
          ) : (
            <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
          )
        }
      </Loaded>
    </section>
  )
}

function columnsOf(
  { t, text }: RegisterTextTools,
  fill: ReturnType<typeof useBoard>['fill'],
  takeUp: (findingId: number) => void,
): readonly Column<Task>[] {
  return [
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
    },
    { key: 'year', header: t('health.year'), kind: 'text', value: ({ year }) => String(year) },
    {
      key: 'what',
      header: t('health.what'),
      kind: 'text',
      value: ({ topic, year }) => fill(topic, year),
    },
    {
      key: 'actions',
      header: t('columns.actions'),
      kind: 'text',
      value: () => null,
      cell: ({ id, unit }) => (
        <RowActions
          about={text(unit.name)}
          actions={[{ label: t('health.takeUp'), onClick: () => takeUp(id) }]}
        />
      ),
    },
  ]
}
