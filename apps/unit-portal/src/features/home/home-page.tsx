import type { Role } from '@hms/domain/access'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { useSession } from '../../app/session.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { CurrentReport } from './current-report.tsx'
import { EarlierReports } from './earlier-reports.tsx'
import { IncidentsOfUnit } from './incidents-of-unit.tsx'
import { NoUnit } from './no-unit.tsx'
import { PlanOfUnit } from './plan-of-unit.tsx'
import { RegistersOfUnit } from './registers-of-unit.tsx'
import { TermsRunningOut } from './terms-running-out.tsx'
import { UnitRolesLink } from './unit-roles-link.tsx'
import { WaitingForMe } from './waiting-for-me.tsx'
import { YearOfUnit } from './year-of-unit.tsx'

/** Those who sign for the employees of a unit where nobody is elected. */
const chiefs: ReadonlySet<Role> = new Set(['localChiefSafetyRepresentative', 'chiefSafetyRepresentative'])

/** What is due now for the units of the person: reports, also those that wait for the person's signature, plans and the year's duties. */
export function HomePage() {
  const { person } = useSession()
  if (!person.readsReports) return <NoUnit />
  return <MyReports isChief={person.roles.some(({ role }) => chiefs.has(role))} />
}

function MyReports({ isChief }: { readonly isChief: boolean }) {
  const mine = useQuery(trpc.report.mine.queryOptions())
  const waiting = useQuery({ ...trpc.report.waitingForMe.queryOptions(), enabled: isChief })
  const error = mine.error ?? waiting.error
  const retry = () => void Promise.all([mine.refetch(), ...(isChief ? [waiting.refetch()] : [])])
  if (error) return <ProblemPage error={error} retry={retry} />
  if (!mine.data || (isChief && !waiting.data)) return <PagePending />
  if (isChief && mine.data.length === 0) return <WaitingForMe reports={waiting.data ?? []} />
  return mine.data.length === 0 ? <NoUnit /> : <Home reports={mine.data} waiting={waiting.data ?? []} />
}

interface HomeProps {
  readonly reports: readonly ReportSummary[]
  /** Those of other units that wait for the person's signature. */
  readonly waiting: readonly ReportSummary[]
}

function Home({ reports, waiting }: HomeProps) {
  const { t } = useTranslation('unit-portal')
  const current = reports.filter((report) => report.open)
  const earlier = reports.filter((report) => !report.open)
  const units = new Map(reports.map(({ unit }) => [unit.code, unit]))
  return (
    <>
      <PageHeading
        title={t('home.title', { count: units.size })}
        {...(units.size > 1 && { lead: t('home.severalUnits', { count: units.size }) })}
      />
      <div className="hms-stack" data-gap="lg">
        <div className="hms-stack">
          {current.length + waiting.length === 0 && (
            <div className="hms-empty">
              <p>{t('home.nothingOpen')}</p>
            </div>
          )}
          {waiting.map((report) => (
            <CurrentReport key={`${report.year} ${report.unit.code}`} report={report} inPlace />
          ))}
          {current.map((report) => (
            <CurrentReport key={`${report.year} ${report.unit.code}`} report={report} />
          ))}
        </div>
        {[...units.values()].map((unit) => (
          <div key={unit.code} className="hms-stack">
            <PlanOfUnit unit={unit} reportedYear={lastHandedIn(reports, unit.code)} />
            <RegistersOfUnit unit={unit} />
            <YearOfUnit unit={unit} />
            <IncidentsOfUnit unit={unit} />
          </div>
        ))}
        <TermsRunningOut />
        <EarlierReports reports={earlier} namesUnits={units.size > 1} />
        <UnitRolesLink />
      </div>
    </>
  )
}

function lastHandedIn(reports: readonly ReportSummary[], unitCode: string): number | null {
  const years = reports
    .filter(({ unit, state }) => unit.code === unitCode && state === 'submitted')
    .map(({ year }) => year)
  return years.length === 0 ? null : Math.max(...years)
}
