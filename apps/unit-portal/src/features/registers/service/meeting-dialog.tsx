import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { SafetyService } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField, TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { RegisterProblem } from '../register-problem.tsx'

interface MeetingDialogProps {
  readonly unitCode: string
  /** Null of a new one. */
  readonly meeting: SafetyService['meetings'][number] | null
  readonly onClose: () => void
}

/** Plans a meeting of manager and representative, or keeps what came of it. */
export function MeetingDialog({ unitCode, meeting, onClose }: MeetingDialogProps) {
  const { t } = useTranslation('registers')
  const today = useToday()
  const [day, setDay] = useState(meeting?.day ?? today)
  const [topics, setTopics] = useState(meeting?.topics ?? '')
  const [nextOn, setNextOn] = useState(meeting?.nextOn ?? '')
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.safetyService.saveMeeting.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const isBefore = nextOn !== '' && nextOn <= day
  const submit = () => {
    setTried(true)
    if (day === '' || isBefore) return
    save({ id: meeting?.id ?? null, unitCode, day, topics: topics.trim(), nextOn: nextOn || null })
  }
  return (
    <ModalDialog
      title={t(meeting ? 'service.changeMeeting' : 'service.addMeeting')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextField
        type="date"
        label={t('service.day')}
        value={day}
        onChange={setDay}
        error={tried && day === '' ? t('fillIn') : null}
      />
      <TextAreaField
        label={t('service.topics')}
        hint={t('service.topicsHint')}
        value={topics}
        onChange={setTopics}
      />
      <TextField
        type="date"
        label={t('service.nextOn')}
        value={nextOn}
        onChange={setNextOn}
        error={tried && isBefore ? t('service.nextBefore') : null}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
