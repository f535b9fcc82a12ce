import type { ReactNode } from 'react'
import { useTexts } from './texts.ts'

interface PagesProps {
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  /** Undefined leads to the first. */
  readonly onPage: (page: number | undefined) => void
}

/** Leads through the pages of a list; nothing where one holds it all. */
export function Pages({ page, pages, onPage }: PagesProps): ReactNode {
  const { t } = useTexts()
  if (pages < 2) return null
  const button = (to: number, label: string, there: boolean) => (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      aria-disabled={!there}
      onClick={() => there && onPage(to > 1 ? to : undefined)}
    >
      {label}
    </button>
  )
  return (
    <nav className="hms-cluster" aria-label={t('paging.pages')}>
      {button(page - 1, t('common:actions.previous'), page > 1)}
      <span className="hms-subtle">{t('paging.page', { page, pages })}</span>
      {button(page + 1, t('common:actions.next'), page < pages)}
    </nav>
  )
}
