import { branchesOf } from '@hms/domain/questionnaire'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatList } from '@hms/texts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { useQuestionText } from '../use-question-text.ts'

/** That signatures don't stand any more: whose they were, who changed what, and what to do. Nothing while none was lost. */
export function VoidedNotice() {
  const { t } = useTranslation('unit-report')
  const language = useLanguage()
  const localized = useLocalized()
  const textOf = useQuestionText()
  const { signing, edition, formerVersions } = useReport().report
  const { voided } = signing
  if (!voided) return null
  const { byKey } = branchesOf(edition)
  const [former] = formerVersions
  return (
    <div className="ds-alert" data-color="warning" role="status">
      <h2 className="ds-heading" data-size="2xs">
        {t(`signing.voided.title.${voided.cause}`)}
      </h2>
      <p>
        {t(`signing.voided.why.${voided.cause}`, {
          name: localized(voided.by.name),
          when: formatDateTime(voided.at, language),
        })}
        {voided.cause === 'reopened' && former?.reopened && (
          <> {t('signing.reason', { reason: former.reopened.reason })}</>
        )}
      </p>
      {voided.items.length > 0 && (
        <ul className="ds-list">
          {voided.items.map((key) => {
            const item = byKey.get(key)
            if (!item) return null
            return (
              <li key={key}>
                {item.question.number} {textOf(item.question.text)}
                {item.row && ` – ${textOf(item.row.text)}`}
              </li>
            )
          })}
        </ul>
      )}
      <p>
        {t('signing.voided.whatNow', {
          names: formatList(
            voided.signedBy.map(({ name }) => localized(name)),
            language,
            'and',
          ),
        })}
      </p>
    </div>
  )
}
