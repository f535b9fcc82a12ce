import type { ReactNode } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../app/api.ts'
import type { UnitResults } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { NotFoundPage } from '../../ui/not-found-page.tsx'
import { PagePending } from '../../ui/page-pending.tsx'

interface LoadedResultsProps {
  readonly children: (results: UnitResults) => ReactNode
}

/** Fetches the results that the address names, and shows what depends on them. */
export function LoadedResults({ children }: LoadedResultsProps) {
  const { year, unitCode = '' } = useParams({ strict: false })
  if (!/^\d{4}$/.test(year ?? '')) return <NotFoundPage />
  return (
    <FetchedResults year={Number(year)} unitCode={unitCode}>
      {children}
    </FetchedResults>
  )
}

interface FetchedResultsProps extends LoadedResultsProps {
  readonly year: number
  readonly unitCode: string
}

function FetchedResults({ year, unitCode, children }: FetchedResultsProps) {
  const results = useQuery(trpc.results.unit.queryOptions({ year, unitCode }))
  if (results.data) return children(results.data)
  if (results.error) return <ProblemPage error={results.error} retry={() => void results.refetch()} />
  return <PagePending />
}
