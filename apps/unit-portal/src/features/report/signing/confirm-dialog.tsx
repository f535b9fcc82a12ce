import { ModalDialog } from '../../../ui/modal-dialog.tsx'

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
  return (
    <ModalDialog
      title={title}
      confirm={
        <button
          type="button"
          className="ds-button"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onConfirm}
        >
          {isBusy ? busy : confirm}
        </button>
      }
      onCancel={onCancel}
    >
      <p>{text}</p>
    </ModalDialog>
  )
}
