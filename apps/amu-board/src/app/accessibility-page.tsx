import { formatDate } from '@hms/texts'
import type { ReactNode } from 'react'
import { PageHeading } from '../ui/page-heading.tsx'
import { useTexts } from '../ui/texts.ts'
import { useBoard } from './board.tsx'

const lastUpdated = '2026-11-23'

/** How accessible the board is, and whom to tell when it is not. */
export function AccessibilityPage(): ReactNode {
  const { t, text, language } = useTexts()
  const { session } = useBoard()
  const done = (['what1', 'what2', 'what3', 'what4'] as const).map((key) => t(`accessibility.${key}`))
  return (
    <article className="board-prose">
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <h2 className="ds-heading" data-size="sm">
        {t('accessibility.whatHeading')}
      </h2>
      <ul className="ds-list">
        {done.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className="ds-heading" data-size="sm">
        {t('accessibility.knownHeading')}
      </h2>
      <p className="ds-paragraph">{t('accessibility.known1')}</p>
      <h2 className="ds-heading" data-size="sm">
        {t('accessibility.feedbackHeading')}
      </h2>
      <p className="ds-paragraph">
        {t('accessibility.feedback', { institution: text(session.institution.name) })}
      </p>
      <p className="ds-paragraph">{t('accessibility.supervision')}</p>
      <p className="ds-paragraph">
        {t('accessibility.updated', { date: formatDate(lastUpdated, language) })}
      </p>
    </article>
  )
}
