import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { FacultyProgress } from './faculty-progress.tsx'
import { FollowedUnits } from './followed-units.tsx'
import { StandingCounts } from './standing-counts.tsx'

/** How each unit stands, who owes what, and what can be done about it. */
export function FollowPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year, state } = useCampaign()
  const follow = useQuery(api.campaign.follow.queryOptions({ year }, { enabled: state !== 'draft' }))
  return (
    <>
      <PageHeading title={t('follow.title', { year })} lead={t('follow.lead')} />
      {state === 'draft' ? (
        <p className="hms-empty">{t('follow.draft')}</p>
      ) : (
        <Loaded queries={[follow]}>
          {([followed]) =>
            followed.units.length === 0 ? (
              <p className="hms-empty">{t('follow.noUnits')}</p>
            ) : (
              <div className="hms-stack" data-gap="lg">
                <StandingCounts units={followed.units} />
                <FollowedUnits followed={followed} />
                <FacultyProgress followed={followed} />
              </div>
            )
          }
        </Loaded>
      )}
    </>
  )
}
