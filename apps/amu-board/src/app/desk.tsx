import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { deskPagesFor } from './desk-nav.ts'
import { useDeskTexts } from './desk-texts.ts'
import { useSession } from './session.tsx'

/** What stands around the pages of the HSE section's desk: their menu. Closed to whom the desk is not. */
export function Desk(): ReactNode {
  const { t } = useDeskTexts()
  const pages = deskPagesFor(useSession())
  if (pages.length === 0) {
    return (
      <>
        <PageHeading title={t('title')} />
        <ErrorNotice problem="notAllowed" />
      </>
    )
  }
  return (
    <>
      <nav className="hms-nav board-desk-nav" aria-label={t('menu')}>
        <ul>
          {pages.map(({ to, key }) => (
            <li key={key}>
              <Link to={to} activeOptions={{ includeSearch: false }}>
                {t(`pages.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}

/** The front of the desk: what each page is for. */
export function DeskFront(): ReactNode {
  const { t } = useDeskTexts()
  const pages = deskPagesFor(useSession())
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ul className="hms-grid">
        {pages.map(({ to, key }) => (
          <li key={key} className="ds-card board-desk-card" data-color="neutral">
            <h2 className="ds-heading" data-size="xs">
              <Link to={to} className="ds-link">
                {t(`pages.${key}`)}
              </Link>
            </h2>
            <p className="ds-paragraph">{t(`about.${key}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
