import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useCampaign } from '../campaign-layout.tsx'
import type { CampaignTextTools } from '../campaign-texts.ts'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeProblem } from '../change-problem.tsx'
import { refreshScreens } from '../refresh.ts'

type Organisation = Outputs['campaign']['units']
type Change = Organisation['sinceFrozen'][number]

/** What has changed in the organisation: since the campaign before, and (of a draft) since it was frozen. */
export function OrganisationChanges({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const { t } = useCampaignTexts()
  const { state } = useCampaign()
  const { sinceLast, sinceFrozen } = organisation
  return (
    <>
      {state === 'draft' && sinceFrozen.length > 0 ? <NewTree changes={sinceFrozen} /> : null}
      {sinceLast ? (
        <details className="ds-details" data-color="neutral" open={sinceLast.changes.length > 0}>
          <summary>
            {t('units.sinceLast', { year: sinceLast.year })} ({sinceLast.changes.length})
          </summary>
          <div>
            {sinceLast.changes.length > 0 ? (
              <ChangeList changes={sinceLast.changes} />
            ) : (
              <p className="hms-subtle">{t('units.sinceLastNone', { year: sinceLast.year })}</p>
            )}
          </div>
        </details>
      ) : null}
    </>
  )
}

function NewTree({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useCampaignTexts()
  const { year } = useCampaign()
  const refreshing = useMutation(api.campaign.refreshUnits.mutationOptions({ onSuccess: refreshScreens }))
  return (
    <div className="ds-alert" data-color="warning">
      <h2 className="ds-heading" data-size="2xs">
        {t('units.sinceFrozen')}
      </h2>
      <ChangeList changes={changes} />
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        aria-disabled={refreshing.isPending}
        onClick={() => {
          if (!refreshing.isPending) refreshing.mutate({ year })
        }}
      >
        {t(refreshing.isPending ? 'units.refreshing' : 'units.refresh')}
      </button>
      <ChangeProblem error={refreshing.error} />
    </div>
  )
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const tools = useCampaignTexts()
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.kind + change.code}>{inWords(change, tools)}</li>
      ))}
    </ul>
  )
}

function inWords({ kind, name, before, parent }: Change, { t, text }: CampaignTextTools): string {
  const place = (named: Change['parent']) => (named ? text(named) : t('units.top'))
  return t(`units.changes.${kind}`, {
    unit: text(name),
    before: kind === 'moved' ? place(before?.parent ?? null) : before ? text(before.name) : '',
    parent: place(parent),
  })
}
