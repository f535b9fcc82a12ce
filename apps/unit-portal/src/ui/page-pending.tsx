import { useTranslation } from 'react-i18next'

/** Grey shapes in place of a page that is being fetched. */
export function PagePending() {
  const { t } = useTranslation('common')
  return (
    <div className="hms-stack" aria-busy="true">
      <p className="ds-sr-only" role="status">
        {t('general.loading')}
      </p>
      <span className="ds-skeleton portal-skeleton portal-skeleton--title" aria-hidden="true" />
      <span className="ds-skeleton portal-skeleton portal-skeleton--line" aria-hidden="true" />
      <span className="ds-skeleton portal-skeleton portal-skeleton--block" aria-hidden="true" />
      <span className="ds-skeleton portal-skeleton portal-skeleton--block" aria-hidden="true" />
    </div>
  )
}
