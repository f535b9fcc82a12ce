import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import type { ReportSummary } from '../../app/api.ts'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'

interface EarlierReportsProps {
  readonly reports: readonly ReportSummary[]
  /** Whether the list has to say which unit a report is from. */
  readonly namesUnits: boolean
}

/** The reports of earlier years, to read. */
export function EarlierReports({ reports, namesUnits }: EarlierReportsProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <section aria-labelledby="earlier" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="earlier">
        {t('home.earlier')}
      </h2>
      {reports.length === 0 ? (
        <p className="hms-subtle">{t('home.noEarlier')}</p>
      ) : (
        <ul className="hms-task-list">
          {reports.map(({ year, unit, state, submittedAt }) => (
            <li className="hms-task" key={`${year} ${unit.code}`}>
              <Link
                className="hms-task__link"
                to="/rapport/$year/$unitCode"
                params={{ year: String(year), unitCode: unit.code }}
              >
                {t('common:general.yearReport', { year })}
                {namesUnits && ` – ${localized(unit.name)}`}
              </Link>
              {submittedAt && (
                <p className="hms-task__note">
                  {t('home.submittedOn', { date: formatDate(submittedAt, language) })}{' '}
                  <Link
                    className="ds-link"
                    to="/resultater/$year/$unitCode"
                    params={{ year: String(year), unitCode: unit.code }}
                  >
                    {t('links.toResults')}
                    <span className="ds-sr-only">
                      {' '}
                      – {localized(unit.name)}, {year}
                    </span>
                  </Link>
                </p>
              )}
              <span className="hms-status" data-state={state === 'submitted' ? state : 'closed'}>
                {state === 'submitted' ? t('common:reportStates.submitted') : t('home.notHandedIn')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
