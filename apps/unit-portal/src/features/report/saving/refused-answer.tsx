import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { useReport } from '../report-context.tsx'
import { addressOf } from './pending-answer.ts'
import { RefusedEntry } from './refused-entry.tsx'
import { useSavingStatus } from './saving-context.tsx'

interface RefusedAnswerProps {
  readonly item: ItemKey
}

/** An answer that the server would not take: what was answered, why it was not saved, and what can be done. */
export function RefusedAnswer({ item }: RefusedAnswerProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const { report } = useReport()
  const { refused } = useSavingStatus()
  const address = addressOf({ year: report.year, unitCode: report.unit.code, item })
  const mine = refused.find((answer) => addressOf(answer) === address)
  if (!mine) return null
  const title =
    mine.value === null
      ? t('saving.refusedTakingBack')
      : t('saving.refused', { answer: t(`common:answers.${mine.value}`) })
  return <RefusedEntry entry={mine} title={title} letGo={t('saving.dismiss')} />
}
