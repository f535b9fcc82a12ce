import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { UploadDialog } from '../upload-dialog.tsx'

/** Keeps the proof of a course, instead of the one before. */
export function CertificateDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation('registers')
  const { isBusy, error, save } = useSaving(trpc.training.uploadCertificate.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  return (
    <UploadDialog
      title={t('training.addCertificate')}
      isBusy={isBusy}
      error={error}
      onSend={(file) => save({ id, ...file })}
      onClose={onClose}
    />
  )
}
