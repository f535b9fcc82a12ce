import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { DueStatus, useDeadlineWords } from '../../ui/measure-words.tsx'
import { useLocalized } from '../../ui/use-language.ts'
import { useToday } from '../../ui/use-today.ts'

/** As many of the pressing measures are named. */
const named = 4

interface PlanOfUnitProps {
  readonly unit: ReportSummary['unit']
  /** The year of the last report that was handed in: its findings count. */
  readonly reportedYear: number | null
}

/** What is late or due soon in a unit's plan, and what it lacks without doing anything about it. */
export function PlanOfUnit({ unit, reportedYear }: PlanOfUnitProps) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const deadlineWords = useDeadlineWords()
  const year = Number(useToday().slice(0, 4))
  const pressing = useQuery(
    trpc.measure.list.queryOptions({
      within: unit.code,
      alone: true,
      year,
      due: ['late', 'reviewDue', 'soon'],
      pageSize: named,
    }),
  )
  const findings = useQuery(
    trpc.finding.list.queryOptions({
      within: unit.code,
      withoutMeasure: true,
      pageSize: 1,
      ...(reportedYear !== null && { year: reportedYear }),
    }),
  )
  const toJudge = useQuery(trpc.measure.toJudge.queryOptions({ unitCode: unit.code }))
  const headingId = `plan-${unit.code}`
  const params = { unitCode: unit.code }
  return (
    <section className="ds-card portal-report-card" aria-labelledby={headingId}>
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        <span className="hms-subtle portal-block">{localized(unit.name)}</span> {t('plan.title', { year })}
      </h2>
      {pressing.data && (
        <>
          <p>
            {pressing.data.total === 0
              ? t('home.nothingPresses')
              : t('home.presses', { count: pressing.data.total })}
          </p>
          {pressing.data.rows.length > 0 && (
            <ul className="hms-plain-list hms-stack" data-gap="sm">
              {pressing.data.rows.map((measure) => (
                <li key={measure.id}>
                  <Link className="ds-link" to="/tiltak/$id" params={{ id: String(measure.id) }}>
                    {measure.text}
                  </Link>{' '}
                  <span className="hms-subtle">{deadlineWords(measure.deadline)}</span>{' '}
                  <DueStatus due={measure.due} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {toJudge.data && toJudge.data.length > 0 && (
        <p>
          <Link className="ds-link" to="/handlingsplan/$unitCode" params={params} hash="to-judge">
            {t('home.toJudge', { count: toJudge.data.length })}
          </Link>
        </p>
      )}
      {findings.data && findings.data.total > 0 && (
        <p>
          <Link
            className="ds-link"
            to="/funn/$unitCode"
            params={params}
            search={reportedYear === null ? {} : { year: reportedYear }}
          >
            {t('home.findingsWithout', { count: findings.data.total })}
          </Link>
        </p>
      )}
      <p className="hms-cluster">
        <Link className="ds-button" data-variant="secondary" to="/handlingsplan/$unitCode" params={params}>
          {t('plan.toPlan')}
          <span className="ds-sr-only"> – {localized(unit.name)}</span>
        </Link>
        <Link className="ds-link" to="/sykefravaer/$unitCode" params={{ unitCode: unit.code }}>
          {t('home.sickLeave')}
          <span className="ds-sr-only"> – {localized(unit.name)}</span>
        </Link>
      </p>
    </section>
  )
}
