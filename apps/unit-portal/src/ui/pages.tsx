import { useTranslation } from 'react-i18next'

interface PagesProps {
  /** Counted from 0. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly onChange: (page: number) => void
}

/** Goes from one part of a list to the next; nothing where there is only one. */
export function Pages({ page, pageSize, total, onChange }: PagesProps) {
  const { t } = useTranslation('unit-incident')
  if (total <= pageSize) return null
  const from = page * pageSize + 1
  const to = Math.min(total, from + pageSize - 1)
  return (
    <nav className="hms-cluster hms-no-print" aria-label={t('pages.label')}>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        disabled={page === 0}
        onClick={() => onChange(page - 1)}
      >
        {t('pages.previous')}
      </button>
      <span role="status">{t('pages.shown', { from, to, total })}</span>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        disabled={to >= total}
        onClick={() => onChange(page + 1)}
      >
        {t('pages.next')}
      </button>
    </nav>
  )
}
