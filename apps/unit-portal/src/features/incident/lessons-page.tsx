import { useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import type { IncidentCategory } from '@hms/domain/incident'
import { incidentCategories } from '@hms/domain/incident'
import { trpc } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { dayOf } from '../../ui/days.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { Pages } from '../../ui/pages.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'

const pageSize = 20

/** What units have learnt from cases, for all. */
export function LessonsPage() {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  const [search, setSearch] = useState('')
  const [category, setCategory] = useState<IncidentCategory | ''>('')
  const [page, setPage] = useState(0)
  const { data, error, refetch } = useQuery({
    ...trpc.incident.lessons.queryOptions({ search, ...(category && { category }), page, pageSize }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  const isSought = search !== '' || category !== ''
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('lessons.title')} lead={t('lessons.lead')} />
      <div className="hms-stack" data-gap="lg">
        <div className="portal-filters" role="search">
          <TextField
            label={t('lessons.search')}
            value={search}
            onChange={(text) => {
              setSearch(text.slice(0, 100))
              setPage(0)
            }}
          />
          <SelectField
            label={t('list.filters.category')}
            value={category}
            options={[
              { value: '', label: t('list.filters.all') },
              ...incidentCategories.map((one) => ({ value: one, label: t(`incident:categories.${one}`) })),
            ]}
            onChange={(chosen) => {
              setCategory(chosen as IncidentCategory | '')
              setPage(0)
            }}
          />
        </div>
        {data.total === 0 ? (
          <div className="hms-empty">
            <p>{t(isSought ? 'lessons.noneMatch' : 'lessons.none')}</p>
          </div>
        ) : (
          <ul className="hms-plain-list hms-stack">
            {data.rows.map((lesson) => (
              <li key={lesson.incident} className="ds-card portal-case">
                <p className="portal-case__text">{lesson.text}</p>
                <p className="hms-subtle">
                  {[
                    localized(lesson.unit.name),
                    t(`incident:types.${lesson.type}`),
                    ...lesson.categories.map((one) => t(`incident:categories.${one}`)),
                    t('lessons.shared', { date: formatDate(dayOf(new Date(lesson.sharedAt)), language) }),
                  ].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
        <Pages page={page} pageSize={pageSize} total={data.total} onChange={setPage} />
      </div>
    </>
  )
}
