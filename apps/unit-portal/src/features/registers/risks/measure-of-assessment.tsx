import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MeasureReason } from '@hms/domain/risk-assessment'
import { trpc } from '../../../app/api.ts'
import type { ListedAssessment } from '../../../app/api.ts'
import { useSession } from '../../../app/session.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { keepsRegister } from '../keeps-register.ts'
import { RegisterProblem } from '../register-problem.tsx'

interface MeasureOfAssessmentProps {
  readonly assessment: Pick<ListedAssessment, 'id' | 'title' | 'unit'>
  readonly reason: MeasureReason
  /** Id of the measure that was made for it; null while there is none. */
  readonly measure: number | null
}

/** The measure that an assessment asks for: made by one act, and from then on the way to it. */
export function MeasureOfAssessment({ assessment, reason, measure }: MeasureOfAssessmentProps) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const { person } = useSession()
  const { isBusy, error, save } = useSaving(trpc.riskAssessment.makeMeasure.mutationOptions(), () =>
    announce(t('risks.made')),
  )
  const { id, title, unit } = assessment
  if (measure !== null) {
    return (
      <Link className="ds-link" to="/tiltak/$id" params={{ id: String(measure) }}>
        {t(`risks.toMeasure.${reason}`)}
        <span className="ds-sr-only">: {title}</span>
      </Link>
    )
  }
  if (!keepsRegister(person, 'measures.change', unit.code)) return null
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-size="sm"
        aria-disabled={isBusy}
        onClick={() => save({ id, reason, language })}
      >
        {t(`risks.makeMeasure.${reason}`)}
        <span className="ds-sr-only">: {title}</span>
      </button>
      <RegisterProblem error={error} />
    </>
  )
}
