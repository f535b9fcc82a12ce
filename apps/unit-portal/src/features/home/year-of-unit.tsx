import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DutyStanding } from '@hms/domain/annual-wheel'
import { dutyRules } from '@hms/domain/annual-wheel'
import { formatDate } from '@hms/texts'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { announce } from '../../ui/announcer.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { useToday } from '../../ui/use-today.ts'

const looks: Readonly<Record<DutyStanding['state'], string>> = {
  done: 'submitted',
  late: 'late',
  soon: 'announced',
  later: 'notStarted',
}

/** The year's duties of a unit in the order of their dates; what no register knows is ticked off by hand. */
export function YearOfUnit({ unit }: { readonly unit: ReportSummary['unit'] }) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const year = Number(useToday().slice(0, 4))
  const { data: wheel } = useQuery(trpc.annualWheel.open.queryOptions({ unitCode: unit.code, year }))
  if (!wheel) return null
  const headingId = `year-${unit.code}`
  const done = wheel.duties.filter(({ state }) => state === 'done').length
  return (
    <details className="portal-results-section" open={wheel.duties.some(({ state }) => state === 'late')}>
      <summary>
        <h2 className="ds-heading" data-size="xs" id={headingId}>
          {t('wheel.title', { year })}
          <span className="ds-sr-only"> – {localized(unit.name)}</span>
        </h2>
        <span className="hms-subtle">{t('wheel.done', { done, total: wheel.duties.length })}</span>
      </summary>
      <ol className="hms-task-list" aria-labelledby={headingId}>
        {wheel.duties.map((duty) => (
          <Duty key={duty.duty} duty={duty} unitCode={unit.code} year={year} mayMark={wheel.may.mark} />
        ))}
      </ol>
    </details>
  )
}

interface DutyProps {
  readonly duty: DutyStanding
  readonly unitCode: string
  readonly year: number
  readonly mayMark: boolean
}

function Duty({ duty: { duty, lastDay, state, doneOn, saidBy }, unitCode, year, mayMark }: DutyProps) {
  const { t } = useTranslation('unit-portal')
  const language = useLanguage()
  const localized = useLocalized()
  const today = useToday()
  const name = localized(dutyRules[duty].name)
  const { isBusy, error, save } = useSaving(trpc.annualWheel.mark.mutationOptions(), () =>
    announce(t('wheel.marked', { duty: name })),
  )
  return (
    <li className="hms-task">
      <p className="portal-role">{name}</p>
      <p className="hms-task__note">
        {doneOn === null
          ? t('wheel.by', { date: formatDate(lastDay, language) })
          : t('wheel.doneOn', { date: formatDate(doneOn, language) })}
        {mayMark && saidBy === 'hand' && (
          <>
            {' '}
            <button
              type="button"
              className="portal-text-button"
              aria-disabled={isBusy}
              onClick={() => save({ unitCode, year, duty, doneOn: doneOn === null ? today : null })}
            >
              {t(doneOn === null ? 'wheel.mark' : 'wheel.unmark')}
              <span className="ds-sr-only">: {name}</span>
            </button>
          </>
        )}
      </p>
      <span className="hms-status" data-state={looks[state]}>
        {t(`wheel.states.${state}`)}
      </span>
      <ProblemNotice error={error} />
    </li>
  )
}
