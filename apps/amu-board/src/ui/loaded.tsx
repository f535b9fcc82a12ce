import type { ReactNode } from 'react'
import { problemOf, reachedServer } from './problem.ts'
import { ErrorNotice } from './error-notice.tsx'
import { useTexts } from './texts.ts'

/** What is asked of a query. */
interface Query {
  readonly data: unknown
  readonly error: unknown
  readonly isError: boolean
  readonly isPending: boolean
  readonly refetch: () => unknown
}

type Data<Queries extends readonly Query[]> = {
  [Index in keyof Queries]: Exclude<Queries[Index]['data'], undefined>
}

/** Shows what depends on queries once all are there; until then that they are being fetched, or what went wrong. */
export function Loaded<const Queries extends readonly Query[]>({
  queries,
  children,
}: {
  readonly queries: Queries
  readonly children: (data: Data<Queries>) => ReactNode
}): ReactNode {
  const failed = queries.find((query) => query.isError)
  if (failed) {
    const again = () => queries.forEach((query) => query.isError && void query.refetch())
    const problem = problemOf(failed.error) ?? (reachedServer(failed.error) ? 'unexpected' : 'noConnection')
    return <ErrorNotice problem={problem} onRetry={again} />
  }
  if (queries.some((query) => query.isPending)) return <Loading />
  return children(queries.map((query) => query.data) as Data<Queries>)
}

/** Says that something is being fetched, to eyes and to screen readers. */
function Loading(): ReactNode {
  const { t } = useTexts()
  return (
    <p className="hms-loading" role="status">
      {t('common:general.loading')}
    </p>
  )
}
