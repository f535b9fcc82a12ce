import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Whether the page is the one that the browser loaded: there, focus stays where the browser put it. */
let isFirstPage = true

interface PageHeadingProps {
  readonly title: string
  /** What the page belongs to, in small letters above the title. */
  readonly above?: ReactNode
  /** A sentence on what the page is for. */
  readonly lead?: ReactNode
}

/**
 * The title of a page: its `h1` and the title of the window. When a person comes from another page, focus
 * moves here, so that keyboard and screen reader begin at the new page; not when the address points into the page.
 */
export function PageHeading({ title, above, lead }: PageHeadingProps) {
  const { t } = useTranslation('common')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstPage && !location.hash) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])
  return (
    <div className="hms-page-head">
      <title>{`${title} – ${t('apps.unitPortal')}`}</title>
      {above !== undefined && <p className="hms-subtle">{above}</p>}
      <h1 className="ds-heading" data-size="lg" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p className="hms-page-head__lead">{lead}</p>}
    </div>
  )
}
