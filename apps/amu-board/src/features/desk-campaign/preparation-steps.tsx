import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useCampaign } from './campaign-layout.tsx'
import { useCampaignTexts } from './campaign-texts.ts'

/** The steps towards the announcement, each with what is chosen in it. All is kept in the draft: one can leave and come back. */
export function PreparationSteps(): ReactNode {
  const { t, language } = useCampaignTexts()
  const { year, edition, opensOn, deadline, units } = useCampaign()
  const organisation = useQuery(api.campaign.units.queryOptions({ year }))
  const changes = organisation.data?.sinceLast?.changes.length ?? 0
  const steps = [
    {
      to: '/kontoret/rapportering/$year/enheter',
      name: t('campaign.stepUnits'),
      notes: [
        t('campaign.chosenUnits', { count: units.total }),
        changes > 0 && t('campaign.treeChanged', { count: changes }),
      ],
    },
    {
      to: '/kontoret/rapportering/$year/dager',
      name: t('campaign.stepDays'),
      notes: [
        t('campaign.from', { from: formatDate(opensOn, language), to: formatDate(deadline, language) }),
      ],
    },
    {
      to: '/kontoret/rapportering/$year/skjema',
      name: t('campaign.stepEdition'),
      notes: [t('campaign.editionOf', { edition })],
    },
  ] as const
  return (
    <section aria-labelledby="preparation">
      <h2 id="preparation" className="ds-heading desk-heading" data-size="xs">
        {t('campaign.steps')}
      </h2>
      <ol className="hms-task-list">
        {steps.map(({ to, name, notes }) => (
          <li key={to} className="hms-task">
            <Link className="hms-task__link" to={to} params={{ year: String(year) }}>
              {name}
            </Link>
            <p className="hms-task__note">{notes.filter((note) => note !== false).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
