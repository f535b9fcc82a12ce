import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport, useReportParams } from '../report-context.tsx'
import type { SectionView } from '../report-view.ts'

interface SectionNavigationProps {
  readonly current: SectionView
}

/** To the section before and the one after; after the last, to the overview of all answers. */
export function SectionNavigation({ current }: SectionNavigationProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const localized = useLocalized()
  const params = useReportParams()
  const { report, sections } = useReport()
  const place = sections.indexOf(current)
  const previous = sections[place - 1]?.section
  const next = sections[place + 1]?.section
  return (
    <nav className="portal-section-nav hms-no-print" aria-label={t('section.navigation')}>
      {previous && (
        <Link
          className="ds-button"
          data-variant="secondary"
          to="/rapport/$year/$unitCode/del/$sectionKey"
          params={{ ...params, sectionKey: previous.key }}
        >
          {t('common:actions.previous')}: {localized(previous.title)}
        </Link>
      )}
      {next ? (
        <Link
          className="ds-button portal-section-nav__next"
          to="/rapport/$year/$unitCode/del/$sectionKey"
          params={{ ...params, sectionKey: next.key }}
        >
          {t('common:actions.next')}: {localized(next.title)}
        </Link>
      ) : (
        <Link
          className="ds-button portal-section-nav__next"
          to="/rapport/$year/$unitCode/kontroll"
          params={params}
        >
          {report.may.answer ? t('taskList.toCheck') : t('taskList.toAllAnswers')}
        </Link>
      )}
    </nav>
  )
}
