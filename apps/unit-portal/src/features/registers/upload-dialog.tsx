import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiError } from '../../app/api.ts'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { FileField } from './file-field.tsx'
import type { ChosenFile } from './file-field.tsx'
import { RegisterProblem } from './register-problem.tsx'

interface UploadDialogProps {
  readonly title: string
  readonly isBusy: boolean
  readonly error: ApiError | null
  readonly onSend: (file: ChosenFile) => void
  readonly onClose: () => void
}

/** Chooses a file that is kept with a row of a register, instead of the one before. */
export function UploadDialog({ title, isBusy, error, onSend, onClose }: UploadDialogProps) {
  const { t } = useTranslation('registers')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const choose = (chosen: ChosenFile | null) => {
    setFile(chosen)
    setFault(chosen ? null : t('file.wrong'))
  }
  return (
    <ModalDialog
      title={title}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('file.send')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => (file ? onSend(file) : setFault(t('file.wrong')))}
    >
      <FileField error={fault} onChoose={choose} />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
