import { dues, measureSources } from '@hms/domain/action-plan'
import { gravities } from '@hms/domain/finding'
import { formatDate } from '@hms/texts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../app/api.ts'
import type { Inputs, Outputs } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Pages } from '../../ui/pages.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { allRows } from '../../ui/all-rows.ts'
import { ownerWords } from './owner-words.ts'
import type { PlanTextTools } from './plan-texts.ts'
import { usePlanTexts } from './plan-texts.ts'
import type { MeasuresSearch } from './search.ts'
import { filterOf, stateChoices, stateGroups } from './search.ts'

type Measure = Outputs['measure']['list']['rows'][number]

const pageSize = 50

/** The measures behind a number: filtered in the address, page by page, and to be taken out as a file. */
export function MeasureListPage(): ReactNode {
  const { t } = usePlanTexts()
  const { year } = useBoard()
  return (
    <>
      <PageHeading title={t('followUp.listTitle', { year: year.year })}>
        <p className="hms-no-print">
          <Link className="ds-link" to="/tiltak">
            {t('followUp.back')}
          </Link>
        </p>
      </PageHeading>
      <Filters />
      <Measures />
    </>
  )
}

function useChange() {
  const navigate = useNavigate({ from: '/tiltak/liste' })
  return useCallback(
    (change: MeasuresSearch) =>
      void navigate({
        // With other filters one begins on the first page.
        search: (current) => ({ ...current, page: undefined, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function Filters() {
  const { t } = usePlanTexts()
  const { state, due, source, gravity, goal, owner, q } = useSearch({ from: '/tiltak/liste' })
  const change = useChange()
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  const all = { value: '', label: t('followUp.all') }
  const stateWord = (each: (typeof stateChoices)[number]) =>
    each in stateGroups
      ? t(`followUp.groups.${each as keyof typeof stateGroups}`)
      : t(`plan:states.${each as Measure['state']}`)
  return (
    <BoardFilters>
      <SelectField
        label={t('plan:columns.state')}
        value={state ?? ''}
        options={[all, ...stateChoices.map((each) => ({ value: each, label: stateWord(each) }))]}
        onChange={(value) => change({ state: stateChoices.find((each) => each === value) })}
      />
      <SelectField
        label={t('plan:columns.due')}
        value={due ?? ''}
        options={[all, ...dues.map((each) => ({ value: each, label: t(`plan:dues.${each}`) }))]}
        onChange={(value) => change({ due: dues.find((each) => each === value) })}
      />
      <SelectField
        label={t('plan:columns.source')}
        value={source ?? ''}
        options={[all, ...measureSources.map((each) => ({ value: each, label: t(`plan:sources.${each}`) }))]}
        onChange={(value) => change({ source: measureSources.find((each) => each === value) })}
      />
      <SelectField
        label={t('plan:columns.gravity')}
        value={gravity ?? ''}
        options={[all, ...gravities.map((each) => ({ value: each, label: t(`plan:gravities.${each}`) }))]}
        onChange={(value) => change({ gravity: gravities.find((each) => each === value) })}
      />
      <SearchField label={t('followUp.search')} value={q ?? ''} onChange={search} />
      {goal !== undefined || owner !== undefined ? (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => change({ goal: undefined, owner: undefined })}
        >
          {t(goal === undefined ? 'followUp.allOwners' : 'followUp.allGoals')}
        </button>
      ) : null}
    </BoardFilters>
  )
}

function Measures() {
  const tools = usePlanTexts()
  const { t, text } = tools
  const { year, faculty } = useBoard()
  const { page = 1, ...search } = useSearch({ from: '/tiltak/liste' })
  const change = useChange()
  const filter: Inputs['measure']['list'] = {
    ...filterOf(search),
    year: year.year,
    ...(faculty && { within: faculty.code }),
  }
  const found = useQuery({
    ...api.measure.list.queryOptions({ ...filter, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = columnsOf(tools)
  const title = t('followUp.measures')
  return (
    <Loaded queries={[found]}>
      {([{ rows, total }]) => (
        <div className="hms-stack board-whole-tables" data-gap="sm">
          <div className="hms-cluster" data-justify="between">
            <p role="status" className="hms-subtle">
              {t('followUp.hits', { count: total })}
            </p>
            <ExportButtons
              title={title}
              details={[year.year, faculty && text(faculty.name)]}
              columns={columns}
              rows={() =>
                allRows((part) =>
                  queryClient.fetchQuery(api.measure.list.queryOptions({ ...filter, ...part })),
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

function columnsOf(tools: PlanTextTools): readonly Column<Measure>[] {
  const { t, text, language } = tools
  return [
    {
      key: 'measure',
      header: t('plan:columns.measure'),
      kind: 'text',
      rowHeader: true,
      value: ({ text: what }) => what,
      cell: ({ id, text: what, unit }) => (
        <>
          <a className="ds-link" href={`/enhet/tiltak/${id}`}>
            {what}
          </a>
          <span className="board-below">{text(unit.name)}</span>
        </>
      ),
    },
    {
      key: 'unit',
      header: t('plan:columns.unit'),
      kind: 'text',
      exportOnly: true,
      value: ({ unit }) => text(unit.name),
    },
    {
      key: 'owner',
      header: t('plan:columns.owner'),
      kind: 'text',
      value: ({ owner }) => ownerWords(tools, owner),
    },
    {
      key: 'deadline',
      header: t('plan:columns.deadline'),
      kind: 'text',
      value: ({ deadline }) =>
        deadline.kind === 'ongoing' ? t('plan:ongoing') : formatDate(deadline.day, language, 'short'),
    },
    { key: 'due', header: t('plan:columns.due'), kind: 'text', value: ({ due }) => t(`plan:dues.${due}`) },
    {
      key: 'state',
      header: t('plan:columns.state'),
      kind: 'text',
      value: ({ state }) => t(`plan:states.${state}`),
    },
    {
      key: 'source',
      header: t('plan:columns.source'),
      kind: 'text',
      value: ({ source }) => t(`plan:sources.${source}`),
    },
    {
      key: 'gravity',
      header: t('plan:columns.gravity'),
      kind: 'text',
      value: ({ gravity }) => gravity && t(`plan:gravities.${gravity}`),
    },
    {
      key: 'cost',
      header: t('plan:columns.cost'),
      kind: 'text',
      exportOnly: true,
      value: ({ costClass }) => t(`plan:costs.${costClass}`),
    },
    {
      key: 'year',
      header: t('plan:columns.year'),
      kind: 'text',
      exportOnly: true,
      value: ({ year }) => String(year),
    },
  ]
}
