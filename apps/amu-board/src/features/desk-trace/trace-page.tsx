import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ChainState } from './chain-state.tsx'
import { filterOf, formatPlace, parsePlace } from './search.ts'
import { TraceEvent } from './trace-event.tsx'
import { TraceExport } from './trace-export.tsx'
import { TraceFilters } from './trace-filters.tsx'
import { useTraceTexts } from './trace-texts.ts'

/** What was done, by whom: searched, page by page, and whether its chains are whole. */
export function TracePage(): ReactNode {
  const { t } = useTraceTexts()
  return (
    <>
      <PageHeading title={t('page.title')} lead={t('page.lead')} />
      <ChainState />
      <TraceFilters />
      <Events />
    </>
  )
}

function Events() {
  const { t } = useTraceTexts()
  const search = useSearch({ from: '/kontoret/logg' })
  const after = parsePlace(search.after)
  const found = useQuery(api.audit.search.queryOptions({ ...filterOf(search), ...(after && { after }) }))
  return (
    <Loaded queries={[found]}>
      {([{ events, next }]) =>
        events.length === 0 ? (
          <p className="hms-empty">{t('page.empty')}</p>
        ) : (
          <section className="hms-stack" data-gap="sm" aria-label={t('page.title')}>
            <div className="hms-cluster" data-justify="between">
              <p className="ds-paragraph hms-subtle" role="status">
                {t('page.shown', { count: events.length })}
              </p>
              <TraceExport />
            </div>
            <ol className="board-trace">
              {events.map((event) => (
                <TraceEvent key={`${event.stream} ${event.seq}`} event={event} />
              ))}
            </ol>
            <nav className="hms-cluster" aria-label={t('page.pages')}>
              {after ? (
                <Link
                  from="/kontoret/logg"
                  to="."
                  search={(current) => ({ ...current, after: undefined })}
                  className="ds-link"
                >
                  {t('page.newest')}
                </Link>
              ) : null}
              {next ? (
                <Link
                  from="/kontoret/logg"
                  to="."
                  search={(current) => ({ ...current, after: formatPlace(next) })}
                  className="ds-button"
                  data-variant="secondary"
                >
                  {t('page.older')}
                </Link>
              ) : null}
            </nav>
          </section>
        )
      }
    </Loaded>
  )
}
