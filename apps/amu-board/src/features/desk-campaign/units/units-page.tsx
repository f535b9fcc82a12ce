import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import { ChangeProblem } from '../change-problem.tsx'
import { refreshScreens } from '../refresh.ts'
import { OrganisationChanges } from './organisation-changes.tsx'
import { UnitChangeDialog } from './unit-change-dialog.tsx'
import type { UnitChange } from './unit-change-dialog.tsx'
import { UnitTree } from './unit-tree.tsx'

/** Which units a campaign is over, in the tree as it was frozen. */
export function UnitsPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { year, state, change } = useCampaign()
  const units = useQuery(api.campaign.units.queryOptions({ year }))
  const isFixed = !change?.parts.includes('units')
  const lead = isFixed ? 'leadFixed' : state === 'draft' ? 'leadDraft' : 'leadReason'
  return (
    <>
      <PageHeading title={t('units.title', { year })} lead={t(`units.${lead}`)} />
      <Loaded queries={[units]}>{([loaded]) => <Units organisation={loaded} isFixed={isFixed} />}</Loaded>
    </>
  )
}

function Units({
  organisation,
  isFixed,
}: {
  readonly organisation: Outputs['campaign']['units']
  readonly isFixed: boolean
}) {
  const { t } = useCampaignTexts()
  const { year, state } = useCampaign()
  const [asked, setAsked] = useState<UnitChange | null>(null)
  const saving = useSaving(year)
  const chosen = organisation.units.filter(({ reports }) => reports).length
  return (
    <div className="hms-stack" data-gap="lg">
      <OrganisationChanges organisation={organisation} />
      <section className="hms-stack" data-gap="sm" aria-labelledby="unit-tree">
        <h2 id="unit-tree" className="ds-heading" data-size="xs">
          {t('units.tree')}
        </h2>
        <div className="hms-form-bar">
          <strong>{t('units.total', { count: chosen })}</strong>
          <span role="status" className="hms-subtle">
            {saving.isPending ? t('units.saving') : saving.isSuccess ? t('units.saved') : null}
          </span>
        </div>
        <ChangeProblem error={saving.error} />
        <UnitTree
          units={organisation.units}
          isFixed={isFixed}
          onChange={(change) => (state === 'draft' ? saving.mutate({ year, ...change }) : setAsked(change))}
        />
        {state === 'draft' ? (
          <Link to="/kontoret/rapportering/$year" params={{ year: String(year) }} className="ds-link">
            {t('common:actions.back')}
          </Link>
        ) : null}
      </section>
      {asked ? (
        <UnitChangeDialog change={asked} units={organisation.units} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  )
}

/** Saves at once, and shows the choice before the server has answered. */
function useSaving(year: number) {
  const { queryKey } = api.campaign.units.queryOptions({ year })
  return useMutation(
    api.campaign.setUnits.mutationOptions({
      onMutate: ({ codes, reports }) => {
        queryClient.setQueryData(
          queryKey,
          (known) =>
            known && {
              ...known,
              units: known.units.map((unit) => (codes.includes(unit.code) ? { ...unit, reports } : unit)),
            },
        )
      },
      onError: () => void queryClient.invalidateQueries({ queryKey }),
      onSuccess: () => (queryClient.isMutating() > 1 ? undefined : refreshScreens()),
    }),
  )
}
