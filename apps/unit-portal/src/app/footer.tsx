import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Stands below every page. */
export function Footer() {
  const { t } = useTranslation('common')
  return (
    <footer className="hms-footer">
      <div className="hms-footer__inner">
        <Link to="/tilgjengelighet" className="ds-link">
          {t('footer.accessibility')}
        </Link>
        <a href="/" className="ds-link">
          {t('footer.startPage')}
        </a>
      </div>
    </footer>
  )
}
