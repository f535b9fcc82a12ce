import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { UnitResults } from '../../app/api.ts'

interface ResultNoticesProps {
  readonly results: UnitResults
}

/** What the reader must know about the figures: that they may change, that the own are missing, what isn't shown. */
export function ResultNotices({ results }: ResultNoticesProps) {
  const { t } = useTranslation(['unit-results', 'unit-portal'])
  const { campaign, submitted, institutionHandedIn, facultyShown, unit, year } = results
  return (
    <>
      {campaign.state === 'open' && (
        <div className="ds-alert" data-color="info">
          <p>
            {t('open', {
              year,
              answered: institutionHandedIn.answered,
              total: institutionHandedIn.total,
            })}
          </p>
        </div>
      )}
      {!submitted.now && (
        <div className="ds-alert" data-color="warning">
          <p>
            {t('notHandedIn', { year })}{' '}
            <Link
              className="ds-link"
              to="/rapport/$year/$unitCode"
              params={{ year: String(year), unitCode: unit.code }}
            >
              {t('unit-portal:links.toReport')}
            </Link>
          </p>
        </div>
      )}
      {facultyShown.now === 'tooFew' && <p className="hms-subtle">{t('facultyTooFew')}</p>}
    </>
  )
}
