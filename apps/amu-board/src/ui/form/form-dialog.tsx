import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { ErrorNotice } from '../error-notice.tsx'
import type { KnownProblem } from '../problem.ts'
import { useTexts } from '../texts.ts'

interface FormDialogProps {
  readonly title: string
  /** What the button says that does it. */
  readonly submitLabel: string
  /** While it is on its way. */
  readonly isBusy: boolean
  /** What went wrong, beyond what stands at the fields; null when nothing did. */
  readonly problem: KnownProblem | 'unexpected' | 'noConnection' | null
  readonly isNarrow?: boolean
  readonly isDangerous?: boolean
  readonly onSubmit: () => void
  /** The person closes the dialog, by button or Escape. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form in a dialog. Open for as long as it is there; what is written stays until it is saved or closed. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, submitLabel, isBusy, problem, onSubmit, onClose, children } = props
  const { isNarrow = false, isDangerous = false } = props
  const { t } = useTexts()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it goes, it gives the focus back to where it came from.
    return () => element?.close()
  }, [])
  // The first field with a fault is gone to, when the server has refused.
  useLayoutEffect(() => {
    if (problem) dialog.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem])
  return (
    <dialog
      className={`ds-dialog ${isNarrow ? 'desk-dialog' : 'board-dialog'}`}
      ref={dialog}
      aria-labelledby={id}
      onCancel={onClose}
    >
      <form
        noValidate
        className="hms-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) onSubmit()
        }}
      >
        <h2 className="ds-heading" data-size="sm" id={id}>
          {title}
        </h2>
        {children}
        {problem ? <ErrorNotice problem={problem} /> : null}
        <div className="hms-cluster">
          <button
            type="submit"
            className="ds-button"
            aria-disabled={isBusy}
            {...(isDangerous && { 'data-color': 'danger' })}
          >
            {submitLabel}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onClose}>
            {t('common:actions.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
