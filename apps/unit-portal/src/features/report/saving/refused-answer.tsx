import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { useProblemWords } from '../../../app/problem-page.tsx'
import type { Problem } from '../../../app/problem.ts'
import { useReport } from '../report-context.tsx'
import { addressOf } from './pending-answer.ts'
import type { PendingAnswer } from './pending-answer.ts'
import { useSaver, useSavingStatus } from './saving-context.tsx'

interface RefusedAnswerProps {
  readonly item: ItemKey
}

/** An answer that the server would not take: what was answered, why it was not saved, and what can be done. */
export function RefusedAnswer({ item }: RefusedAnswerProps) {
  const { report } = useReport()
  const { refused } = useSavingStatus()
  const address = addressOf({ year: report.year, unitCode: report.unit.code, item })
  const mine = refused.find((answer) => addressOf(answer) === address)
  return mine ? <Refusal refused={mine} /> : null
}

interface RefusalProps {
  readonly refused: PendingAnswer
}

function Refusal({ refused }: RefusalProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const saver = useSaver()
  const { title, advice } = useProblemWords((refused.refusedFor ?? 'unexpected') as Problem['kind'])
  return (
    <div className="portal-refused" role="alert">
      <p className="hms-save" data-state="failed">
        {refused.value === null
          ? t('saving.refusedTakingBack')
          : t('saving.refused', { answer: t(`common:answers.${refused.value}`) })}
      </p>
      <p>
        {title}. {advice}
      </p>
      <div className="hms-cluster">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => saver.sendAgain(refused.id)}
        >
          {t('common:actions.tryAgain')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => saver.dismiss(refused.id)}
        >
          {t('saving.dismiss')}
        </button>
      </div>
    </div>
  )
}
