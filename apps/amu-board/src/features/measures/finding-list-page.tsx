import { gravities } from '@hms/domain/finding'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../app/api.ts'
import type { Inputs, Outputs } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Pages } from '../../ui/pages.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { allRows } from '../../ui/all-rows.ts'
import type { FindingsSearch } from './findings-search.ts'
import type { PlanTextTools } from './plan-texts.ts'
import { usePlanTexts } from './plan-texts.ts'

type Finding = Outputs['finding']['list']['rows'][number]

const pageSize = 50

/** What units lack, one by one: the gravest first, and which of it nobody does anything about. */
export function FindingListPage(): ReactNode {
  const { t } = usePlanTexts()
  const { year } = useBoard()
  return (
    <>
      <PageHeading title={t('followUp.findingsTitle', { year: year.year })}>
        <p className="hms-no-print">
          <Link className="ds-link" to="/tiltak">
            {t('followUp.back')}
          </Link>
        </p>
      </PageHeading>
      <Filters />
      <Findings />
    </>
  )
}

function useChange() {
  const navigate = useNavigate({ from: '/tiltak/funn' })
  return useCallback(
    (change: FindingsSearch) =>
      void navigate({
        search: (current) => ({ ...current, page: undefined, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function Filters() {
  const { t } = usePlanTexts()
  const { gravity, without, item } = useSearch({ from: '/tiltak/funn' })
  const change = useChange()
  return (
    <BoardFilters>
      <SelectField
        label={t('plan:columns.gravity')}
        value={gravity ?? ''}
        options={[
          { value: '', label: t('followUp.all') },
          ...gravities.map((each) => ({ value: each, label: t(`plan:gravities.${each}`) })),
        ]}
        onChange={(value) => change({ gravity: gravities.find((each) => each === value) })}
      />
      <SelectField
        label={t('followUp.measures')}
        value={without ?? ''}
        options={[
          { value: '', label: t('followUp.all') },
          { value: 'yes', label: t('followUp.withoutMeasure') },
        ]}
        onChange={(value) => change({ without: value === 'yes' ? 'yes' : undefined })}
      />
      {item === undefined ? null : (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => change({ item: undefined })}
        >
          {t('followUp.allTopics')}
        </button>
      )}
    </BoardFilters>
  )
}

function Findings() {
  const tools = usePlanTexts()
  const { t, text } = tools
  const { year, faculty } = useBoard()
  const { page = 1, gravity, without, item } = useSearch({ from: '/tiltak/funn' })
  const change = useChange()
  const filter: Inputs['finding']['list'] = {
    year: year.year,
    ...(faculty && { within: faculty.code }),
    ...(gravity && { gravity: [gravity] }),
    ...(without && { withoutMeasure: true }),
    ...(item && { item }),
  }
  const found = useQuery({
    ...api.finding.list.queryOptions({ ...filter, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = columnsOf(tools)
  const title = t('followUp.findingsSheet')
  return (
    <Loaded queries={[found]}>
      {([{ rows, total }]) => (
        <div className="hms-stack board-whole-tables" data-gap="sm">
          <div className="hms-cluster" data-justify="between">
            <p role="status" className="hms-subtle">
              {t('followUp.findingHits', { count: total })}
            </p>
            <ExportButtons
              title={title}
              details={[year.year, faculty && text(faculty.name)]}
              columns={columns}
              rows={() =>
                allRows((part) =>
                  queryClient.fetchQuery(api.finding.list.queryOptions({ ...filter, ...part })),
                )
              }
            />
          </div>
          {rows.length === 0 ? (
            <p className="hms-empty">{t('empty.noHits')}</p>
          ) : (
            <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
          )}
          <Pages page={page} pages={Math.ceil(total / pageSize)} onPage={(next) => change({ page: next })} />
        </div>
      )}
    </Loaded>
  )
}

function columnsOf({ t, text }: PlanTextTools): readonly Column<Finding>[] {
  return [
    {
      key: 'unit',
      header: t('plan:columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
    },
    { key: 'topic', header: t('followUp.topic'), kind: 'text', value: ({ topic }) => text(topic) },
    {
      key: 'lack',
      header: t('followUp.lack'),
      kind: 'text',
      value: ({ lack }) => t(`followUp.lacks.${lack}`),
    },
    {
      key: 'gravity',
      header: t('plan:columns.gravity'),
      kind: 'text',
      value: ({ gravity }) => t(`plan:gravities.${gravity}`),
    },
    { key: 'measures', header: t('followUp.measures'), kind: 'count', value: ({ measures }) => measures },
    {
      key: 'explanation',
      header: t('followUp.explanation'),
      kind: 'text',
      value: ({ explanation }) => explanation,
    },
  ]
}
