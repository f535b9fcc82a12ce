import type { CampaignState } from '@hms/domain/campaign'
import { campaignStates } from '@hms/domain/campaign'
import type { ReactNode } from 'react'
import { useCampaignTexts } from './campaign-texts.ts'

/** The life of a campaign from draft to frozen, with where it is now. */
export function Life({ state }: { readonly state: CampaignState }): ReactNode {
  const { t } = useCampaignTexts()
  const now = campaignStates.indexOf(state)
  return (
    <ol className="desk-life" aria-label={t('campaign.life')}>
      {campaignStates.map((each, index) => (
        <li
          key={each}
          data-part={index < now ? 'past' : index === now ? 'now' : 'ahead'}
          aria-current={index === now ? 'step' : undefined}
        >
          {t(`common:campaignStates.${each}`)}
        </li>
      ))}
    </ol>
  )
}
