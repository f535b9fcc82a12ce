import type { Unit } from '@hms/domain/organisation'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeDialog } from '../change-dialog.tsx'
import { refreshScreens } from '../refresh.ts'

/** Units that are taken in or dropped. */
export interface UnitChange {
  readonly codes: string[]
  /** Whether they are to hand in a report. */
  readonly reports: boolean
}

/** Adds or drops units of a campaign that is announced: what that does, and why. */
export function UnitChangeDialog({
  change,
  units,
  onClose,
}: {
  readonly change: UnitChange
  readonly units: readonly Unit[]
  readonly onClose: () => void
}): ReactNode {
  const { t, text } = useCampaignTexts()
  const { year } = useCampaign()
  const saving = useMutation(
    api.campaign.setUnits.mutationOptions({
      onSuccess: async () => {
        await refreshScreens()
        onClose()
      },
    }),
  )
  const unit = units
    .filter(({ code }) => change.codes.includes(code))
    .map(({ name }) => text(name))
    .join(', ')
  const verb = change.reports ? 'add' : 'drop'
  return (
    <ChangeDialog
      title={t(`units.${verb}Title`, { unit })}
      confirm={t(`units.${verb}`)}
      busy={t('units.saving')}
      isBusy={saving.isPending}
      error={saving.error}
      reasonFor="desk"
      onConfirm={(reason) => saving.mutate({ year, ...change, reason })}
      onClose={onClose}
    >
      <p className="ds-paragraph">{t(`units.${verb}Text`)}</p>
    </ChangeDialog>
  )
}
