import { useTranslation } from 'react-i18next'
import type { ReportSummary } from '../../app/api.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { CurrentReport } from './current-report.tsx'

interface WaitingForMeProps {
  readonly reports: readonly ReportSummary[]
}

/** For a chief safety representative without a unit of their own: the reports that wait for their signature. */
export function WaitingForMe({ reports }: WaitingForMeProps) {
  const { t } = useTranslation('unit-portal')
  return (
    <>
      <PageHeading title={t('inPlace.title')} lead={t('inPlace.lead')} />
      <div className="hms-stack">
        {reports.length === 0 && (
          <div className="hms-empty">
            <p>{t('inPlace.none')}</p>
          </div>
        )}
        {reports.map((report) => (
          <CurrentReport key={`${report.year} ${report.unit.code}`} report={report} inPlace />
        ))}
        <p>
          <a className="ds-link" href="/amu/">
            {t('inPlace.toBoard')}
          </a>
        </p>
      </div>
    </>
  )
}
