import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import type { ReportSummary } from '../../app/api.ts'
import { Deadline } from '../../ui/deadline.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { nextStepOf } from './next-step.ts'

interface CurrentReportProps {
  readonly report: ReportSummary
  /** Whether the person signs it because nobody is elected in the unit. */
  readonly inPlace?: boolean
}

/** A report that is at hand: how far it has come, until when, and the one thing to do next. */
export function CurrentReport({ report, inPlace = false }: CurrentReportProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { unit, year, state, progress, submittedAt } = report
  const title = t('common:general.yearReport', { year })
  const step = nextStepOf(report)
  const headingId = `report-${year}-${unit.code}`
  return (
    <section className="ds-card portal-report-card" aria-labelledby={headingId}>
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="sm" id={headingId}>
          <span className="hms-subtle portal-block">{localized(unit.name)}</span> {title}
        </h2>
        <span className="hms-status" data-state={state}>
          {t(`common:reportStates.${state}`)}
        </span>
      </div>
      {state === 'submitted' ? (
        submittedAt && (
          <p>
            {t('home.submittedOn', { date: formatDate(submittedAt, language) })}
            {report.late && ` ${t('home.late')}`}
          </p>
        )
      ) : (
        <>
          <Deadline deadline={report.deadline} />
          <ProgressBar
            label={t('progress.label')}
            value={progress.answered}
            max={progress.shown}
            text={t('progress.text', { answered: progress.answered, count: progress.shown })}
          />
          {report.toDo && <p>{t(inPlace ? 'inPlace.toDo' : `home.toDo.${report.toDo}`)}</p>}
        </>
      )}
      <div className="hms-cluster">
        <Link
          to={step.to}
          {...('hash' in step && { hash: step.hash })}
          params={{ year: String(year), unitCode: unit.code }}
          className="ds-button"
          {...(state === 'submitted' && { 'data-variant': 'secondary' })}
        >
          {t(step.label)}
          <span className="ds-sr-only">
            {' '}
            – {localized(unit.name)}, {title}
          </span>
        </Link>
        {state === 'submitted' && (
          <Link
            className="ds-link"
            to="/resultater/$year/$unitCode"
            params={{ year: String(year), unitCode: unit.code }}
          >
            {t('links.toResults')}
            <span className="ds-sr-only">
              {' '}
              – {localized(unit.name)}, {title}
            </span>
          </Link>
        )}
      </div>
    </section>
  )
}
