import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeDialog } from '../change-dialog.tsx'
import { FormField } from '../form-field.tsx'
import { refreshScreens } from '../refresh.ts'
import type { FollowedUnit } from './followed-unit.ts'

/** Gives one unit its own deadline and closing, with a reason. */
export function ExtendDialog({
  unit,
  onClose,
}: {
  readonly unit: FollowedUnit
  readonly onClose: () => void
}): ReactNode {
  const { t, text } = useCampaignTexts()
  const { year, today } = useCampaign()
  const [deadline, setDeadline] = useState(unit.deadline < today ? today : unit.deadline)
  const [closesAt, setClosesAt] = useState(unit.closesAt ?? deadline)
  const saving = useMutation(
    api.campaign.extend.mutationOptions({
      onSuccess: async () => {
        await refreshScreens()
        onClose()
      },
    }),
  )
  const days = [
    ['deadline', deadline, setDeadline],
    ['closesAt', closesAt, setClosesAt],
  ] as const
  return (
    <ChangeDialog
      title={t('extend.title', { unit: text(unit.name) })}
      confirm={t('extend.save')}
      busy={t('extend.saving')}
      isBusy={saving.isPending}
      error={saving.error}
      reasonFor="desk"
      onConfirm={(reason) => saving.mutate({ year, unitCode: unit.code, deadline, closesAt, reason })}
      onClose={onClose}
    >
      <p className="ds-paragraph">{t('extend.text')}</p>
      {days.map(([part, value, set]) => (
        <FormField key={part} label={t(`extend.${part}`)}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="ds-input"
              value={value}
              onChange={(event) => set(event.target.value)}
            />
          )}
        </FormField>
      ))}
    </ChangeDialog>
  )
}
