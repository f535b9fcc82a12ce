import { useTranslation } from 'react-i18next'
import { longestIncidentText } from '@hms/domain/incident'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextForm } from './text-form.tsx'

/** What the reporter is told. */
export function CaseAnswer({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  const { id, answer, mayHandle } = incident
  const { isBusy, error, save } = useSaving(trpc.incident.answer.mutationOptions(), () =>
    announce(t('case.answer.sent')),
  )
  if (incident.channel === 'imported') return null
  return (
    <section aria-labelledby="answer" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="answer">
        {t('case.answer.title')}
      </h2>
      <p className="portal-case__text hms-prose">{answer ?? t('case.answer.none')}</p>
      {mayHandle && (
        <TextForm
          key={answer}
          label={t('case.answer.label')}
          hint={t('case.answer.hint')}
          action={t('case.answer.send')}
          missing={t('case.answer.missing')}
          longest={longestIncidentText.answer}
          initial={answer ?? ''}
          isBusy={isBusy}
          error={error}
          onSend={(text) => save({ id, text })}
        />
      )}
    </section>
  )
}
