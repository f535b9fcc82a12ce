import { useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { isOpenIncident } from '@hms/domain/incident'
import { trpc } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { dayOf } from '../../ui/days.ts'
import { OwnIncidentLinks } from '../../ui/own-incident-links.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { Pages } from '../../ui/pages.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { IncidentStatus } from './incident-status.tsx'

const pageSize = 20

type OwnIncident = NonNullable<ReturnType<typeof useOwn>['data']>['rows'][number]

function useOwn(page: number) {
  return useQuery({
    ...trpc.incident.mine.queryOptions({ page, pageSize }),
    placeholderData: keepPreviousData,
  })
}

/** What one has reported, and what came of it. */
export function OwnPage() {
  const { t } = useTranslation('unit-incident')
  const [page, setPage] = useState(0)
  const { data, error, refetch } = useOwn(page)
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('own.title')} lead={t('own.lead')} />
      <div className="hms-stack" data-gap="lg">
        <OwnIncidentLinks />
        {data.total === 0 ? (
          <div className="hms-empty">
            <p>{t('own.none')}</p>
          </div>
        ) : (
          <ul className="hms-plain-list hms-stack">
            {data.rows.map((row) => (
              <Own key={row.id} row={row} />
            ))}
          </ul>
        )}
        <Pages page={page} pageSize={pageSize} total={data.total} onChange={setPage} />
      </div>
    </>
  )
}

function Own({ row }: { readonly row: OwnIncident }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <li className="ds-card portal-case">
      <h2 className="ds-heading" data-size="2xs">
        {t('case.title', { id: row.id })}: {t(`incident:types.${row.type}`)}
      </h2>
      <p className="hms-cluster">
        <IncidentStatus state={row.state} />
        <span className="hms-subtle">
          {localized(row.unit.name)},{' '}
          {t('own.reported', { date: formatDate(dayOf(new Date(row.reportedAt)), language) })}
        </span>
      </p>
      <p className="portal-case__text">{row.what ?? t('list.erased')}</p>
      {row.wantsAnonymity && <p className="hms-subtle">{t('own.anonymous')}</p>}
      {row.deadline !== null && isOpenIncident(row.state) && (
        <p>{t('own.deadline', { date: formatDate(row.deadline, language) })}</p>
      )}
      <dl className="hms-facts">
        {row.reason !== null && (
          <div>
            <dt>{t('own.reason')}</dt>
            <dd className="portal-case__text">{row.reason}</dd>
          </div>
        )}
        <div>
          <dt>{t('own.answer')}</dt>
          <dd className="portal-case__text">{row.answer ?? t('own.noAnswer')}</dd>
        </div>
      </dl>
    </li>
  )
}
