import type { ItemKey } from '@hms/domain/questionnaire'
import type { ReactNode } from 'react'
import type { Outputs } from '../../../app/api.ts'
import { useCampaignTexts } from '../campaign-texts.ts'

/** What a unit handed in the last time. */
export type PreviousReport = NonNullable<Outputs['campaign']['preview']['previous']>

interface PreviousInPreviewProps {
  readonly item: ItemKey
  readonly previous: PreviousReport | null
}

/** What the unit answered the last time, as it stands beside the question in its report. */
export function PreviousInPreview({ item, previous }: PreviousInPreviewProps): ReactNode {
  const { t } = useCampaignTexts()
  if (!previous) return null
  const { year } = previous
  const continuity = previous.continuity[item]
  const answer = previous.answers[item]
  if (continuity === 'new') return <p className="hms-subtle">{t('edition.previous.new', { year })}</p>
  if (answer === undefined) return <p className="hms-subtle">{t('edition.previous.blank', { year })}</p>
  return (
    <p className="hms-subtle">
      {t('edition.previous.answered', { year })} <strong>{t(`common:answers.${answer}`)}</strong>
      {continuity === 'reworded' ? ` ${t('edition.previous.reworded')}` : null}
    </p>
  )
}
