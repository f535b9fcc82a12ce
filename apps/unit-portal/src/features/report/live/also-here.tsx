import { useTranslation } from 'react-i18next'
import type { QuestionKey } from '@hms/domain/questionnaire'
import { useLocalized } from '../../../ui/use-language.ts'
import { usePresence } from './presence-context.tsx'

interface AlsoHereProps {
  readonly question: QuestionKey
}

/** Who else is at a question just now. Nothing while nobody is. */
export function AlsoHere({ question }: AlsoHereProps) {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const here = usePresence().others.filter(({ item }) => item === question)
  if (here.length === 0) return null
  const names = here.map(({ who }) => localized(who.name)).join(', ')
  return <p className="portal-also-here hms-no-print">{t('live.alsoHere', { names, count: here.length })}</p>
}
