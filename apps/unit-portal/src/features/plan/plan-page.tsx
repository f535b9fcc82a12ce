import { useState } from 'react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { useToday } from '../../ui/use-today.ts'
import { InheritedGoals } from './goals/inherited-goals.tsx'
import { OwnGoals } from './goals/own-goals.tsx'
import type { LoadedPlanData } from './loaded-plan.tsx'
import { LoadedPlan } from './loaded-plan.tsx'
import { MakeMeasureDialog } from './measures/make-measure-dialog.tsx'
import { MeasureBoard } from './measures/measure-board.tsx'
import { MeasureTable } from './measures/measure-table.tsx'
import { MeasuresToJudge } from './measures/measures-to-judge.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { PlanFilters } from './plan-filters.tsx'
import { matching, planSearch } from './plan-search.ts'

/** A unit's plan: what presses, its measures as a board or a table, and its goals. */
export function PlanPage() {
  return <LoadedPlan>{(loaded) => <Plan {...loaded} />}</LoadedPlan>
}

function Plan({ plan, measures }: LoadedPlanData) {
  const { t } = useTranslation(['unit-plan', 'unit-portal'])
  const localized = useLocalized()
  const [isMaking, setMaking] = useState(false)
  const { unit, year, may } = plan
  const unitCode = unit.code
  return (
    <div className="portal-wide">
      <Breadcrumbs />
      <PageHeading
        title={t('unit-portal:plan.title', { year })}
        above={localized(unit.name)}
        lead={t('plan.lead')}
      />
      <div className="hms-stack portal-results" data-gap="lg">
        <div className="hms-cluster hms-no-print">
          {may.change && (
            <button type="button" className="ds-button" onClick={() => setMaking(true)}>
              {t('plan.make')}
            </button>
          )}
          <Link
            className="ds-button"
            data-variant="secondary"
            to="/handlingsplan/$unitCode/personalmote"
            params={{ unitCode }}
            search={{ year }}
          >
            {t('plan.toMeeting')}
          </Link>
          <PlanFiles unitCode={unitCode} year={year} />
          <Link className="ds-link" to="/funn/$unitCode" params={{ unitCode }}>
            {t('findings.toFindings')}
          </Link>
          <Link className="ds-link" to="/kalender">
            {t('calendar.title')}
          </Link>
        </div>
        <YearOfPlan years={plan.years} year={year} />
        {!plan.started && may.change && <StartPlan unitCode={unitCode} year={year} />}
        <MeasuresToJudge unitCode={unitCode} />
        <Measures plan={plan} measures={measures} />
        <OwnGoals plan={plan} />
        <InheritedGoals plan={plan} />
      </div>
      {isMaking && <MakeMeasureDialog unitCode={unitCode} year={year} onClose={() => setMaking(false)} />}
    </div>
  )
}

function Measures({ plan, measures }: LoadedPlanData) {
  const { t } = useTranslation('unit-plan')
  const search = planSearch(useSearch({ strict: false }))
  const shown = matching(measures, search)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('plan.measures')}
      </h2>
      {measures.length === 0 ? (
        <div className="hms-empty">
          <p>{t('plan.noMeasures')}</p>
        </div>
      ) : (
        <>
          <PlanFigures unitCode={plan.unit.code} year={plan.year} measures={measures} />
          <PlanFilters />
          <p className="hms-subtle" role="status">
            {t('plan.shown', { shown: shown.length, total: measures.length })}
          </p>
          {shown.length === 0 ? (
            <p className="hms-empty">{t('plan.noneMatch')}</p>
          ) : search.view === 'table' ? (
            <MeasureTable measures={shown} year={plan.year} mayChange={plan.may.change} />
          ) : (
            <MeasureBoard measures={shown} />
          )}
        </>
      )}
    </section>
  )
}

const formats = ['pdf', 'docx'] as const

/** The plan with its measures as a file, in the reader's language. */
function PlanFiles({ unitCode, year }: { readonly unitCode: string; readonly year: number }) {
  const { t } = useTranslation('unit-plan')
  const language = useLanguage()
  return formats.map((format) => (
    <a
      key={format}
      className="ds-link"
      href={`/plan/${year}/${encodeURIComponent(unitCode)}.${format}?language=${language}`}
      download
    >
      {t(`plan.files.${format}`)}
    </a>
  ))
}

function YearOfPlan({ years, year }: { readonly years: readonly number[]; readonly year: number }) {
  const { t } = useTranslation('unit-plan')
  const navigate = useNavigate()
  const thisYear = Number(useToday().slice(0, 4))
  const all = [...new Set([thisYear + 1, thisYear, year, ...years])].toSorted((one, other) => other - one)
  return (
    <div className="portal-filters hms-no-print">
      <SelectField
        label={t('plan.year')}
        value={String(year)}
        options={all.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) =>
          void navigate({
            to: '.',
            search: (current) => ({ ...current, year: Number(value) }),
            resetScroll: false,
          })
        }
      />
    </div>
  )
}

/** Until a plan is started, it has no goals: those of the last one come along when it is. */
function StartPlan({ unitCode, year }: { readonly unitCode: string; readonly year: number }) {
  const { t } = useTranslation('unit-plan')
  const { isBusy, error, save } = useSaving(trpc.actionPlan.start.mutationOptions(), () => undefined)
  return (
    <div className="ds-alert hms-no-print" data-color="info">
      <p className="ds-paragraph">{t('plan.notStarted', { year })}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={isBusy}
        onClick={() => save({ unitCode, year })}
      >
        {t('plan.start', { year })}
      </button>
      <ProblemNotice error={error} />
    </div>
  )
}
