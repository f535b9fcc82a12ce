import { isLate } from '@hms/domain/campaign'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import { useProblemWords } from '../../../app/problem-page.tsx'
import { problemOf } from '../../../app/problem.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useReport } from '../report-context.tsx'
import { AppointSigner } from './appoint-signer.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { MissingSummary } from './missing-summary.tsx'
import { SignatureList } from './signature-list.tsx'
import type { SigningAct } from './use-signing.ts'
import { useSigning } from './use-signing.ts'
import { Waiting } from './waiting.tsx'

/** The address within the page at which the signing begins: its heading. */
export const signingPlace = 'signing'

/** How often it is looked whether the other has signed meanwhile, in milliseconds. */
const lookAgain = 10_000

/** The end of the check: who has signed, who is missing, and what the person can do about it. */
export function SigningPanel() {
  const { t } = useTranslation('unit-report')
  const { report } = useReport()
  const { year, unit, state, signing } = report
  const isUnderWay = state === 'complete' || state === 'signed'
  useQuery(
    trpc.report.open.queryOptions(
      { year, unitCode: unit.code },
      { refetchInterval: isUnderWay ? lookAgain : false },
    ),
  )
  return (
    <section aria-labelledby={signingPlace} className="ds-card portal-hand-in hms-no-print">
      <h2 className="ds-heading" data-size="sm" id={signingPlace} tabIndex={-1}>
        {t('signing.title')}
      </h2>
      <p>{t('signing.howTo')}</p>
      <SignatureList />
      {signing.may.appointSigner && <AppointSigner />}
      <Waiting />
      <Acts />
    </section>
  )
}

function Acts() {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { report } = useReport()
  const { campaign, signing, state, unit, year } = report
  const isAfterDeadline = isLate(campaign, useToday())
  const { step, isBusy, ask, confirm, cancel } = useSigning()
  const { mine } = signing
  const canSign = mine.may || mine.problem.kind === 'incomplete'
  return (
    <>
      {step.kind === 'missing' && <MissingSummary key={step.attempt} missing={step.missing} />}
      {step.kind === 'unsaved' && (
        <div className="ds-alert" data-color="warning" role="alert">
          <p>{t('signing.waitForSaving', { count: step.count })}</p>
        </div>
      )}
      {step.kind === 'refused' && <Refused act={step.act} error={step.error} />}
      {!mine.may && <NotNow />}
      {state === 'signed' && !signing.handsIn && <p>{t('signing.managerHandsIn')}</p>}
      {report.may.submit && (
        <>
          <p>{t('handIn.whatHappens')}</p>
          {isAfterDeadline && (
            <div className="ds-alert" data-color="warning">
              <p>{t('handIn.late', { date: formatDate(campaign.deadline, language) })}</p>
            </div>
          )}
        </>
      )}
      <div className="hms-cluster">
        {canSign && (
          <button type="button" className="ds-button" onClick={() => ask('sign')}>
            {t('signing.sign.button')}
          </button>
        )}
        {report.may.submit && (
          <button type="button" className="ds-button" onClick={() => ask('handIn')}>
            {t('handIn.button')}
          </button>
        )}
        {signing.may.withdraw && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => ask('withdraw')}
          >
            {t('signing.withdraw.button')}
          </button>
        )}
      </div>
      {step.kind === 'confirming' && (
        <ConfirmDialog
          title={
            step.act === 'handIn' ? t('handIn.confirmTitle', { year }) : t(`signing.${step.act}.confirmTitle`)
          }
          text={
            step.act === 'handIn'
              ? t('handIn.confirmText', { unit: localized(unit.name) })
              : t(`signing.${step.act}.confirmText`)
          }
          confirm={step.act === 'handIn' ? t('handIn.confirm') : t(`signing.${step.act}.confirm`)}
          busy={step.act === 'handIn' ? t('handIn.busy') : t(`signing.${step.act}.busy`)}
          isBusy={isBusy}
          onConfirm={confirm}
          onCancel={cancel}
        />
      )}
    </>
  )
}

/** Why the person doesn't sign now, where the list of signatures doesn't say it already. */
function NotNow() {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  const { mine } = useReport().report.signing
  if (mine.may) return null
  const { problem } = mine
  if (problem.kind === 'notToSign') return <p>{t('signing.notYou')}</p>
  if (problem.kind !== 'deputyWaits') return null
  return (
    <p>
      {problem.from
        ? t('signing.deputyFrom', { date: formatDate(problem.from, language) })
        : t('signing.deputyLater')}
    </p>
  )
}

interface RefusedProps {
  readonly act: SigningAct
  /** What it failed with. */
  readonly error: unknown
}

function Refused({ act, error }: RefusedProps) {
  const { t } = useTranslation('unit-report')
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      <h3 className="ds-heading" data-size="2xs">
        {act === 'handIn' ? t('handIn.notHandedIn') : t(`signing.${act}.notDone`)}
      </h3>
      <p>
        {title}. {advice}
      </p>
    </div>
  )
}
