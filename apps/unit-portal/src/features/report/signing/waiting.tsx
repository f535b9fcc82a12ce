import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime, formatList } from '@hms/texts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

/** That one signature is missing: since when, and what happens if it doesn't come. Nothing unless exactly one is. */
export function Waiting() {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  const localized = useLocalized()
  const { waiting, mine } = useReport().report.signing
  if (!waiting) return null
  const { part, since, patience, later } = waiting
  const names = formatList(
    later.map(({ name }) => localized(name)),
    language,
    'or',
  )
  return (
    <div className="ds-alert" data-color="info">
      <h3 className="ds-heading" data-size="2xs">
        {mine.may ? t('signing.waiting.you') : t(`signing.waiting.${part}`)}
      </h3>
      <p>{t('signing.waiting.since', { when: formatDateTime(since, language) })}</p>
      {patience ? (
        <ul className="ds-list">
          <li>
            {names
              ? t('signing.waiting.deputy', { date: formatDate(patience.deputy, language), names })
              : t('signing.waiting.reminded', { date: formatDate(patience.deputy, language) })}
          </li>
          <li>{t('signing.waiting.last', { date: formatDate(patience.letThrough, language) })}</li>
        </ul>
      ) : (
        <p>{t('signing.waiting.forManager')}</p>
      )}
    </div>
  )
}
