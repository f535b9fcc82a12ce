import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

/** What was done with a case and said about it, the oldest first. */
export function CaseHistory({ incident: { events } }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  if (events.length === 0) return null
  return (
    <section aria-labelledby="history" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="history">
        {t('case.history')}
      </h2>
      <ol className="hms-plain-list hms-stack" data-gap="sm">
        {events.map((event) => (
          <Entry key={`${event.at} ${event.kind} ${event.to} ${event.text}`} event={event} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ event }: { readonly event: OpenedIncident['events'][number] }) {
  const { t } = useTranslation(['unit-incident', 'incident', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { kind, at, by, as, to, text } = event
  const byWhom = [...(by ? [localized(by)] : []), ...(as ? [t(`common:roles.${as}`)] : [])].join(', ')
  return (
    <li className="portal-event" data-kind={kind}>
      <strong>{t(`case.events.${kind}`, { state: to ? t(`incident:states.${to}`) : '' })}</strong>
      <span className="hms-subtle">
        {' '}
        {formatDateTime(at, language)}
        {byWhom && ` · ${byWhom}`}
      </span>
      {text !== null && <p className="portal-event__text">{text}</p>}
    </li>
  )
}
