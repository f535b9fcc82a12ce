import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import type { OpenedMeasure } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

/** What was done with a measure and said about it, the oldest first. */
export function MeasureHistory({ measure: { history } }: { readonly measure: OpenedMeasure }) {
  const { t } = useTranslation(['unit-plan', 'plan', 'common'])
  return (
    <section aria-labelledby="history" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="history">
        {t('measure.history')}
      </h2>
      <ol className="hms-plain-list hms-stack" data-gap="sm">
        {history.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry }: { readonly entry: OpenedMeasure['history'][number] }) {
  const { t } = useTranslation(['plan', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const { kind, at, by, to, text } = entry
  const byWhom = by && [localized(by.name), ...(by.role ? [t(`common:roles.${by.role}`)] : [])].join(', ')
  return (
    <li className="portal-event" data-kind={kind}>
      <strong>{t(`events.${kind}`, { state: to ? t(`states.${to}`) : '' })}</strong>
      <span className="hms-subtle">
        {' '}
        {formatDateTime(at, language)}
        {byWhom && ` · ${byWhom}`}
      </span>
      {text !== null && <p className="portal-event__text">{text}</p>}
    </li>
  )
}
