import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outputs } from '../api.ts'
import { useDeskTexts } from '../desk-texts.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'

type Fault = Extract<Outputs['dataImport']['appointments'], { ok: false }>['problem'][number]

/** All that is wrong with a file: where, what stands there, and what was expected. */
export function FaultTable({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const { t } = useDeskTexts()
  const { t: tImport } = useTranslation('import')
  const expectedWords = ({ kind, ...values }: Fault['expected']) =>
    tImport(`expected.${kind}`, {
      ...values,
      ...('values' in values ? { values: values.values.join(', ') } : {}),
    })
  const columns: readonly Column<Fault>[] = [
    { key: 'line', header: t('import.line'), kind: 'count', value: ({ line }) => line },
    {
      key: 'column',
      header: t('import.column'),
      kind: 'text',
      value: ({ column }) => column,
      cell: ({ column }) => column ?? tImport('faults.wholeFile'),
    },
    {
      key: 'value',
      header: t('import.value'),
      kind: 'text',
      value: ({ value }) => value,
      cell: ({ value }) => value ?? tImport('faults.nothing'),
    },
    {
      key: 'expected',
      header: t('import.expected'),
      kind: 'text',
      value: ({ expected }) => expectedWords(expected),
    },
  ]
  return (
    <>
      <div className="ds-alert board-notice" data-color="danger" role="alert">
        <h3 className="ds-heading" data-size="xs">
          {t('import.refused', { count: faults.length })}
        </h3>
        <p className="ds-paragraph">{t('import.refusedAdvice')}</p>
      </div>
      <DataTable
        caption={t('import.faults')}
        columns={columns}
        rows={faults}
        rowKey={(fault) => JSON.stringify(fault)}
      />
      <ExportButtons title={t('import.faults')} columns={columns} rows={faults} />
    </>
  )
}
