import { Outlet, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { NotFoundPage } from '../../ui/not-found-page.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { HereNow } from './live/here-now.tsx'
import { PresenceProvider } from './live/presence-context.tsx'
import { ReportProvider } from './report-context.tsx'
import { viewOf } from './report-view.ts'
import { useSavingStatus } from './saving/saving-context.tsx'

/** Fetches the report that the address names, for all pages of it. */
export function ReportLayout() {
  const params = useParams({ from: '/signed-in/rapport/$year/$unitCode' })
  const { unitCode } = params
  const year = Number(params.year)
  if (!/^\d{4}$/.test(params.year)) return <NotFoundPage />
  return <ReportPages key={`${year}/${unitCode}`} year={year} unitCode={unitCode} />
}

interface ReportPagesProps {
  readonly year: number
  readonly unitCode: string
}

function ReportPages({ year, unitCode }: ReportPagesProps) {
  const report = useQuery(trpc.report.open.queryOptions({ year, unitCode }))
  const { waiting } = useSavingStatus()
  if (report.data) {
    const pending = waiting.filter((answer) => answer.year === year && answer.unitCode === unitCode)
    return (
      <ReportProvider value={viewOf(report.data, report.data.may.answer ? pending : [])}>
        <PresenceProvider>
          <HereNow />
          <Outlet />
        </PresenceProvider>
      </ReportProvider>
    )
  }
  if (report.error) return <ProblemPage error={report.error} retry={() => void report.refetch()} />
  return <PagePending />
}
