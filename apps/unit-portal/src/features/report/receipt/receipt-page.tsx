import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime } from '@hms/texts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { isLetThrough } from '@hms/domain/report'
import { Crumbs } from '../crumbs.tsx'
import { useReport, useReportParams } from '../report-context.tsx'
import { SignatureWords } from '../signing/signature-list.tsx'
import { FormerVersions } from './former-versions.tsx'
import { FoundByReport } from './found-by-report.tsx'
import { useReceiptAddress } from './receipt-address.ts'

/** That the report is handed in: when, by whom, in time or not. */
export function ReceiptPage() {
  const { t } = useTranslation(['unit-report', 'unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const params = useReportParams()
  const { report, progress } = useReport()
  const { submission, unit, campaign } = report
  const receiptAddress = useReceiptAddress()
  if (!submission) return <NotHandedIn />
  const { submittedAt, by, late, signatures, contentHash } = submission
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
            {signatures.map((signature) => (
              <div key={signature.part}>
                <dt>{t(`common:signatureParts.${signature.part}`)}</dt>
                <dd>
                  <SignatureWords signature={signature} />
                </dd>
              </div>
            ))}
            <Fact
              name={t('receipt.answers')}
              value={t('common:counts.answered', { answered: progress.answered, total: progress.shown })}
            />
          </dl>
          <p className="portal-hash">
            <span className="hms-subtle">{t('receipt.hash')}</span> <code>{contentHash}</code>
          </p>
        </div>
        {isLetThrough(signatures) && (
          <div className="ds-alert" data-color="warning">
            <p>{t('receipt.letThrough')}</p>
          </div>
        )}
        <p>{t('receipt.whatNow')}</p>
        <FoundByReport unitCode={unit.code} year={report.year} />
        <div className="hms-cluster hms-no-print">
          <a className="ds-button" href={receiptAddress()} download>
            {t('receipt.download')}
          </a>
          <Link
            className="ds-button"
            data-variant="secondary"
            to="/rapport/$year/$unitCode/kontroll"
            params={params}
          >
            {t('receipt.read')}
          </Link>
          <Link
            className="ds-button"
            data-variant="secondary"
            to="/resultater/$year/$unitCode"
            params={params}
          >
            {t('unit-portal:links.toResults')}
          </Link>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
            {t('common:actions.print')}
          </button>
          <Link className="ds-link" to="/">
            {t('unit-portal:frame.toHome')}
          </Link>
        </div>
        <FormerVersions />
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
  const { t } = useTranslation(['unit-report', 'unit-portal', 'common'])
  const params = useReportParams()
  return (
    <>
      <Crumbs isBelowReport />
      <PageHeading title={t('receipt.noneTitle')} />
      <div className="hms-stack">
        <p>
          <Link className="ds-link" to="/rapport/$year/$unitCode" params={params}>
            {t('unit-portal:links.toReport')}
          </Link>
        </p>
        <FormerVersions />
      </div>
    </>
  )
}
