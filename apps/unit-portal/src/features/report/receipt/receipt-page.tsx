import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime } from '@hms/texts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { Crumbs } from '../crumbs.tsx'
import { useReport, useReportParams } from '../report-context.tsx'

/** That the report is handed in: when, by whom, in time or not. */
export function ReceiptPage() {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const params = useReportParams()
  const { report, progress } = useReport()
  const { submission, unit, campaign } = report
  if (!submission) return <NotHandedIn />
  const { submittedAt, by, late } = submission
  return (
    <>
      <Crumbs isBelowReport />
      <PageHeading
        title={t('receipt.title')}
        above={`${localized(unit.name)} · ${t('common:general.yearReport', { year: report.year })}`}
      />
      <div className="hms-stack">
        <div className="ds-alert" data-color={late ? 'warning' : 'success'}>
          <p>{late ? t('receipt.arrivedLate') : t('receipt.arrived')}</p>
        </div>
        <div className="ds-card portal-receipt">
          <dl className="hms-facts">
            <Fact name={t('receipt.unit')} value={localized(unit.name)} />
            <Fact name={t('receipt.handedIn')} value={formatDateTime(submittedAt, language)} />
            <Fact name={t('receipt.deadline')} value={formatDate(campaign.deadline, language)} />
            {by && <Fact name={t('receipt.by')} value={localized(by.name)} />}
            <Fact
              name={t('receipt.answers')}
              value={t('common:counts.answered', { answered: progress.answered, total: progress.shown })}
            />
          </dl>
        </div>
        <p>{t('receipt.whatNow')}</p>
        <div className="hms-cluster hms-no-print">
          <Link className="ds-button" to="/rapport/$year/$unitCode/kontroll" params={params}>
            {t('receipt.read')}
          </Link>
          <Link
            className="ds-button"
            data-variant="secondary"
            to="/resultater/$year/$unitCode"
            params={params}
          >
            {t('results.toResults')}
          </Link>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
            {t('common:actions.print')}
          </button>
          <Link className="ds-link" to="/">
            {t('frame.toHome')}
          </Link>
        </div>
      </div>
    </>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
}

function Fact({ name, value }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function NotHandedIn() {
  const { t } = useTranslation(['unit-portal', 'common'])
  const params = useReportParams()
  return (
    <>
      <Crumbs isBelowReport />
      <PageHeading title={t('receipt.noneTitle')} />
      <p>
        <Link className="ds-link" to="/rapport/$year/$unitCode" params={params}>
          {t('receipt.toReport')}
        </Link>
      </p>
    </>
  )
}
