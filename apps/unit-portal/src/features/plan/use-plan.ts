import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../app/api.ts'

/** As many as the server gives at once: more than any unit has in a plan. */
const all = 200

/** A unit's plan of a year, and all measures that stand in it. */
export function usePlan(unitCode: string, year: number) {
  const plan = useQuery(trpc.actionPlan.open.queryOptions({ unitCode, year }))
  const measures = useQuery(
    trpc.measure.list.queryOptions({ within: unitCode, alone: true, year, pageSize: all }),
  )
  return {
    data: plan.data && measures.data ? { plan: plan.data, measures: measures.data.rows } : null,
    error: plan.error ?? measures.error,
    refetch: () => {
      void plan.refetch()
      void measures.refetch()
    },
  }
}
