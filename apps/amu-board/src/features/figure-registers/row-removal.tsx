import type { RegisterId } from '@hms/domain/figure-register'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useSaving } from '../../app/use-saving.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import type { RegisterRow } from './register-columns.tsx'
import { useRegisterTexts } from './register-texts.ts'

/** Asks whether a row is really to go. */
export function RowRemoval({
  register,
  row,
  about,
  onClose,
  onRemoved,
}: {
  readonly register: RegisterId
  readonly row: RegisterRow
  /** Which row it is, in words. */
  readonly about: string
  readonly onClose: () => void
  readonly onRemoved: () => void
}): ReactNode {
  const { t } = useRegisterTexts()
  const { isBusy, problem, save } = useSaving(api.figureRegister.remove.mutationOptions(), onRemoved)
  return (
    <FormDialog
      title={t('removal.title')}
      submitLabel={t('removal.doIt')}
      isBusy={isBusy}
      problem={problem}
      isNarrow
      isDangerous
      onSubmit={() => save({ register, id: row.id })}
      onClose={onClose}
    >
      <p>{about}</p>
      <p>{t('removal.advice')}</p>
    </FormDialog>
  )
}
