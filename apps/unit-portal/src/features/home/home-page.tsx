import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { problemOf } from '../../app/problem.ts'
import { useSession } from '../../app/session.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { CurrentReport } from './current-report.tsx'
import { EarlierReports } from './earlier-reports.tsx'
import { NoUnit } from './no-unit.tsx'
import { TermsRunningOut } from './terms-running-out.tsx'
import { UnitRolesLink } from './unit-roles-link.tsx'

/** What is due now for the units of the person: their reports. */
export function HomePage() {
  const { person } = useSession()
  // Without a unit there is nothing to ask the server for.
  return person.roles.some(({ unit }) => unit) ? <MyReports /> : <NoUnit />
}

function MyReports() {
  const reports = useQuery(trpc.report.mine.queryOptions())
  if (reports.data) return <Home reports={reports.data} />
  // Who may see no report of a unit is told the same as who has no unit.
  if (problemOf(reports.error).kind === 'notAllowed') return <NoUnit />
  if (reports.error) return <ProblemPage error={reports.error} retry={() => void reports.refetch()} />
  return <PagePending />
}

interface HomeProps {
  readonly reports: readonly ReportSummary[]
}

function Home({ reports }: HomeProps) {
  const { t } = useTranslation('unit-portal')
  if (reports.length === 0) return <NoUnit />
  const current = reports.filter((report) => report.open)
  const earlier = reports.filter((report) => !report.open)
  const units = new Set(reports.map(({ unit }) => unit.code))
  return (
    <>
      <PageHeading
        title={t('home.title', { count: units.size })}
        {...(units.size > 1 && { lead: t('home.severalUnits', { count: units.size }) })}
      />
      <div className="hms-stack" data-gap="lg">
        <div className="hms-stack">
          {current.length === 0 && (
            <div className="hms-empty">
              <p>{t('home.nothingOpen')}</p>
            </div>
          )}
          {current.map((report) => (
            <CurrentReport key={`${report.year} ${report.unit.code}`} report={report} />
          ))}
        </div>
        <TermsRunningOut />
        <EarlierReports reports={earlier} namesUnits={units.size > 1} />
        <UnitRolesLink />
      </div>
    </>
  )
}
