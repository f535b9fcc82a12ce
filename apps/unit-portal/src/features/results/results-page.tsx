import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useLocalized } from '../../ui/use-language.ts'
import { ChangesOfUnit } from './changes-of-unit.tsx'
import { LackedItems } from './lacked-items.tsx'
import { LoadedResults } from './loaded-results.tsx'
import { ResultNotices } from './result-notices.tsx'
import { ResultsBySection } from './results-by-section.tsx'
import { SectionTable } from './section-table.tsx'

/** What the unit answered, beside its faculty, the institution and the year before. */
export function ResultsPage() {
  return <LoadedResults>{(results) => <Results results={results} />}</LoadedResults>
}

interface ResultsProps {
  readonly results: UnitResults
}

function Results({ results }: ResultsProps) {
  const { t } = useTranslation('unit-results')
  const localized = useLocalized()
  const { unit, year, submitted } = results
  const params = { year: String(year), unitCode: unit.code }
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('title', { year })} above={localized(unit.name)} lead={t('lead')} />
      <div className="hms-stack portal-results" data-gap="lg">
        <ResultNotices results={results} />
        {submitted.now && (
          <>
            <p className="hms-no-print">
              <Link
                className="ds-button"
                data-variant="secondary"
                to="/resultater/$year/$unitCode/personalmote"
                params={params}
              >
                {t('toMeeting')}
              </Link>
            </p>
            <LackedItems results={results} />
            <ChangesOfUnit results={results} />
          </>
        )}
        <SectionTable results={results} />
        <ResultsBySection results={results} />
      </div>
    </>
  )
}
