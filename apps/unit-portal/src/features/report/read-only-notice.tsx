import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import { useLanguage } from '../../ui/use-language.ts'
import { useReport, useReportParams } from './report-context.tsx'

/** Why a report can be read but not filled in. */
export function ReadOnlyNotice() {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const params = useReportParams()
  const { report } = useReport()
  if (report.submission) {
    return (
      <div className="ds-alert" data-color="success">
        <p>
          {t('readOnly.submitted', { when: formatDateTime(report.submission.submittedAt, language) })}{' '}
          <Link className="ds-link" to="/rapport/$year/$unitCode/kvittering" params={params}>
            {t('readOnly.toReceipt')}
          </Link>
        </p>
      </div>
    )
  }
  const isOpen = report.campaign.state === 'open'
  return (
    <div className="ds-alert" data-color="info">
      <p>{isOpen ? t('readOnly.notYours') : t('readOnly.closed')}</p>
    </div>
  )
}
