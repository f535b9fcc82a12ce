import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeading } from '../ui/page-heading.tsx'
import { useTexts } from '../ui/texts.ts'

/** Shown for an address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const { t } = useTexts()
  return (
    <>
      <PageHeading title={t('common:notFoundPage.title')} lead={t('common:notFoundPage.text')} />
      <Link to="/" className="ds-link">
        {t('pages.overview')}
      </Link>
    </>
  )
}
