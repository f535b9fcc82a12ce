import { useTranslation } from 'react-i18next'
import type { ApiError } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'

/** What a register refuses, and for which there are words in `registers:problems`. */
const own = [
  'trainingToCome',
  'trainingTaken',
  'assessmentToCome',
  'assessmentTaken',
  'measureMade',
  'nothingAsked',
  'refusedElection',
  'electionTaken',
  'meetingTaken',
  'wrongOrderState',
  'wordsMissing',
  'fileRefused',
] as const

/** Says beside a form what it was refused for; nothing while it wasn't. */
export function RegisterProblem({ error }: { readonly error: ApiError | null }) {
  const { t } = useTranslation('registers')
  const kind = own.find((each) => each === error?.data?.problem?.kind)
  if (kind === undefined) return <ProblemNotice error={error} />
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      <p className="ds-paragraph">{t(`problems.${kind}`)}</p>
    </div>
  )
}
