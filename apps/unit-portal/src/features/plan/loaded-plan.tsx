import type { ReactNode } from 'react'
import { useParams, useSearch } from '@tanstack/react-router'
import type { ListedMeasure, OpenedPlan } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { useToday } from '../../ui/use-today.ts'
import { planSearch } from './plan-search.ts'
import { usePlan } from './use-plan.ts'

/** A plan with its measures, as its pages show it. */
export interface LoadedPlanData {
  readonly plan: OpenedPlan
  readonly measures: readonly ListedMeasure[]
}

/** Fetches the plan that the address names, and shows what depends on it. */
export function LoadedPlan({ children }: { readonly children: (loaded: LoadedPlanData) => ReactNode }) {
  const { unitCode = '' } = useParams({ strict: false })
  const search = planSearch(useSearch({ strict: false }))
  const thisYear = Number(useToday().slice(0, 4))
  const { data, error, refetch } = usePlan(unitCode, search.year ?? thisYear)
  if (data) return children(data)
  if (error) return <ProblemPage error={error} retry={refetch} />
  return <PagePending />
}
