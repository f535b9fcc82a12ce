import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { gravities } from '@hms/domain/finding'
import type { LocalizedText } from '@hms/domain/language'
import { measureSources } from '@hms/domain/action-plan'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import type { CountRow } from './count-table.tsx'
import { CountTable } from './count-table.tsx'
import { FindingRules } from './finding-rules.tsx'
import { OverdueOwners } from './overdue-owners.tsx'
import { usePlanTexts } from './plan-texts.ts'
import type { MeasuresSearch } from './search.ts'

type RollUp = Outputs['measure']['rollUp']

/** What becomes of what units lack: measures by goal, source and gravity, what is overdue and whose, and what nobody acts on. */
export function FollowUpPage(): ReactNode {
  const { t } = usePlanTexts()
  const { year, faculty } = useBoard()
  const within = faculty ? { within: faculty.code } : {}
  const rollUp = useQuery(api.measure.rollUp.queryOptions({ year: year.year, ...within }))
  const overdue = useQuery(api.measure.overdue.queryOptions({ year: year.year, ...within }))
  const units = useQuery(api.organisation.list.queryOptions())
  const rules = useQuery(api.finding.rollUp.queryOptions({ year: year.year, ...within }))
  return (
    <>
      <PageHeading title={t('followUp.title', { year: year.year })} lead={t('followUp.lead')}>
        <PlanLink unit={faculty ?? units.data?.find(({ kind }) => kind === 'institution')} year={year.year} />
      </PageHeading>
      <BoardFilters />
      <Loaded queries={[rollUp, overdue, rules]}>
        {([counts, owners, found]) => (
          <div className="hms-stack board-whole-tables" data-gap="lg">
            <Figures counts={counts} />
            {counts.all.total === 0 ? (
              <p className="hms-empty">{t('followUp.noMeasures', { year: year.year })}</p>
            ) : (
              <>
                <ByGoal counts={counts} />
                <div className="board-columns">
                  <BySource counts={counts} />
                  <ByGravity counts={counts} />
                </div>
                <OverdueOwners owners={owners} />
              </>
            )}
            <FindingRules rules={found} />
          </div>
        )}
      </Loaded>
    </>
  )
}

/** The plan of the faculty that is looked at, or of the institution, with its goals: it is kept in the unit portal. */
function PlanLink({
  unit,
  year,
}: {
  readonly unit: { readonly code: string; readonly name: LocalizedText } | undefined
  readonly year: number
}) {
  const { t, text } = usePlanTexts()
  if (!unit) return null
  return (
    <p className="hms-no-print">
      <a className="ds-link" href={`/enhet/handlingsplan/${unit.code}?year=${year}`}>
        {t('followUp.toPlan', { unit: text(unit.name) })}
      </a>
    </p>
  )
}

const figures = [
  { key: 'late', search: { due: 'late' }, count: ({ all }) => all.late },
  { key: 'open', search: { state: 'open' }, count: ({ all }) => all.open },
  { key: 'done', search: { state: 'finished' }, count: ({ all }) => all.done },
  { key: 'effectConfirmed', search: { state: 'effectConfirmed' }, count: ({ all }) => all.effectConfirmed },
] as const satisfies readonly {
  readonly key: string
  readonly search: MeasuresSearch
  readonly count: (rollUp: RollUp) => number
}[]

function Figures({ counts }: { readonly counts: RollUp }) {
  const { t } = usePlanTexts()
  const without = gravities.reduce((sum, gravity) => sum + counts.findings[gravity].withoutMeasure, 0)
  const found = gravities.reduce((sum, gravity) => sum + counts.findings[gravity].total, 0)
  return (
    <ul className="hms-grid" data-cells="small">
      {figures.map(({ key, search, count }) => (
        <li key={key} className="hms-figure">
          <p className="hms-figure__label">
            <Link to="/tiltak/liste" search={search}>
              {t(`followUp.figures.${key}`)}
            </Link>
          </p>
          <p className="hms-figure__value">{count(counts)}</p>
          <p className="hms-figure__base">{t('followUp.ofMeasures', { count: counts.all.total })}</p>
        </li>
      ))}
      <li className="hms-figure">
        <p className="hms-figure__label">
          <a href="#findings">{t('followUp.figures.withoutMeasure')}</a>
        </p>
        <p className="hms-figure__value">{without}</p>
        <p className="hms-figure__base">{t('followUp.ofFindings', { count: found })}</p>
      </li>
    </ul>
  )
}

function ByGoal({ counts }: { readonly counts: RollUp }) {
  const { t } = usePlanTexts()
  const goals = new Map(counts.goals.map((goal) => [goal.id, goal]))
  const rows = counts.byGoal
    .map(({ goalId, counts: ofGoal }): CountRow => {
      const goal = goalId === null ? undefined : goals.get(goalId)
      return {
        key: String(goalId),
        name: goal ? `${goal.number} ${goal.text}` : t('followUp.noGoal'),
        counts: ofGoal,
        search: { goal: goalId ?? 0 },
      }
    })
    .toSorted(
      (one, other) => Number(one.key === 'null') - Number(other.key === 'null') || inOrder(one, other),
    )
  return <CountTable title={t('followUp.byGoal')} header={t('plan:columns.goal')} rows={rows} />
}

function inOrder(one: CountRow, other: CountRow): number {
  return one.name.localeCompare(other.name, 'nb', { numeric: true })
}

function BySource({ counts }: { readonly counts: RollUp }) {
  const { t } = usePlanTexts()
  const rows = measureSources.map((source): CountRow => ({
    key: source,
    name: t(`plan:sources.${source}`),
    counts: counts.bySource[source],
    search: { source },
  }))
  return (
    <CountTable
      title={t('followUp.bySource')}
      header={t('plan:columns.source')}
      rows={rows.filter((row) => row.counts.total > 0)}
    />
  )
}

function ByGravity({ counts }: { readonly counts: RollUp }) {
  const { t } = usePlanTexts()
  const rows = gravities.map((gravity): CountRow => ({
    key: gravity,
    name: t(`plan:gravities.${gravity}`),
    counts: counts.byGravity[gravity],
    search: { gravity },
  }))
  return <CountTable title={t('followUp.byGravity')} header={t('plan:columns.gravity')} rows={rows} />
}
