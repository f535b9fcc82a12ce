import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import type { RegisterFact } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'

type Evidence = RegisterFact['evidence'][number]

/** The rows of a register that a fact follows from: persons with their courses, rounds with their days. */
export function RegisterEvidence({ fact: { evidence, register } }: { readonly fact: RegisterFact }) {
  const { t } = useTranslation('unit-report')
  const words = useEvidenceWords()
  if (evidence.length === 0)
    return register === 'safetyRounds' ? <p className="hms-subtle">{t('register.noRound')}</p> : null
  return (
    <ul className="portal-register__rows">
      {evidence.map((row) => (
        <li key={words(row)}>{words(row)}</li>
      ))}
    </ul>
  )
}

function useEvidenceWords(): (row: Evidence) => string {
  const { t } = useTranslation(['unit-report', 'common', 'round'])
  const language = useLanguage()
  const localized = useLocalized()
  return (row) => {
    if (row.kind === 'round')
      return t('register.round', {
        date: formatDate(row.day, language),
        state: t(`round:states.${row.state}`),
      })
    if (row.kind === 'riskAssessment')
      return t(row.state === 'overdue' ? 'register.overdueAssessment' : 'register.riskAssessment', {
        title: row.title,
        date: formatDate(row.nextReview, language),
      })
    const who = { name: localized(row.person.name), role: t(`common:roles.${row.role}`) }
    return row.heldOn === null
      ? t('register.noCourse', who)
      : t('register.course', { ...who, date: formatDate(row.heldOn, language) })
  }
}
