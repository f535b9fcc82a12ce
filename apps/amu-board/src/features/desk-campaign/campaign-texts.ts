import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** The texts of the desk's campaigns, with those of the board as `amu-board:`, and `common:`. */
export type CampaignTextTools = Omit<TextTools, 't'> & {
  readonly t: TFunction<['desk-campaign', 'amu-board', 'common']>
}

/** The texts of the desk's campaigns in the language that is chosen now. */
export function useCampaignTexts(): CampaignTextTools {
  const { t, i18n } = useTranslation(['desk-campaign', 'amu-board', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}
