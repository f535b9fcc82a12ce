import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
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
  const { t } = useTranslation(['unit-portal', 'common'])
  const localized = useLocalized()
  const { report } = useReport()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it goes, it gives the focus back to where it came from.
    return () => element?.close()
  }, [])
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby="confirm-title" onCancel={onCancel}>
      <div className="hms-stack">
        <h2 className="ds-heading" data-size="sm" id="confirm-title">
          {t('handIn.confirmTitle', { year: report.year })}
        </h2>
        <p>{t('handIn.confirmText', { unit: localized(report.unit.name) })}</p>
        <div className="hms-cluster">
          <button
            type="button"
            className="ds-button"
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : onConfirm}
          >
            {isBusy ? t('handIn.busy') : t('handIn.confirm')}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
            {t('common:actions.cancel')}
          </button>
        </div>
      </div>
    </dialog>
  )
}
