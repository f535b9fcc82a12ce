import { useState } from 'react'
import type { ReactNode } from 'react'
import { roleRules } from '@hms/domain/appointment'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { roleAtPlace } from '../../app/desk-words.ts'
import { useSaving } from '../../app/use-saving.ts'
import { TickField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { appointmentErrors } from './appointment-errors.ts'
import type { Saved } from './role-form.tsx'
import { PeriodFields } from './period-fields.tsx'

/** One of the roles on a person's page. */
export type PersonAppointment = Outputs['people']['person']['appointments'][number]

/** Changes from when to when a person has a role, and whether it is acting. */
export function RolePeriodForm({
  appointment,
  onClose,
  onSaved,
}: {
  readonly appointment: PersonAppointment
  readonly onClose: () => void
  readonly onSaved: (saved: Saved) => void
}): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const [acting, setActing] = useState(appointment.acting)
  const [validFrom, setValidFrom] = useState(appointment.validFrom)
  const [validTo, setValidTo] = useState(appointment.validTo ?? '')
  const { isBusy, problem, refusal, save } = useSaving(api.appointment.change.mutationOptions(), onSaved)
  const errors = appointmentErrors(tools, refusal)
  return (
    <FormDialog
      title={t('role.changeTitle')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ id: appointment.id, acting, validFrom, validTo: validTo || null })}
      onClose={onClose}
    >
      <p>{roleAtPlace(tools, appointment)}</p>
      <p className="hms-subtle">{t('role.changeHint')}</p>
      {roleRules[appointment.role].canAct ? (
        <TickField label={t('role.isActing')} checked={acting} onChange={setActing} />
      ) : null}
      <PeriodFields
        from={{ value: validFrom, error: errors.validFrom ?? errors.role ?? errors.place }}
        to={{ value: validTo, error: errors.validTo }}
        onFrom={setValidFrom}
        onTo={setValidTo}
      />
    </FormDialog>
  )
}
