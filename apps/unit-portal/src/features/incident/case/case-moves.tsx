import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentMove } from '@hms/domain/incident'
import type { OpenedIncident } from '../../../app/api.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'

/** The moves that have a button of their own; causes and measures move a case by themselves. */
const named = ['accept', 'transfer', 'reject', 'close', 'reopen'] as const satisfies readonly IncidentMove[]

const forward: ReadonlySet<IncidentMove> = new Set(['accept', 'close'])

/** What the person can do with a case now. */
export function CaseMoves({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  const [asking, setAsking] = useState<(typeof named)[number] | null>(null)
  const shown = named.filter((move) => incident.moves.includes(move))
  const close = () => setAsking(null)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="handling" className="hms-stack hms-no-print" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="handling">
        {t('case.handling')}
      </h2>
      <div className="hms-cluster">
        {shown.map((move) => (
          <button
            key={move}
            type="button"
            className="ds-button"
            data-variant={forward.has(move) ? 'primary' : 'secondary'}
            onClick={() => setAsking(move)}
          >
            {t(`case.moves.${move}`)}
          </button>
        ))}
      </div>
      {asking === 'accept' && <AcceptDialog id={incident.id} onClose={close} />}
      {asking === 'transfer' && <TransferDialog incident={incident} onClose={close} />}
      {(asking === 'reject' || asking === 'close' || asking === 'reopen') && (
        <ReasonDialog incident={incident} move={asking} onClose={close} />
      )}
    </section>
  )
}
