import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areHours, leastHours } from '@hms/domain/training'
import { trpc } from '../../../app/api.ts'
import type { TrainingHolder } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { RegisterProblem } from '../register-problem.tsx'
import { numberIn } from './number-in.ts'

interface AgreementDialogProps {
  readonly holder: TrainingHolder
  readonly onClose: () => void
}

/** Records that the parties have agreed on fewer than 40 hours for somebody, or that they don't any more. */
export function AgreementDialog({ holder: { person, agreement }, onClose }: AgreementDialogProps) {
  const { t } = useTranslation('registers')
  const [written, setWritten] = useState(agreement ? String(agreement.hours) : '')
  const [agreedOn, setAgreedOn] = useState(agreement?.agreedOn ?? '')
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.training.agree.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const hours = numberIn(written)
  const isGood = hours !== null && areHours(hours) && hours < leastHours
  const submit = () => {
    setTried(true)
    if (isGood && agreedOn !== '') save({ personId: person.id, agreement: { hours, agreedOn } })
  }
  return (
    <ModalDialog
      title={t('training.agreement')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <p className="ds-paragraph">{t('training.agreementText')}</p>
      <TextField
        label={t('training.agreedHours')}
        value={written}
        onChange={setWritten}
        error={tried && !isGood ? t('training.agreedHoursWrong') : null}
      />
      <TextField
        type="date"
        label={t('training.agreedOn')}
        value={agreedOn}
        onChange={setAgreedOn}
        error={tried && agreedOn === '' ? t('fillIn') : null}
      />
      {agreement && (
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="danger"
            aria-disabled={isBusy}
            onClick={() => save({ personId: person.id, agreement: null })}
          >
            {t('training.withdrawAgreement')}
          </button>
        </p>
      )}
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
