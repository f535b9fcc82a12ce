import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface ConfirmDialogProps {
  readonly title: string
  readonly text: string
  /** What the button says that does it, and what it says while it is being done. */
  readonly confirm: string
  readonly busy: string
  /** While it is being done. */
  readonly isBusy: boolean
  readonly onConfirm: () => void
  /** The person closes the dialog, by button or Escape. */
  readonly onCancel: () => void
}

/** Asks once more before something is done that others rely on. Open for as long as it is there. */
export function ConfirmDialog({
  title,
  text,
  confirm,
  busy,
  isBusy,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const { t } = useTranslation('common')
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
          {title}
        </h2>
        <p>{text}</p>
        <div className="hms-cluster">
          <button
            type="button"
            className="ds-button"
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : onConfirm}
          >
            {isBusy ? busy : confirm}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
            {t('actions.cancel')}
          </button>
        </div>
      </div>
    </dialog>
  )
}
