import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** What everybody can do about cases: report one, see one's own, and read what others have learnt. */
export function OwnIncidentLinks() {
  const { t } = useTranslation('unit-portal')
  return (
    <p className="hms-cluster hms-no-print">
      <Link className="ds-link" to="/avvik/ny">
        {t('incidents.report')}
      </Link>
      <Link className="ds-link" to="/avvik/mine">
        {t('incidents.own')}
      </Link>
      <Link className="ds-link" to="/avvik/laerdom">
        {t('incidents.lessons')}
      </Link>
    </p>
  )
}
