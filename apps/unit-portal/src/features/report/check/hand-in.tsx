import { isLate } from '@hms/domain/campaign'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { useProblemWords } from '../../../app/problem-page.tsx'
import { problemOf } from '../../../app/problem.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useReport } from '../report-context.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { MissingSummary } from './missing-summary.tsx'
import { useHandIn } from './use-hand-in.ts'

/** The end of the check: who hands in, and the button for those who may. */
export function HandIn() {
  const { t } = useTranslation('unit-portal')
  const { report } = useReport()
  return (
    <section aria-labelledby="hand-in" className="ds-card portal-hand-in hms-no-print">
      <h2 className="ds-heading" data-size="sm" id="hand-in">
        {t('handIn.title')}
      </h2>
      {report.may.submit ? <HandInForm /> : <p>{t('handIn.managerOnly')}</p>}
    </section>
  )
}

function HandInForm() {
  const { t } = useTranslation('unit-portal')
  const language = useLanguage()
  const { campaign } = useReport().report
  const isAfterDeadline = isLate(campaign, useToday())
  const { step, isBusy, ask, confirm, cancel } = useHandIn()
  return (
    <>
      {step.kind === 'missing' && <MissingSummary key={step.attempt} missing={step.missing} />}
      {step.kind === 'unsaved' && (
        <div className="ds-alert" data-color="warning" role="alert">
          <p>{t('handIn.waitForSaving', { count: step.count })}</p>
        </div>
      )}
      {step.kind === 'refused' && <Refused error={step.error} />}
      <p>{t('handIn.whatHappens')}</p>
      {isAfterDeadline && (
        <div className="ds-alert" data-color="warning">
          <p>{t('handIn.late', { date: formatDate(campaign.deadline, language) })}</p>
        </div>
      )}
      <p>
        <button type="button" className="ds-button" onClick={ask}>
          {t('handIn.button')}
        </button>
      </p>
      {step.kind === 'confirming' && <ConfirmDialog isBusy={isBusy} onConfirm={confirm} onCancel={cancel} />}
    </>
  )
}

interface RefusedProps {
  /** What handing in failed with. */
  readonly error: unknown
}

function Refused({ error }: RefusedProps) {
  const { t } = useTranslation('unit-portal')
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      <h3 className="ds-heading" data-size="2xs">
        {t('handIn.notHandedIn')}
      </h3>
      <p>
        {title}. {advice}
      </p>
    </div>
  )
}
