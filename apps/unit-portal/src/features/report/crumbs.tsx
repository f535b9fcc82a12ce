import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReport, useReportParams } from './report-context.tsx'

interface CrumbsProps {
  /** Whether the page lies below the report's own. */
  readonly isBelowReport?: boolean
}

/** The way back: to the home page, and to the report. */
export function Crumbs({ isBelowReport = false }: CrumbsProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const { report } = useReport()
  const params = useReportParams()
  return (
    <nav className="ds-breadcrumbs portal-crumbs" aria-label={t('common:frame.breadcrumbs')}>
      <ol>
        <li>
          <Link className="ds-link" to="/">
            {t('frame.home')}
          </Link>
        </li>
        {isBelowReport && (
          <li>
            <Link className="ds-link" to="/rapport/$year/$unitCode" params={params}>
              {t('common:general.yearReport', { year: report.year })}
            </Link>
          </li>
        )}
      </ol>
    </nav>
  )
}
