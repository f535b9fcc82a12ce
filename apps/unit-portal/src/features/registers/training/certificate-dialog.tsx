import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { FileField } from '../file-field.tsx'
import type { ChosenFile } from '../file-field.tsx'
import { RegisterProblem } from '../register-problem.tsx'

/** Keeps the proof of a course, instead of the one before. */
export function CertificateDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation('registers')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { isBusy, error, save } = useSaving(trpc.training.uploadCertificate.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const choose = (chosen: ChosenFile | null) => {
    setFile(chosen)
    setFault(chosen ? null : t('file.wrong'))
  }
  return (
    <ModalDialog
      title={t('training.addCertificate')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('file.send')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => (file ? save({ id, ...file }) : setFault(t('file.wrong')))}
    >
      <FileField error={fault} onChoose={choose} />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
