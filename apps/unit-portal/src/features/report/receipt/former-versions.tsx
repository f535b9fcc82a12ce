import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import { useLanguage } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { useReceiptAddress } from './receipt-address.ts'

/** What was handed in before and opened again since: to read as it was. Nothing where that never happened. */
export function FormerVersions() {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  const address = useReceiptAddress()
  const { formerVersions } = useReport().report
  if (formerVersions.length === 0) return null
  return (
    <section aria-labelledby="former" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="former">
        {t('receipt.former.title')}
      </h2>
      <ul className="hms-task-list">
        {formerVersions.map(({ version, submittedAt, reopened }) => (
          <li className="hms-task" key={version}>
            <a className="hms-task__link" href={address(version)} download>
              {t('receipt.former.version', { version, when: formatDateTime(submittedAt, language) })}
            </a>
            {reopened && (
              <p className="hms-task__note">
                {t('receipt.former.reopened', {
                  when: formatDateTime(reopened.at, language),
                  reason: reopened.reason,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
