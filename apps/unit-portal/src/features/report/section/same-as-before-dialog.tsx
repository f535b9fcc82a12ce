import { useTranslation } from 'react-i18next'
import { branchesOf } from '@hms/domain/questionnaire'
import type { AnswerAgain } from '@hms/domain/report'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useReport } from '../report-context.tsx'
import { useQuestionText } from '../use-question-text.ts'

interface SameAsBeforeDialogProps {
  /** From which the answers are. */
  readonly year: number
  readonly offered: readonly AnswerAgain[]
  readonly onConfirm: () => void
  /** The person closes the dialog, by button or Escape. */
  readonly onCancel: () => void
}

/** Lists the answers that would be given again, and asks whether to. Open for as long as it is there. */
export function SameAsBeforeDialog({ year, offered, onConfirm, onCancel }: SameAsBeforeDialogProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const textOf = useQuestionText()
  const { byKey } = branchesOf(useReport().report.edition)
  return (
    <ModalDialog
      title={t('again.confirmTitle', { count: offered.length, year })}
      confirm={
        <button type="button" className="ds-button" onClick={onConfirm}>
          {t('again.confirm', { count: offered.length })}
        </button>
      }
      onCancel={onCancel}
    >
      <p>{t('again.confirmText')}</p>
      <dl className="portal-again__list">
        {offered.map(({ item: key, answer }) => {
          const item = byKey.get(key)
          return (
            item && (
              <div key={key}>
                <dt>
                  <span className="hms-question__number">{item.question.number}</span>{' '}
                  {textOf(item.row ? item.row.text : item.question.text)}
                </dt>
                <dd>
                  <strong>{t(`common:answers.${answer}`)}</strong>
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </ModalDialog>
  )
}
