import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../../ui/use-language.ts'
import { PendingState } from './pending-state.tsx'
import type { SaidAbout } from './said-about.ts'

interface DisagreementsProps {
  readonly said: SaidAbout
  /** Of the question. */
  readonly number: string
}

/** Who disagrees with the answer. Nothing while nobody does. */
export function Disagreements({ said, number }: DisagreementsProps) {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const { disagreements, disagrees, pendingMark } = said
  if (disagreements.length === 0 && !disagrees && !pendingMark) return null
  return (
    <ul className="hms-plain-list">
      {disagreements.map(({ by, at }) => (
        <li key={`${at} ${by?.name.nb}`} className="portal-disagreement">
          {t('discussion.disagrees', { name: by ? localized(by.name) : t('live.somebody') })}
        </li>
      ))}
      {(disagrees || pendingMark) && (
        <li className={disagrees ? 'portal-disagreement' : undefined}>
          {disagrees && t('discussion.youDisagree')}
          <PendingState pending={pendingMark} number={number} />
        </li>
      )}
    </ul>
  )
}
