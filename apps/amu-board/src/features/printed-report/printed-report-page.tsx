import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { useTexts } from '../../ui/texts.ts'
import { claimColumns } from './claim-columns.tsx'
import { TableFlags } from './table-flags.tsx'

type Disagreements = Outputs['committee']['disagreements']

/** Where the printed report of 2022 and its own tables disagree. */
export function PrintedReportPage(): ReactNode {
  const { t } = useTexts()
  const disagreements = useQuery(api.committee.disagreements.queryOptions())
  return (
    <>
      <PageHeading title={t('printedReport.title')} lead={t('printedReport.lead')} />
      <Loaded queries={[disagreements]}>
        {([loaded]) =>
          loaded.claims.length === 0 ? (
            <p className="hms-empty">{t('printedReport.none')}</p>
          ) : (
            <div className="hms-stack" data-gap="lg">
              <Claims claims={loaded.claims} />
              <TableFlags flags={loaded.tableFlags} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function Claims({ claims }: Pick<Disagreements, 'claims'>) {
  const tools = useTexts()
  const { t } = tools
  const { show } = useSearch({ from: '/rapporten-2022' })
  const navigate = useNavigate({ from: '/rapporten-2022' })
  const disagreeing = claims.filter(({ verdict }) => verdict !== 'agrees')
  const rows = show === 'all' ? claims : disagreeing
  const columns = claimColumns(tools)
  const title = t('printedReport.claims')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="claims" className="ds-heading" data-size="xs">
        {title}
      </h2>
      <p className="ds-paragraph">
        {t('printedReport.summary', { count: disagreeing.length, total: claims.length })}
      </p>
      <label className="board-check">
        <input
          type="checkbox"
          className="ds-input"
          checked={show === 'all'}
          onChange={(event) => {
            const { checked } = event.target
            void navigate({
              search: (current) => ({ ...current, show: checked ? ('all' as const) : undefined }),
              replace: true,
              resetScroll: false,
            })
          }}
        />
        {t('printedReport.showAgreeing')}
      </label>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ id, year, printed }) => `${year} ${id} ${printed}`}
      />
      <ExportButtons
        title={t('printedReport.exportTitle')}
        details={[show === 'all' ? t('printedReport.allClaims') : t('printedReport.disagreeingClaims')]}
        columns={columns}
        rows={rows}
      />
    </section>
  )
}
