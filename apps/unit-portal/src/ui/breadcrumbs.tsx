import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface BreadcrumbsProps {
  /** The links below the home page, down to the page above this one. */
  readonly children?: ReactNode
}

/** The way back, from the home page on. */
export function Breadcrumbs({ children }: BreadcrumbsProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  return (
    <nav className="ds-breadcrumbs portal-crumbs hms-no-print" aria-label={t('common:frame.breadcrumbs')}>
      <ol>
        <li>
          <Link className="ds-link" to="/">
            {t('frame.home')}
          </Link>
        </li>
        {children && <li>{children}</li>}
      </ol>
    </nav>
  )
}
