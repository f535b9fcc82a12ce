import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** What everybody can do about cases: report one, see one's own, and read what others have learnt. */
export function OwnIncidentLinks() {
  const { t } = useTranslation('unit-incident')
  return (
    <p className="hms-cluster hms-no-print">
      <Link className="ds-link" to="/avvik/ny">
        {t('report.title')}
      </Link>
      <Link className="ds-link" to="/avvik/mine">
        {t('own.title')}
      </Link>
      <Link className="ds-link" to="/avvik/laerdom">
        {t('lessons.title')}
      </Link>
    </p>
  )
}
