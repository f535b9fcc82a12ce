import type { CampaignMove } from '@hms/domain/campaign'
import { formatDate } from '@hms/texts'
import type { CampaignDetails } from './campaign-layout.tsx'
import type { CampaignTextTools } from './campaign-texts.ts'

/** What a move will do to whom, sentence by sentence, before it is made. */
export function consequencesOf(
  move: CampaignMove,
  { opensOn, today, units }: Pick<CampaignDetails, 'opensOn' | 'today' | 'units'>,
  { t, language }: CampaignTextTools,
): readonly string[] {
  const missing = units.total - units.handedIn
  const date = formatDate(opensOn, language)
  const sentences: Readonly<Record<CampaignMove, () => readonly string[]>> = {
    announce: () => [
      t('consequences.announceUnits', { count: units.total }),
      opensOn <= today ? t('consequences.announceOpensNow') : t('consequences.announceOpens', { date }),
      t('consequences.announceFixed'),
    ],
    open: () => [t('consequences.openNow', { date }), t('consequences.openFixed')],
    close: () => [
      missing > 0 ? t('consequences.closeMissing', { count: missing }) : t('consequences.closeNone'),
      t('consequences.closeExtended'),
      t('consequences.noUndo'),
    ],
    freeze: () => [
      t('consequences.freezeAll'),
      ...(missing > 0 ? [t('consequences.freezeMissing', { count: missing })] : []),
      t('consequences.noUndo'),
    ],
  }
  return sentences[move]()
}
