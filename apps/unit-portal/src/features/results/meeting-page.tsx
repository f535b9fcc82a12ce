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
import { SectionTable } from './section-table.tsx'

/** The results on a page or two, to print or show when the staff meets. */
export function MeetingPage() {
  return <LoadedResults>{(results) => <Meeting results={results} />}</LoadedResults>
}

interface MeetingProps {
  readonly results: UnitResults
}

const topics = ['cause', 'first', 'who'] as const

function Meeting({ results }: MeetingProps) {
  const { t } = useTranslation(['unit-results', 'common'])
  const localized = useLocalized()
  const { unit, year, submitted } = results
  const params = { year: String(year), unitCode: unit.code }
  return (
    <>
      <Breadcrumbs>
        <Link className="ds-link" to="/resultater/$year/$unitCode" params={params}>
          {t('title', { year })}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('meetingTitle', { year })} above={localized(unit.name)} />
      <div className="hms-stack portal-results" data-gap="lg">
        <p className="hms-no-print">
          <button type="button" className="ds-button" onClick={() => window.print()}>
            {t('common:actions.print')}
          </button>
        </p>
        <ResultNotices results={results} />
        {submitted.now && (
          <>
            <LackedItems results={results} isShort />
            <ChangesOfUnit results={results} />
          </>
        )}
        <SectionTable results={results} />
        <section aria-labelledby="talk">
          <h2 className="ds-heading" data-size="sm" id="talk">
            {t('talk')}
          </h2>
          <ul className="portal-results-list">
            {topics.map((topic) => (
              <li key={topic}>{t(`topics.${topic}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
