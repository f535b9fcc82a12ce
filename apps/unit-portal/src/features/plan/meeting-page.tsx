import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isOpenState } from '@hms/domain/action-plan'
import type { ListedMeasure } from '../../app/api.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { DueStatus, MeasureStatus, useDeadlineWords, useOwnerName } from '../../ui/measure-words.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useLocalized } from '../../ui/use-language.ts'
import { GoalFacts } from './goals/goal-facts.tsx'
import type { LoadedPlanData } from './loaded-plan.tsx'
import { LoadedPlan } from './loaded-plan.tsx'

/** The plan on a page or two, to print or show when the staff meets. */
export function PlanMeetingPage() {
  return <LoadedPlan>{(loaded) => <Meeting {...loaded} />}</LoadedPlan>
}

const topics = ['late', 'soon', 'help'] as const

function Meeting({ plan, measures }: LoadedPlanData) {
  const { t } = useTranslation(['unit-plan', 'unit-portal', 'unit-results', 'common'])
  const localized = useLocalized()
  const { unit, year, goals } = plan
  const open = measures.filter(({ state }) => isOpenState(state))
  const late = open.filter(({ due }) => due === 'late' || due === 'reviewDue')
  const rest = open.filter((measure) => !late.includes(measure))
  const done = measures.filter(({ state }) => state === 'done' || state === 'effectConfirmed')
  return (
    <>
      <Breadcrumbs>
        <Link
          className="ds-link"
          to="/handlingsplan/$unitCode"
          params={{ unitCode: unit.code }}
          search={{ year }}
        >
          {t('unit-portal:plan.title', { year })}
        </Link>
      </Breadcrumbs>
      <PageHeading title={t('plan.meetingTitle', { year })} above={localized(unit.name)} />
      <div className="hms-stack portal-results" data-gap="lg">
        <p className="hms-no-print">
          <button type="button" className="ds-button" onClick={() => window.print()}>
            {t('common:actions.print')}
          </button>
        </p>
        {goals.length > 0 && (
          <section aria-labelledby="goals">
            <h2 className="ds-heading" data-size="sm" id="goals">
              {t('goals.own')}
            </h2>
            <ul className="hms-plain-list">
              {goals.map((goal) => (
                <li key={goal.id}>
                  {goal.number} {goal.text}
                  <GoalFacts goal={goal} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Listed title={t('plan.meeting.late')} none={t('plan.meeting.noneLate')} measures={late} />
        <Listed title={t('plan.meeting.open')} none={t('plan.meeting.noneOpen')} measures={rest} />
        <Listed title={t('plan.meeting.done')} none={t('plan.meeting.noneDone')} measures={done} />
        <section aria-labelledby="talk">
          <h2 className="ds-heading" data-size="sm" id="talk">
            {t('unit-results:talk')}
          </h2>
          <ul className="portal-results-list">
            {topics.map((topic) => (
              <li key={topic}>{t(`plan.meeting.topics.${topic}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

interface ListedProps {
  readonly title: string
  /** What is said when there are none. */
  readonly none: string
  readonly measures: readonly ListedMeasure[]
}

function Listed({ title, none, measures }: ListedProps) {
  const { t } = useTranslation('plan')
  const ownerName = useOwnerName()
  const deadlineWords = useDeadlineWords()
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title} ({measures.length})
      </h2>
      {measures.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div className="hms-table-region" role="region" aria-label={title} tabIndex={0}>
          <table className="ds-table hms-table" data-size="sm">
            <caption className="ds-sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.measure')}</th>
                <th scope="col">{t('columns.owner')}</th>
                <th scope="col">{t('columns.deadline')}</th>
                <th scope="col">{t('columns.state')}</th>
              </tr>
            </thead>
            <tbody>
              {measures.map((measure) => (
                <tr key={measure.id}>
                  <th scope="row" className="portal-measure-text">
                    {measure.text}
                  </th>
                  <td>{ownerName(measure.owner)}</td>
                  <td>
                    {deadlineWords(measure.deadline)} <DueStatus due={measure.due} />
                  </td>
                  <td>
                    <MeasureStatus state={measure.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
