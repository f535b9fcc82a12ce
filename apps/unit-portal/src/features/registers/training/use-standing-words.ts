import { useTranslation } from 'react-i18next'
import type { TrainingStanding, TrainingState } from '@hms/domain/training'
import { formatDate, formatNumber } from '@hms/texts'
import { useLanguage } from '../../../ui/use-language.ts'

/** The shape that a standing has beside its words. */
export const looksOfStanding: Readonly<Record<TrainingState, string>> = {
  missing: 'missing',
  expired: 'late',
  expiresSoon: 'announced',
  metByAgreement: 'submitted',
  met: 'submitted',
}

/** Reads how somebody stands to a requirement. */
export function useStandingWords(): (standing: TrainingStanding) => string {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  return ({ state, hours, validTo }) => {
    const values = {
      date: validTo === null ? '' : formatDate(validTo, language),
      had: formatHours(hours?.had ?? 0, language),
      needed: formatHours(hours?.needed ?? 0, language),
    }
    if (state === 'missing' && hours !== null && hours.had > 0)
      return t('training.states.hoursMissing', values)
    if (state === 'met' && validTo !== null) return t('training.states.metUntil', values)
    return t(`training.states.${state}`, values)
  }
}

/** Hours with a decimal where they have one. */
export function formatHours(hours: number, language: Parameters<typeof formatNumber>[1]): string {
  return formatNumber(hours, language, Number.isInteger(hours) ? 0 : 1)
}
