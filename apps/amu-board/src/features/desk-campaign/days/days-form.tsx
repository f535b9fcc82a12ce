import type { CampaignPart } from '@hms/domain/campaign'
import { reminderDates } from '@hms/domain/campaign'
import { formatDate } from '@hms/texts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeProblem } from '../change-problem.tsx'
import { FormField } from '../form-field.tsx'
import { refreshScreens } from '../refresh.ts'
import { useKept } from './use-kept.ts'
import { daysWritten, writtenDays } from './written-days.ts'

/** The days as a form. What its state does not let be changed can be read. */
export function DaysForm(): ReactNode {
  const { t, language } = useCampaignTexts()
  const campaign = useCampaign()
  const { year, state } = campaign
  const { written, isKept, write, forget } = useKept(`hms-campaign-days-${year}`, writtenDays(campaign))
  const [notNumbers, setNotNumbers] = useState(false)
  const saving = useMutation(
    api.campaign.setDays.mutationOptions({
      onSuccess: async () => {
        await refreshScreens()
        forget()
      },
    }),
  )
  const isFixed = (part: CampaignPart) => !campaign.change?.parts.includes(part)
  if (isFixed('deadline')) return <p className="hms-empty">{t('days.fixed')}</p>

  const meant = daysWritten(written)
  const reminders = meant ? reminderDates(meant.deadline, meant.reminderDays) : []
  const save = () => {
    setNotNumbers(meant === null)
    if (meant && !saving.isPending) saving.mutate({ year, ...meant, reminderDays: [...meant.reminderDays] })
  }
  return (
    <form
      className="hms-stack desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {isKept ? (
        <p className="ds-alert" data-color="info">
          {t('days.kept')}
        </p>
      ) : null}
      {(['opensOn', 'deadline', 'closesAt'] as const).map((part) => (
        <FormField
          key={part}
          label={t(`days.${part}`)}
          help={part === 'closesAt' ? t('days.closesAtHelp') : null}
        >
          {(field) => (
            <input
              {...field}
              type="date"
              className="ds-input"
              value={written[part]}
              disabled={isFixed(part)}
              onChange={(event) => write({ [part]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <FormField label={t('days.reminders')} help={t('days.remindersHelp')}>
        {(field) => (
          <input
            {...field}
            type="text"
            className="ds-input"
            value={written.reminderDays}
            aria-invalid={notNumbers}
            onChange={(event) => write({ reminderDays: event.target.value })}
          />
        )}
      </FormField>
      {reminders.length > 0 && written.deadline !== '' ? (
        <p className="hms-subtle">
          {t('days.reminderDates', {
            dates: reminders.map((date) => formatDate(date, language, 'short')).join(', '),
          })}
        </p>
      ) : null}
      {notNumbers ? (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {t('days.notNumbers')}
        </p>
      ) : null}
      <ChangeProblem error={saving.error} />
      <div className="hms-cluster">
        <button type="submit" className="ds-button" aria-disabled={saving.isPending}>
          {t(saving.isPending ? 'days.saving' : 'days.save')}
        </button>
        {state === 'draft' ? <BackToSteps /> : null}
        <span role="status">{saving.isSuccess && !saving.isPending ? t('days.saved') : null}</span>
      </div>
    </form>
  )
}

function BackToSteps() {
  const { t } = useCampaignTexts()
  const { year } = useCampaign()
  return (
    <Link to="/kontoret/rapportering/$year" params={{ year: String(year) }} className="ds-link">
      {t('common:actions.back')}
    </Link>
  )
}
