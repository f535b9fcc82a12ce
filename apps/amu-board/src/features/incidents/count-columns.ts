import type { CaseCounts } from '@hms/domain/incident'
import { closurePercent, closureRate } from '@hms/domain/incident'
import type { Column } from '../../ui/table/column.ts'
import type { IncidentTextTools } from './incident-texts.ts'

/** The columns that every table of cases has: how many, and the closure rate with both its counts. */
export function countColumns<Row extends CaseCounts>({ t }: IncidentTextTools): readonly Column<Row>[] {
  const counts = (row: CaseCounts) => closureRate(row, '')
  return [
    { key: 'reported', header: t('counts.reported'), kind: 'count', value: ({ reported }) => reported },
    { key: 'rejected', header: t('counts.rejected'), kind: 'count', value: ({ rejected }) => rejected },
    { key: 'closed', header: t('counts.closed'), kind: 'count', value: ({ closed }) => closed },
    { key: 'counted', header: t('counts.counted'), kind: 'count', value: (row) => counts(row).counted },
    { key: 'rate', header: t('counts.rate'), kind: 'percent', value: (row) => closurePercent(counts(row)) },
  ]
}
