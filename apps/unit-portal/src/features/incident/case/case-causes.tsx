import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cause } from '@hms/domain/incident'
import { causeLimits, causeTree } from '@hms/domain/incident'
import type { CauseNode } from '@hms/domain/incident'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'

/** Why it happened: causes, each with the causes behind it. */
export function CaseCauses({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  const [causes, setCauses] = useState<readonly Cause[]>(incident.causes)
  const [isTried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.incident.setCauses.mutationOptions(), () =>
    announce(t('case.causes.saved')),
  )
  const mayChange = incident.moves.includes('findCause')
  if (!mayChange && incident.causes.length === 0 && incident.state !== 'closed') return null
  const isChanged = JSON.stringify(causes) !== JSON.stringify(incident.causes)
  const add = (parent: string | null) => {
    const id = crypto.randomUUID()
    setCauses([...causes, { id, parent, text: '' }])
    requestAnimationFrame(() => document.getElementById(`cause-${id}`)?.querySelector('textarea')?.focus())
  }
  const editing: CauseEditing = {
    change: (id, text) => setCauses(causes.map((cause) => (cause.id === id ? { ...cause, text } : cause))),
    remove: (id) => setCauses(withoutBranch(causes, id)),
    add,
    isTried,
  }
  return (
    <section aria-labelledby="causes" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="causes">
        {t('case.causes.title')}
      </h2>
      {mayChange && <p className="hms-subtle hms-prose">{t('case.causes.lead')}</p>}
      {causes.length === 0 && <p>{t('case.causes.none')}</p>}
      <Branch nodes={causeTree(causes)} depth={1} editing={mayChange ? editing : null} />
      {mayChange && (
        <>
          <div className="hms-cluster hms-no-print">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => add(null)}>
              {t('case.causes.add')}
            </button>
            {isChanged && (
              <button
                type="button"
                className="ds-button"
                aria-disabled={isBusy}
                onClick={() => {
                  setTried(true)
                  if (causes.every(({ text }) => text.trim() !== ''))
                    save({ id: incident.id, causes: [...causes], changedAt: incident.changedAt })
                }}
              >
                {t('case.causes.save')}
              </button>
            )}
          </div>
          <IncidentProblem error={error} />
        </>
      )}
    </section>
  )
}

interface CauseEditing {
  readonly change: (id: string, text: string) => void
  readonly remove: (id: string) => void
  readonly add: (parent: string) => void
  readonly isTried: boolean
}

interface BranchProps {
  readonly nodes: readonly CauseNode[]
  readonly depth: number
  /** Null where the causes can only be read. */
  readonly editing: CauseEditing | null
}

function Branch({ nodes, depth, editing }: BranchProps) {
  const { t } = useTranslation('unit-incident')
  if (nodes.length === 0) return null
  return (
    <ul className="hms-plain-list portal-causes">
      {nodes.map((node) => (
        <li key={node.id} id={`cause-${node.id}`}>
          {editing ? (
            <>
              <TextAreaField
                label={t('case.causes.text')}
                rows={2}
                longest={causeLimits.characters}
                value={node.text}
                onChange={(text) => editing.change(node.id, text)}
                error={editing.isTried && node.text.trim() === '' ? t('case.causes.missing') : null}
              />
              <div className="hms-cluster hms-no-print">
                {depth < causeLimits.whys && (
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    data-size="sm"
                    onClick={() => editing.add(node.id)}
                  >
                    {t('case.causes.why')}
                    <span className="ds-sr-only"> {node.text}</span>
                  </button>
                )}
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  onClick={() => editing.remove(node.id)}
                >
                  {t('case.causes.remove')}
                  <span className="ds-sr-only"> {node.text}</span>
                </button>
              </div>
            </>
          ) : (
            <p className="portal-case__text">{node.text}</p>
          )}
          <Branch nodes={node.whys} depth={depth + 1} editing={editing} />
        </li>
      ))}
    </ul>
  )
}

/** The causes without one, and without those behind it. */
function withoutBranch(causes: readonly Cause[], id: string): readonly Cause[] {
  const behind = causes.filter(({ parent }) => parent === id)
  const rest = causes.filter((cause) => cause.id !== id)
  return behind.reduce<readonly Cause[]>((left, cause) => withoutBranch(left, cause.id), rest)
}
