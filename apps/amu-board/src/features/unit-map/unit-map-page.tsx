import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { problemOf } from '../../ui/problem.ts'
import { useTexts } from '../../ui/texts.ts'
import { CellDetails } from './cell-details.tsx'
import { mapColumns } from './map-columns.ts'
import { MapLegend } from './map-legend.tsx'
import { MapTable } from './map-table.tsx'
import { isLacking, standingOf } from '../../ui/standing.ts'

/** How each unit stands in each section. */
export function UnitMapPage(): ReactNode {
  const { t } = useTexts()
  const { year } = useBoard()
  return (
    <>
      <PageHeading title={t('unitMap.title', { year: year.year })} lead={t('unitMap.lead')} />
      <BoardFilters>
        <LackingFilter />
      </BoardFilters>
      {year.source === 'published' ? (
        <p className="hms-empty">{t('unitMap.published', { year: year.year })}</p>
      ) : (
        <LoadedMap />
      )}
    </>
  )
}

function LackingFilter() {
  const { t } = useTexts()
  const { show } = useSearch({ from: '/enheter' })
  const navigate = useNavigate({ from: '/enheter' })
  return (
    <label className="board-check">
      <input
        type="checkbox"
        className="ds-input"
        checked={show === 'lacking'}
        onChange={(event) => {
          const { checked } = event.target
          void navigate({
            search: (current) => ({ ...current, show: checked ? ('lacking' as const) : undefined }),
            replace: true,
            resetScroll: false,
          })
        }}
      />
      {t('unitMap.onlyNotInOrder')}
    </label>
  )
}

function LoadedMap() {
  const { t } = useTexts()
  const { year, facultyInput } = useBoard()
  const map = useQuery(api.committee.map.queryOptions({ year: year.year, ...facultyInput }))
  if (problemOf(map.error) === 'notAllowed') return <p className="hms-empty">{t('unitMap.notForYou')}</p>
  return <Loaded queries={[map]}>{([loaded]) => <UnitMap map={loaded} />}</Loaded>
}

function UnitMap({ map }: { readonly map: Outputs['committee']['map'] }) {
  const tools = useTexts()
  const { t, text } = tools
  const { year, faculty, facultyName } = useBoard()
  const { show, unit, section } = useSearch({ from: '/enheter' })
  const shown = map.units.filter(
    ({ cells }) => show !== 'lacking' || cells.some((cell) => isLacking(standingOf(cell))),
  )
  const title = t('unitMap.tableName')
  const chosenUnit = map.units.find((each) => each.unit.code === unit)
  const chosenSection = map.sections.find(({ key }) => key === section)

  if (shown.length === 0) return <p className="hms-empty">{t('unitMap.none')}</p>
  return (
    <>
      <div className="hms-stack" data-gap="sm">
        <MapLegend />
        {!faculty && map.units.length < year.units.total ? (
          <p className="hms-subtle">
            {t('unitMap.partOf', { shown: map.units.length, total: year.units.total })}
          </p>
        ) : null}
        <div className="hms-cluster" data-justify="between">
          <p role="status" className="hms-subtle">
            {t('common:counts.units', { count: shown.length })}
          </p>
          <ExportButtons
            title={title}
            details={[
              year.year,
              faculty && text(faculty.name),
              show === 'lacking' ? t('unitMap.onlyNotInOrder') : null,
            ]}
            columns={mapColumns(map.sections, tools, facultyName)}
            rows={shown}
          />
        </div>
        <MapTable sections={map.sections} units={shown} title={title} />
      </div>
      {chosenUnit && chosenSection ? <CellDetails unit={chosenUnit} section={chosenSection} /> : null}
    </>
  )
}
