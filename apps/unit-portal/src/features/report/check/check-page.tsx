import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { Crumbs } from '../crumbs.tsx'
import { ReadOnlyNotice } from '../read-only-notice.tsx'
import { WaitingProposals } from '../proposals/waiting-proposals.tsx'
import { useReport } from '../report-context.tsx'
import { SigningPanel, signingPlace } from '../signing/signing-panel.tsx'
import { VoidedNotice } from '../signing/voided-notice.tsx'
import { SectionAnswers } from './section-answers.tsx'

/** All answers on one page, to look over before the report is handed in, or to read afterwards. */
export function CheckPage() {
  const { t } = useTranslation(['unit-report', 'common'])
  const localized = useLocalized()
  const { report, progress, sections } = useReport()
  const isOpen = report.may.answer
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === signingPlace) goToSigning()
  }, [hash])
  return (
    <>
      <Crumbs isBelowReport />
      <PageHeading
        title={isOpen ? t('check.title') : t('check.titleReadOnly')}
        above={`${localized(report.unit.name)} · ${t('common:general.yearReport', { year: report.year })}`}
      />
      <div className="hms-stack" data-gap="lg">
        {!isOpen && <ReadOnlyNotice />}
        <VoidedNotice />
        <WaitingProposals />
        {isOpen && (
          <p>
            {progress.missing.length === 0
              ? t('check.complete')
              : t('check.missing', { count: progress.missing.length })}
          </p>
        )}
        {!report.submission && (
          <p>
            <a className="ds-link" href={`#${signingPlace}`} onClick={goToSigning}>
              {t('check.toSigning')}
            </a>
          </p>
        )}
        {sections.map((view) => (
          <SectionAnswers key={view.section.key} view={view} />
        ))}
        {!report.submission && <SigningPanel />}
      </div>
    </>
  )
}

function goToSigning(): void {
  const heading = document.getElementById(signingPlace)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}
