import { mayAnywhere } from '@hms/domain/access'
import { formatNumber, formatPercent } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { SickLeaveTextTools } from './sick-leave-texts.ts'
import { useSickLeaveTexts } from './sick-leave-texts.ts'

type Row = Outputs['figureRegister']['rows']['rows'][number]

/** Figures of earlier reports, as they were printed: beside those that are calculated, never among them. */
export function Published(): ReactNode {
  const { session } = useBoard()
  const roles = session.person.roles.map(({ role }) => role)
  return mayAnywhere(roles, 'registers.read') ? <PublishedFigures /> : null
}

function PublishedFigures() {
  const tools = useSickLeaveTexts()
  const { t } = tools
  const rows = useQuery(
    api.figureRegister.rows.queryOptions({
      register: 'publishedFigures',
      q: 'sickLeave',
      sort: 'year',
      descending: true,
      pageSize: 200,
    }),
  )
  return (
    <Loaded queries={[rows]}>
      {([found]) => {
        const ofSickLeave = found.rows.filter(({ cells }) => cells['area'] === 'sickLeave')
        return ofSickLeave.length === 0 ? null : (
          <section className="hms-stack" data-gap="sm">
            <h2 className="ds-heading" data-size="sm" id="published">
              {t('published.title')}
            </h2>
            <p className="hms-subtle">{t('published.lead')}</p>
            <DataTable
              caption={t('published.title')}
              columns={columnsOf(tools)}
              rows={ofSickLeave}
              rowKey={({ id }) => String(id)}
            />
          </section>
        )
      }}
    </Loaded>
  )
}

function columnsOf({ t, language }: SickLeaveTextTools): readonly Column<Row>[] {
  const words = (name: string) => (row: Row) => String(row.cells[name] ?? '')
  return [
    { key: 'figure', header: t('published.figure'), kind: 'text', rowHeader: true, value: words('figure') },
    { key: 'year', header: t('series.year'), kind: 'text', value: words('year') },
    {
      key: 'value',
      header: t('published.value'),
      kind: 'text',
      value: ({ cells }) => {
        const amount = Number(cells['amount'])
        return cells['measuredIn'] === 'percent'
          ? formatPercent(amount, language)
          : formatNumber(amount, language)
      },
    },
    { key: 'source', header: t('published.source'), kind: 'text', value: words('printedIn') },
  ]
}
