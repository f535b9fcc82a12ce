import { useTranslation } from 'react-i18next'
import { PageHeading } from './page-heading.tsx'

interface ErrorPageProps {
  /** Draws the page again. */
  readonly reset: () => void
}

/** Shown when a page fails in a way that nobody foresaw, or its code could not be fetched. */
export function ErrorPage({ reset }: ErrorPageProps) {
  const { t } = useTranslation('common')
  return (
    <div className="hms-stack">
      <PageHeading title={t('unexpected.title')} />
      <p className="ds-paragraph">{t('unexpected.text')}</p>
      <div className="hms-cluster">
        <button type="button" className="ds-button" onClick={reset}>
          {t('actions.tryAgain')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => window.location.reload()}
        >
          {t('actions.reload')}
        </button>
      </div>
    </div>
  )
}
