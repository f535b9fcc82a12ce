import { useTranslation } from 'react-i18next'
import { ProblemNotice } from './problem-notice.tsx'

/** Problems of cases, injuries and concerns, for which there are words in `unit-incident:problems`. */
const kinds = [
  'wrongIncidentState',
  'incidentDeadline',
  'sameUnit',
  'handlingIncomplete',
  'causesInvalid',
  'contentChanged',
  'incidentDay',
  'photoSpoilt',
  'photoTooLarge',
  'enoughPhotos',
  'alreadyAnswered',
  'alreadyLifted',
] as const

/** Says beside a form what a call about a case failed with; nothing while nothing did. */
export function IncidentProblem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('unit-incident')
  const kind = kindOf(error)
  if (kind === null) return <ProblemNotice error={error} />
  return (
    <div className="ds-alert" data-color="danger" role="alert">
      <p className="ds-paragraph">{t(`problems.${kind}`)}</p>
    </div>
  )
}

function kindOf(error: unknown): (typeof kinds)[number] | null {
  const { data } = (error ?? {}) as {
    readonly data?: { readonly problem?: { readonly kind?: string } | null }
  }
  return kinds.find((kind) => kind === data?.problem?.kind) ?? null
}
