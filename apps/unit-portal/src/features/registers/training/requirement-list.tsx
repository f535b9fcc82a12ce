import { useTranslation } from 'react-i18next'
import { lawReferenceUrl, laws } from '@hms/domain/questionnaire'
import { requirementKeys, trainingRequirements } from '@hms/domain/training'
import { formatList } from '@hms/texts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

/** What is asked of whom, and by which law: opens when it is asked for. */
export function RequirementList() {
  const { t } = useTranslation(['registers', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <details className="portal-help">
      <summary>{t('training.asked')}</summary>
      <ul className="portal-help__content portal-help__list">
        {requirementKeys.map((key) => {
          const { name, roles, demandedBy, law } = trainingRequirements[key]
          const whom = roles.map((role) => t(`common:roles.${role}`).toLowerCase())
          return (
            <li key={key}>
              {t('training.askedOf', {
                requirement: localized(name),
                roles: formatList(whom, language, 'and'),
              })}
              <span className="hms-subtle portal-block">
                {t(`training.demandedBy.${demandedBy}`)}{' '}
                {demandedBy === 'law' &&
                  law.map((reference, at) => (
                    <span key={reference.section}>
                      {at > 0 && ', '}
                      <a
                        className="ds-link"
                        href={lawReferenceUrl(reference)}
                        target="_blank"
                        rel="noreferrer"
                      >
                        {t('common:general.lawReference', {
                          law: localized(laws[reference.law].short),
                          section: reference.section,
                        })}
                        <span className="ds-sr-only"> ({t('common:general.opensInNewTab')})</span>
                      </a>
                    </span>
                  ))}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
