import { useTranslation } from 'react-i18next'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

interface ConfirmDialogProps {
  /** While the report is on its way. */
  readonly isBusy: boolean
  readonly onConfirm: () => void
  /** The person closes the dialog, by button or Escape. */
  readonly onCancel: () => void
}

/** Asks once more before a report is handed in. Open for as long as it is there. */
export function ConfirmDialog({ isBusy, onConfirm, onCancel }: ConfirmDialogProps) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const { report } = useReport()
  return (
    <ModalDialog
      title={t('handIn.confirmTitle', { year: report.year })}
      confirm={
        <button
          type="button"
          className="ds-button"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onConfirm}
        >
          {isBusy ? t('handIn.busy') : t('handIn.confirm')}
        </button>
      }
      onCancel={onCancel}
    >
      <p>{t('handIn.confirmText', { unit: localized(report.unit.name) })}</p>
    </ModalDialog>
  )
}
