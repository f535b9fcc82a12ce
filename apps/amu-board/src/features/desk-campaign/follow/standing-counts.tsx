import { countStandings, standings } from '@hms/domain/campaign'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { markOf } from './status-marks.ts'

/** How many units stand where; each leads to its units. */
export function StandingCounts({
  units,
}: {
  readonly units: Outputs['campaign']['follow']['units']
}): ReactNode {
  const { t } = useCampaignTexts()
  const { year } = useCampaign()
  const counts = countStandings(units)
  return (
    <section aria-labelledby="standing-counts">
      <h2 id="standing-counts" className="ds-sr-only">
        {t('follow.counts')}
      </h2>
      <ul className="hms-grid desk-counts">
        {standings.map((standing) => (
          <li key={standing} className="hms-figure" data-state={markOf[standing]}>
            <p className="hms-figure__label">
              <Link
                to="/kontoret/rapportering/$year/oppfolging"
                params={{ year: String(year) }}
                search={(current) => ({ ...current, standing })}
                resetScroll={false}
              >
                {t(`standings.${standing}`)}
              </Link>
            </p>
            <p className="hms-figure__value">{counts[standing]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
