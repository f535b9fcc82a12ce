import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTexts } from './texts.ts'

/** The heading of a screen; its text becomes the title of the page, and focus comes here when the screen changes. */
export function PageHeading({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useTexts()
  const app = t('common:apps.amuBoard')
  useEffect(() => {
    document.title = `${title} – ${app}`
  }, [title, app])

  return (
    <div className="hms-page-head">
      <h1 className="ds-heading" data-size="lg" tabIndex={-1} id="page-title">
        {title}
      </h1>
      {lead ? <p className="ds-paragraph hms-page-head__lead">{lead}</p> : null}
      {children}
    </div>
  )
}

/** Moves focus to the heading of the screen, so that keyboards and screen readers follow to the new one. */
export function focusPageHeading(): void {
  document.getElementById('page-title')?.focus()
}
