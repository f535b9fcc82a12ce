import type { ReactNode } from 'react'
import type { Saving } from '../../app/use-saving.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'

/** Asks once more before something is done that others notice at once. */
export function ConfirmForm({
  title,
  about,
  submitLabel,
  saving,
  onConfirm,
  onClose,
}: {
  readonly title: string
  /** What will happen. */
  readonly about: string
  readonly submitLabel: string
  readonly saving: Pick<Saving<never>, 'isBusy' | 'problem'>
  readonly onConfirm: () => void
  readonly onClose: () => void
}): ReactNode {
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      isBusy={saving.isBusy}
      problem={saving.problem}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      <p>{about}</p>
    </FormDialog>
  )
}
