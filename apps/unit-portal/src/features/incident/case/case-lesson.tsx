import { useTranslation } from 'react-i18next'
import { longestIncidentText } from '@hms/domain/incident'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextForm } from './text-form.tsx'

/** What all units can learn from a case. */
export function CaseLesson({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  const { id, lesson, mayHandle } = incident
  const { isBusy, error, save } = useSaving(trpc.incident.shareLesson.mutationOptions(), () =>
    announce(t(lesson === null ? 'case.lesson.shared' : 'case.lesson.takenBack')),
  )
  if (lesson === null && (!mayHandle || incident.causes.length === 0)) return null
  return (
    <section aria-labelledby="lesson" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="lesson">
        {t('case.lesson.title')}
      </h2>
      {lesson === null ? (
        <TextForm
          label={t('case.lesson.label')}
          hint={t('case.lesson.hint')}
          action={t('case.lesson.share')}
          missing={t('case.lesson.missing')}
          longest={longestIncidentText.lesson}
          isBusy={isBusy}
          error={error}
          onSend={(text) => save({ id, text })}
        />
      ) : (
        <>
          <p className="portal-case__text hms-prose">{lesson}</p>
          {mayHandle && (
            <p className="hms-no-print">
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                aria-disabled={isBusy}
                onClick={() => save({ id, text: null })}
              >
                {t('case.lesson.takeBack')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
