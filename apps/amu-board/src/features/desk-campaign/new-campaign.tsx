import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { SelectField } from '../../ui/filter-field.tsx'
import { useCampaignTexts } from './campaign-texts.ts'
import { ChangeProblem } from './change-problem.tsx'
import { refreshScreens } from './refresh.ts'

/** How many years ahead a campaign can be prepared. */
const yearsAhead = 3

/** Makes the draft of a year, and goes to it: everything that is then chosen is kept there. */
export function NewCampaign({ years }: { readonly years: readonly number[] }): ReactNode {
  const { t } = useCampaignTexts()
  const navigate = useNavigate()
  const [thisYear] = useState(() => new Date().getFullYear())
  const free = Array.from({ length: yearsAhead + 1 }, (_, ahead) => thisYear + ahead).filter(
    (year) => !years.includes(year),
  )
  const [chosen, setChosen] = useState(free[0])
  const create = useMutation(
    api.campaign.create.mutationOptions({
      onSuccess: async ({ year }) => {
        await refreshScreens()
        await navigate({ to: '/kontoret/rapportering/$year', params: { year: String(year) } })
      },
    }),
  )
  if (chosen === undefined) return null
  return (
    <section className="ds-card desk-card" data-color="neutral" aria-labelledby="new-campaign">
      <h2 id="new-campaign" className="ds-heading" data-size="xs">
        {t('create.title')}
      </h2>
      <p className="ds-paragraph">{t('create.text')}</p>
      <div className="hms-cluster desk-form-line">
        <SelectField
          label={t('create.year')}
          value={String(chosen)}
          options={free.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => setChosen(Number(year))}
        />
        <button
          type="button"
          className="ds-button"
          data-color="accent"
          aria-disabled={create.isPending}
          onClick={() => {
            if (!create.isPending) create.mutate({ year: chosen })
          }}
        >
          {t(create.isPending ? 'create.busy' : 'create.button')}
        </button>
      </div>
      <ChangeProblem error={create.error} />
    </section>
  )
}
