import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime } from '@hms/texts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

/** When and where it happened, and who reported it, as far as the unit may know. */
export function CaseFacts({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  const { room, place, reporter, categories, deadline, reason } = incident
  const where = [...(room ? [`${room.building} ${room.code} (${room.name})`] : []), ...(place ? [place] : [])]
  const reportedBy = () => {
    if (reporter) return localized(reporter)
    return incident.channel === 'signedIn' && incident.wantsAnonymity
      ? t('case.facts.unknownReporter')
      : t(`incident:channels.${incident.channel}`)
  }
  const day = formatDate(incident.happenedOn, language)
  const facts = [
    [
      'categories',
      categories.map((category) => t(`incident:categories.${category}`)).join(', ') || t('case.facts.none'),
    ],
    ['happened', incident.happenedTime === null ? day : `${day} ${incident.happenedTime}`],
    ['place', where.join(', ') || t('case.facts.none')],
    ['reported', formatDateTime(incident.reportedAt, language)],
    ['reporter', reportedBy()],
    ...(deadline === null ? [] : [['deadline', formatDate(deadline, language)] as const]),
  ] as const
  return (
    <dl className="hms-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`case.facts.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {reason !== null && (
        <div>
          <dt>{t('case.fields.reason')}</dt>
          <dd className="portal-case__text">{reason}</dd>
        </div>
      )}
    </dl>
  )
}
