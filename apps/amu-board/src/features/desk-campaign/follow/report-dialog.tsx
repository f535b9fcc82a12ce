import { formatDate } from '@hms/texts'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeDialog } from '../change-dialog.tsx'
import { refreshScreens } from '../refresh.ts'
import type { FollowedUnit } from './followed-unit.ts'

interface ReportDialogProps {
  readonly unit: FollowedUnit
  readonly onClose: () => void
}

/** Opens a report again after it was handed in, with a reason. */
export function ReopenDialog({ unit, onClose }: ReportDialogProps): ReactNode {
  const { t, text, language } = useCampaignTexts()
  const { year } = useCampaign()
  const reopening = useMutation(api.report.reopen.mutationOptions(refreshAnd(onClose)))
  return (
    <ChangeDialog
      title={t('reopen.title', { unit: text(unit.name) })}
      confirm={t('reopen.confirm')}
      busy={t('reopen.busy')}
      isBusy={reopening.isPending}
      error={reopening.error}
      reasonFor="unit"
      onConfirm={(reason) => reopening.mutate({ year, unitCode: unit.code, reason })}
      onClose={onClose}
    >
      <ul className="desk-consequences">
        <li>{t('reopen.notHandedIn')}</li>
        <li>{t('reopen.signatures')}</li>
        <li>{t('reopen.history')}</li>
        <li>{t('reopen.deadline', { date: formatDate(unit.deadline, language) })}</li>
      </ul>
    </ChangeDialog>
  )
}

/** Lets a report be handed in without the representative's signature, with a reason. */
export function LetThroughDialog({ unit, onClose }: ReportDialogProps): ReactNode {
  const { t, text } = useCampaignTexts()
  const { year } = useCampaign()
  const letting = useMutation(api.report.letThrough.mutationOptions(refreshAnd(onClose)))
  return (
    <ChangeDialog
      title={t('letThrough.title', { unit: text(unit.name) })}
      confirm={t('letThrough.confirm')}
      busy={t('letThrough.busy')}
      isBusy={letting.isPending}
      error={letting.error}
      reasonFor="unit"
      onConfirm={(reason) => letting.mutate({ year, unitCode: unit.code, reason })}
      onClose={onClose}
    >
      <p className="ds-paragraph">{t('letThrough.text')}</p>
    </ChangeDialog>
  )
}

function refreshAnd(onClose: () => void) {
  return {
    onSuccess: async () => {
      await refreshScreens()
      onClose()
    },
  }
}
