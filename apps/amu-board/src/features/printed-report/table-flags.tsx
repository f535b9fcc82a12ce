import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { itemName } from '../../ui/item-name.ts'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'

type Flag = Outputs['committee']['disagreements']['tableFlags'][number]

/** The rows of the printed tables that don't add up. */
export function TableFlags({ flags }: { readonly flags: readonly Flag[] }): ReactNode {
  const tools = useTexts()
  const { t } = tools
  const columns = columnsOf(tools)
  const title = t('printedReport.tableFlags')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="table-flags" className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="ds-paragraph hms-prose">{t('printedReport.tableFlagsLead')}</p>
      {flags.length === 0 ? (
        <p className="hms-empty">{t('printedReport.noTableFlags')}</p>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={flags}
            rowKey={({ year, question, row }) => `${year} ${question} ${row ?? ''}`}
          />
          <ExportButtons title={title} columns={columns} rows={flags} />
        </>
      )}
    </section>
  )
}

function columnsOf({ t }: TextTools): readonly Column<Flag>[] {
  return [
    { key: 'year', header: t('columns.year'), kind: 'text', value: ({ year }) => String(year) },
    { key: 'number', header: t('columns.number'), kind: 'text', value: ({ number }) => number },
    {
      key: 'row',
      header: t('printedReport.tableRow'),
      kind: 'text',
      rowHeader: true,
      value: ({ question, row }) => itemName(t, row ? `${question}.${row}` : question, row ?? question),
    },
    { key: 'sum', header: t('printedReport.sum'), kind: 'count', value: ({ sum }) => sum },
    {
      key: 'expected',
      header: t('printedReport.expected'),
      kind: 'count',
      value: ({ expected }) => expected,
    },
    {
      key: 'kind',
      header: t('printedReport.explanation'),
      kind: 'text',
      value: ({ kind }) => t(`printedReport.flagKinds.${kind}`),
    },
  ]
}
