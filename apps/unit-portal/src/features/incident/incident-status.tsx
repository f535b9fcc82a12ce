import { useTranslation } from 'react-i18next'
import type { HandlingDue, IncidentState } from '@hms/domain/incident'

const looks: Readonly<Record<IncidentState, string>> = {
  received: 'notStarted',
  transferred: 'notStarted',
  accepted: 'inProgress',
  causeFound: 'inProgress',
  measuresPlanned: 'complete',
  closed: 'submitted',
  rejected: 'closed',
}

/** The state of a case: a shape and a word. */
export function IncidentStatus({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation('incident')
  return (
    <span className="hms-status" data-state={looks[state]}>
      {t(`states.${state}`)}
    </span>
  )
}

/** That a case has waited too long, or is past its deadline; nothing where there is time. */
export function HandlingDueStatus({ due }: { readonly due: HandlingDue }) {
  const { t } = useTranslation('incident')
  if (due !== 'waiting' && due !== 'late') return null
  return (
    <span className="hms-status" data-state="late">
      {t(`dues.${due}`)}
    </span>
  )
}
