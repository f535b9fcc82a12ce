import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import { authorities } from '@hms/domain/incident'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

/** What a serious accident asks for at once: that the authorities are told (aml § 5-2), when and by whom each was. */
export function SeriousAccident({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  const { id, serious, notified, mayHandle } = incident
  const setSerious = useSaving(trpc.incident.setSerious.mutationOptions(), () => undefined)
  const mark = useSaving(trpc.incident.markNotified.mutationOptions(), () =>
    announce(t('case.events.notice')),
  )
  const change = (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      data-size="sm"
      aria-disabled={setSerious.isBusy}
      onClick={() => setSerious.save({ id, serious: !serious })}
    >
      {t(serious ? 'case.notify.notSerious' : 'case.notify.isSerious')}
    </button>
  )
  if (!serious) {
    return mayHandle && incident.moves.length > 0 ? (
      <div className="hms-stack hms-no-print" data-gap="sm">
        <p>{change}</p>
        <IncidentProblem error={setSerious.error} />
      </div>
    ) : null
  }
  const isDone = incident.stillToNotify.length === 0
  return (
    <section
      className="ds-alert portal-notify"
      data-color={isDone ? 'info' : 'danger'}
      aria-labelledby="notify"
    >
      <h2 className="ds-heading" data-size="sm" id="notify">
        {t('case.notify.title')}
      </h2>
      <p className="ds-paragraph">{t('case.notify.text')}</p>
      <ul className="hms-plain-list hms-stack" data-gap="sm">
        {authorities.map((authority) => {
          const done = notified.find((one) => one.authority === authority)
          return (
            <li key={authority}>
              <strong>{t(`incident:authorities.${authority}`)}:</strong>{' '}
              {done ? (
                done.by ? (
                  t('case.notify.done', {
                    time: formatDateTime(done.at, language),
                    name: localized(done.by),
                  })
                ) : (
                  t('case.notify.doneByUnknown', { time: formatDateTime(done.at, language) })
                )
              ) : mayHandle ? (
                <button
                  type="button"
                  className="ds-button"
                  aria-disabled={mark.isBusy}
                  onClick={() => mark.save({ id, authority })}
                >
                  {t('case.notify.mark', { authority: t(`incident:authorities.${authority}`) })}
                </button>
              ) : (
                t('case.notify.missing')
              )}
            </li>
          )
        })}
      </ul>
      {mayHandle && change}
      <IncidentProblem error={mark.error ?? setSerious.error} />
    </section>
  )
}
