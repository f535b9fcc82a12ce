import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { roleAtPlace } from '../../app/desk-words.ts'
import { useSaving } from '../../app/use-saving.ts'
import { TextField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { appointmentErrors } from './appointment-errors.ts'
import type { Saved } from './role-form.tsx'
import type { PersonAppointment } from './role-period-form.tsx'

/** Ends a role: with yesterday as its last day it is gone at once, in open sessions too. */
export function EndRoleForm({
  appointment,
  yesterday,
  onClose,
  onSaved,
}: {
  readonly appointment: PersonAppointment
  readonly yesterday: string
  readonly onClose: () => void
  readonly onSaved: (saved: Saved) => void
}): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const [lastDay, setLastDay] = useState(
    // What began today is withdrawn, or ends with the day.
    appointment.validFrom > yesterday ? appointment.validFrom : yesterday,
  )
  const { isBusy, problem, refusal, save } = useSaving(api.appointment.end.mutationOptions(), onSaved)
  const errors = appointmentErrors(tools, refusal)
  return (
    <FormDialog
      title={t('role.endTitle')}
      submitLabel={t('role.end')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ id: appointment.id, lastDay })}
      onClose={onClose}
    >
      <p>{roleAtPlace(tools, appointment)}</p>
      <TextField
        label={t('period.lastDay')}
        hint={t('role.endHint')}
        type="date"
        value={lastDay}
        error={errors.validTo ?? errors.role ?? errors.place}
        onChange={setLastDay}
      />
    </FormDialog>
  )
}
