import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { Deadline } from '../../../ui/deadline.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { Crumbs } from '../crumbs.tsx'
import { ReadOnlyNotice } from '../read-only-notice.tsx'
import { WaitingProposals } from '../proposals/waiting-proposals.tsx'
import { useReport, useReportParams } from '../report-context.tsx'
import { FormerVersions } from '../receipt/former-versions.tsx'
import { SigningNote } from '../signing/signing-note.tsx'
import { VoidedNotice } from '../signing/voided-notice.tsx'
import { SectionTask } from './section-task.tsx'

/** The sections of a report with how far each has come. */
export function TaskListPage() {
  const { t } = useTranslation(['unit-report', 'unit-portal', 'common'])
  const localized = useLocalized()
  const params = useReportParams()
  const { report, progress, sections } = useReport()
  const isOpen = report.may.answer
  return (
    <>
      <Crumbs />
      <PageHeading
        title={t('common:general.yearReport', { year: report.year })}
        above={localized(report.unit.name)}
      />
      <div className="hms-stack">
        {isOpen ? (
          <div className="hms-stack" data-gap="sm">
            <div className="hms-cluster">
              <span className="hms-status" data-state={report.state}>
                {t(`common:reportStates.${report.state}`)}
              </span>
              <Deadline deadline={report.campaign.deadline} />
            </div>
            <ProgressBar
              label={t('unit-portal:progress.label')}
              value={progress.answered}
              max={progress.shown}
              text={t('unit-portal:progress.text', { answered: progress.answered, count: progress.shown })}
            />
            <p className="hms-subtle">{t('taskList.howTo')}</p>
          </div>
        ) : (
          <ReadOnlyNotice />
        )}
        <VoidedNotice />
        <SigningNote />
        <WaitingProposals />
        <section aria-labelledby="sections" className="hms-stack" data-gap="sm">
          <h2 className="ds-heading" data-size="xs" id="sections">
            {t('taskList.sections')}
          </h2>
          <ol className="hms-task-list">
            {sections.map((section) => (
              <SectionTask key={section.section.key} view={section} />
            ))}
          </ol>
        </section>
        {!report.submission && <FormerVersions />}
        <p>
          <Link
            to="/rapport/$year/$unitCode/kontroll"
            params={params}
            className="ds-button"
            data-variant={isOpen && progress.missing.length === 0 ? 'primary' : 'secondary'}
          >
            {isOpen
              ? t(progress.missing.length === 0 ? 'taskList.toSign' : 'taskList.toCheck')
              : t('taskList.toAllAnswers')}
          </Link>
        </p>
      </div>
    </>
  )
}
