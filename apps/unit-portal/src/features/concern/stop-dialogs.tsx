import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import { useSaving } from '../../app/use-saving.ts'
import { announce } from '../../ui/announcer.tsx'
import { TextAreaField, TextField } from '../../ui/fields.tsx'
import { IncidentProblem } from '../../app/incident-problem.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'

/** A moment as the fields of a form hold it, in the time of the device. */
interface Moment {
  readonly day: string
  readonly time: string
}

const two = (number: number) => String(number).padStart(2, '0')

function momentNow(): Moment {
  const now = new Date()
  return {
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  }
}

/** The moment as an instant; null while it isn't one, or has yet to come. */
function instantOf({ day, time }: Moment): string | null {
  const at = new Date(`${day}T${time}`)
  return Number.isNaN(at.getTime()) || at > new Date() ? null : at.toISOString()
}

interface MomentFieldsProps {
  readonly moment: Moment
  readonly onChange: (moment: Moment) => void
  readonly isTried: boolean
}

function MomentFields({ moment, onChange, isTried }: MomentFieldsProps) {
  const { t } = useTranslation('unit-injury')
  return (
    <div className="portal-filters">
      <TextField
        type="date"
        label={t('stops.day')}
        value={moment.day}
        onChange={(day) => onChange({ ...moment, day })}
        error={isTried && instantOf(moment) === null ? t('stops.when') : null}
      />
      <TextField
        type="time"
        label={t('stops.time')}
        value={moment.time}
        onChange={(time) => onChange({ ...moment, time })}
      />
    </div>
  )
}

/** Records that dangerous work was stopped. */
export function StopDialog({
  unitCode,
  onClose,
}: {
  readonly unitCode: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('unit-injury')
  const [moment, setMoment] = useState(momentNow)
  const [place, setPlace] = useState('')
  const [reason, setReason] = useState('')
  const [done, setDone] = useState('')
  const [isTried, setTried] = useState(false)
  const missing = (text: string) => (isTried && text.trim() === '' ? t('concerns.missing') : null)
  const { isBusy, error, save } = useSaving(trpc.concern.stop.mutationOptions(), () => {
    announce(t('stops.recorded'))
    onClose()
  })
  return (
    <ModalDialog
      title={t('stops.record')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('stops.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        const stoppedAt = instantOf(moment)
        if (stoppedAt === null || place.trim() === '' || reason.trim() === '') return
        save({ unitCode, place: place.trim(), stoppedAt, reason: reason.trim(), done: done.trim() })
      }}
    >
      <TextField
        label={t('stops.place')}
        value={place}
        onChange={(text) => setPlace(text.slice(0, 200))}
        error={missing(place)}
      />
      <MomentFields moment={moment} onChange={setMoment} isTried={isTried} />
      <TextAreaField label={t('stops.reason')} value={reason} onChange={setReason} error={missing(reason)} />
      <TextAreaField label={t('stops.done')} value={done} onChange={setDone} />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}

/** Records that work that was stopped goes on. */
export function LiftDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation('unit-injury')
  const [moment, setMoment] = useState(momentNow)
  const [because, setBecause] = useState('')
  const [isTried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.concern.lift.mutationOptions(), () => {
    announce(t('stops.liftedDone'))
    onClose()
  })
  return (
    <ModalDialog
      title={t('stops.lift')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('stops.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        const liftedAt = instantOf(moment)
        if (liftedAt !== null && because.trim() !== '') save({ id, liftedAt, because: because.trim() })
      }}
    >
      <MomentFields moment={moment} onChange={setMoment} isTried={isTried} />
      <TextAreaField
        label={t('stops.because')}
        value={because}
        onChange={setBecause}
        error={isTried && because.trim() === '' ? t('concerns.missing') : null}
      />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}
