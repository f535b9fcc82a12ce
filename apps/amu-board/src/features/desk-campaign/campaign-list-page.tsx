import { mayAnywhere } from '@hms/domain/access'
import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useSession } from '../../app/session.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { CampaignTextTools } from './campaign-texts.ts'
import { useCampaignTexts } from './campaign-texts.ts'
import { NewCampaign } from './new-campaign.tsx'

type Summary = Outputs['campaign']['list'][number]

/** Every year's campaign, and for those who run them the making of a new one. */
export function CampaignListPage(): ReactNode {
  const { t } = useCampaignTexts()
  const { person } = useSession()
  const mayChange = mayAnywhere(
    person.roles.map(({ role }) => role),
    'campaign.change',
  )
  const list = useQuery(api.campaign.list.queryOptions())
  return (
    <>
      <PageHeading title={t('list.title')} lead={t(mayChange ? 'list.lead' : 'list.leadFollow')} />
      <Loaded queries={[list]}>
        {([campaigns]) => (
          <div className="hms-stack" data-gap="lg">
            <CampaignTable campaigns={campaigns} />
            {mayChange ? <NewCampaign years={campaigns.map(({ year }) => year)} /> : null}
          </div>
        )}
      </Loaded>
    </>
  )
}

function CampaignTable({ campaigns }: { readonly campaigns: readonly Summary[] }) {
  const tools = useCampaignTexts()
  if (campaigns.length === 0) return <p className="hms-empty">{tools.t('list.empty')}</p>
  return (
    <DataTable
      caption={tools.t('list.table')}
      columns={columnsOf(tools)}
      rows={campaigns}
      rowKey={({ year }) => String(year)}
    />
  )
}

function columnsOf({ t, language }: CampaignTextTools): readonly Column<Summary>[] {
  const day = (value: string | null) => (value === null ? null : formatDate(value, language, 'short'))
  return [
    {
      key: 'year',
      header: t('list.year'),
      kind: 'text',
      rowHeader: true,
      value: ({ year }) => year,
      cell: ({ year }) => (
        <Link
          to="/kontoret/rapportering/$year"
          params={{ year: String(year) }}
          className="ds-link"
          aria-label={t('list.name', { year })}
        >
          {year}
        </Link>
      ),
    },
    {
      key: 'state',
      header: t('list.state'),
      kind: 'text',
      value: ({ state }) => t(`common:campaignStates.${state}`),
      cell: ({ state }) => (
        <span className="hms-status" data-state={state}>
          {t(`common:campaignStates.${state}`)}
        </span>
      ),
    },
    {
      key: 'handedIn',
      header: t('list.handedIn'),
      kind: 'text',
      value: ({ units }) => units.handedIn,
      cell: ({ state, units: { handedIn: numerator, total: base } }) =>
        state === 'draft'
          ? t('common:counts.units', { count: base })
          : t('amu-board:share.of', { numerator, base }),
    },
    { key: 'opensOn', header: t('list.opensOn'), kind: 'text', value: ({ opensOn }) => day(opensOn) },
    { key: 'deadline', header: t('list.deadline'), kind: 'text', value: ({ deadline }) => day(deadline) },
    { key: 'closesAt', header: t('list.closesAt'), kind: 'text', value: ({ closesAt }) => day(closesAt) },
  ]
}
