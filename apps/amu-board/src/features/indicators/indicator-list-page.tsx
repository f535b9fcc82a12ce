import type { YearFigures } from '@hms/domain/indicator'
import type { Edition } from '@hms/domain/questionnaire'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { BoardFilters, YearNotice } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { formatSort, parseSort, sortRows } from '../../ui/table/sort.ts'
import { useTexts } from '../../ui/texts.ts'
import { indicatorColumns } from './indicator-columns.tsx'
import { filterIndicatorRows, indicatorRows } from './indicator-rows.ts'
import { internalControlPoints, meanings } from './search.ts'
import type { IndicatorListSearch } from './search.ts'

/** All indicators of the year: share, base, change and what it means; sorted and filtered in the address. */
export function IndicatorListPage(): ReactNode {
  const { t } = useTexts()
  const { year, facultyInput } = useBoard()
  const figures = useQuery(api.indicator.figures.queryOptions({ year: year.year, ...facultyInput }))
  const edition = useQuery(api.questionnaire.edition.queryOptions({ year: year.year }))
  return (
    <>
      <PageHeading title={t('indicators.title', { year: year.year })} lead={t('indicators.lead')} />
      <IndicatorFilters edition={edition.data ?? null} />
      <YearNotice />
      <Loaded queries={[figures, edition]}>
        {([yearFigures, yearEdition]) => <IndicatorList figures={yearFigures} edition={yearEdition} />}
      </Loaded>
    </>
  )
}

function useChangeSearch() {
  const navigate = useNavigate({ from: '/indikatorer' })
  return useCallback(
    (change: IndicatorListSearch) =>
      void navigate({
        search: (current) => ({ ...current, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function IndicatorFilters({ edition }: { readonly edition: Edition | null }) {
  const { t, text } = useTexts()
  const { section, meaning, point, q } = useSearch({ from: '/indikatorer' })
  const change = useChangeSearch()
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  return (
    <BoardFilters>
      <SelectField
        label={t('filters.section')}
        value={section ?? ''}
        options={[
          { value: '', label: t('filters.allSections') },
          ...(edition?.sections ?? []).map(({ key, title }) => ({ value: key, label: text(title) })),
        ]}
        onChange={(value) => change({ section: value || undefined })}
      />
      <SelectField
        label={t('indicators.meaningFilter')}
        value={meaning ?? ''}
        options={[
          { value: '', label: t('indicators.allMeanings') },
          ...meanings.map((each) => ({ value: each, label: t(`common:meanings.${each}`) })),
        ]}
        onChange={(value) => change({ meaning: meanings.find((each) => each === value) })}
      />
      <SelectField
        label={t('indicators.pointFilter')}
        value={point ?? ''}
        options={[
          { value: '', label: t('indicators.allPoints') },
          ...internalControlPoints.map((each) => ({
            value: each,
            label: `${each}. ${t(`common:internalControl.point${each}`)}`,
          })),
        ]}
        onChange={(value) => change({ point: internalControlPoints.find((each) => each === value) })}
      />
      <SearchField label={t('indicators.searchLabel')} value={q ?? ''} onChange={search} />
    </BoardFilters>
  )
}

function IndicatorList({ figures, edition }: { readonly figures: YearFigures; readonly edition: Edition }) {
  const tools = useTexts()
  const { t, text, language } = tools
  const { faculty } = useBoard()
  const search = useSearch({ from: '/indikatorer' })
  const change = useChangeSearch()
  const columns = indicatorColumns(tools)
  const sort = parseSort(
    search.sort,
    columns.map(({ key }) => key),
  )
  const filtered = filterIndicatorRows(indicatorRows(figures.indicators, edition, tools), search, text)
  const rows = sortRows(filtered, columns, sort, language)
  const title = t('pages.indicators')
  const sectionTitle = edition.sections.find(({ key }) => key === search.section)?.title

  return (
    <div className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <p role="status" className="hms-subtle">
          {t('indicators.hits', { count: rows.length })}
        </p>
        <ExportButtons
          title={title}
          details={[
            figures.year,
            faculty && text(faculty.name),
            sectionTitle && text(sectionTitle),
            search.meaning && t(`common:meanings.${search.meaning}`),
            search.point && t('common:internalControl.label', { point: search.point }),
            search.q,
          ]}
          columns={columns}
          rows={rows}
        />
      </div>
      {rows.length === 0 ? (
        <p className="hms-empty">{t('empty.noHits')}</p>
      ) : (
        <DataTable
          caption={t('indicators.title', { year: figures.year })}
          columns={columns}
          rows={rows}
          rowKey={({ figure }) => figure.id}
          sort={sort}
          onSort={(next) => change({ sort: formatSort(next) })}
        />
      )}
    </div>
  )
}
