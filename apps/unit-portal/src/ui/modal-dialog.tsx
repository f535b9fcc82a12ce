import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ModalDialogProps {
  readonly title: string
  /** What it is about, above the buttons. */
  readonly children: ReactNode
  /** The button that goes on. */
  readonly confirm: ReactNode
  /** The person closes the dialog, by button or Escape. */
  readonly onCancel: () => void
  /** The dialog is a form, that Enter sends as well. */
  readonly onSubmit?: () => void
}

/** Asks once more before something is done, or for what is needed to do it. Open for as long as it is there. */
export function ModalDialog({ title, children, confirm, onCancel, onSubmit }: ModalDialogProps) {
  const { t } = useTranslation('common')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it goes, it gives the focus back to where it came from.
    return () => element?.close()
  }, [])
  const content = (
    <>
      <h2 className="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      {children}
      <div className="hms-cluster">
        {confirm}
        <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
          {t('actions.cancel')}
        </button>
      </div>
    </>
  )
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby={id} onCancel={onCancel}>
      {onSubmit ? (
        <form
          noValidate
          className="hms-stack"
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {content}
        </form>
      ) : (
        <div className="hms-stack">{content}</div>
      )}
    </dialog>
  )
}
