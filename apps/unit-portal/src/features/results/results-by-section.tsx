import type { Section } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { useLocalized } from '../../ui/use-language.ts'
import { ItemTable } from './item-table.tsx'

interface ResultsBySectionProps {
  readonly results: UnitResults
}

/** Question by question: what the unit answered, and how the answers of the others are spread. A section opens. */
export function ResultsBySection({ results }: ResultsBySectionProps) {
  const { t } = useTranslation('unit-results')
  const shown = new Set(results.sections.map(({ section }) => section))
  return (
    <section aria-labelledby="by-question" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="by-question">
        {t('byQuestion')}
      </h2>
      <p className="hms-prose">{t('byQuestionLead')}</p>
      <div>
        {results.edition.sections
          .filter(({ key }) => shown.has(key))
          .map((section) => (
            <SectionResults key={section.key} results={results} section={section} />
          ))}
      </div>
    </section>
  )
}

interface SectionResultsProps extends ResultsBySectionProps {
  readonly section: Section
}

function SectionResults({ results, section }: SectionResultsProps) {
  const { t } = useTranslation(['unit-results', 'common'])
  const localized = useLocalized()
  const { byKey } = branchesOf(results.edition)
  const items = results.items.flatMap((result) => {
    const item = byKey.get(result.item)
    return item && section.questions.includes(item.question.key) ? [{ item, result }] : []
  })
  return (
    <details className="portal-results-section">
      <summary>
        <h3 className="ds-heading" data-size="2xs">
          {localized(section.title)}
        </h3>
        <span className="hms-subtle">{t('common:counts.questions', { count: items.length })}</span>
      </summary>
      <div className="hms-stack" data-gap="lg">
        {items.map(({ item, result }) => (
          <ItemTable key={item.key} results={results} item={item} result={result} />
        ))}
      </div>
    </details>
  )
}
