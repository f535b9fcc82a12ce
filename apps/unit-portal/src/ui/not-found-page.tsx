import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from './page-heading.tsx'

/** What an address leads to that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation(['unit-portal', 'common'])
  return (
    <div className="hms-stack">
      <PageHeading title={t('common:notFoundPage.title')} />
      <p className="ds-paragraph">{t('common:notFoundPage.text')}</p>
      <p>
        <Link to="/" className="ds-link">
          {t('frame.toHome')}
        </Link>
      </p>
    </div>
  )
}
