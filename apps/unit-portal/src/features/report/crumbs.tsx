import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { useReport, useReportParams } from './report-context.tsx'

interface CrumbsProps {
  /** Whether the page lies below the report's own. */
  readonly isBelowReport?: boolean
}

/** The way back: to the home page, and to the report. */
export function Crumbs({ isBelowReport = false }: CrumbsProps) {
  const { t } = useTranslation('common')
  const { report } = useReport()
  const params = useReportParams()
  return (
    <Breadcrumbs>
      {isBelowReport && (
        <Link className="ds-link" to="/rapport/$year/$unitCode" params={params}>
          {t('general.yearReport', { year: report.year })}
        </Link>
      )}
    </Breadcrumbs>
  )
}
