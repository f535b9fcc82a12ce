import type { ApiError } from '../../app/api.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { RegisterProblem } from './register-problem.tsx'

interface ConfirmDialogProps {
  readonly title: string
  readonly text: string
  /** What the button that does it says. */
  readonly confirm: string
  readonly isBusy: boolean
  readonly error: ApiError | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once more before something is taken out of a register. */
export function ConfirmDialog({
  title,
  text,
  confirm,
  isBusy,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <ModalDialog
      title={title}
      confirm={
        <button
          type="button"
          className="ds-button"
          data-color="danger"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onConfirm()}
        >
          {confirm}
        </button>
      }
      onCancel={onClose}
    >
      <p className="ds-paragraph">{text}</p>
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
