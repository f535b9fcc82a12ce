import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { yearIn } from '../../app/search.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useCampaignTexts } from './campaign-texts.ts'

/** A campaign, with what can be done with it. */
export type CampaignDetails = Outputs['campaign']['details']

const CampaignContext = createContext<CampaignDetails | null>(null)

/** The campaign that the page is about. Throws outside {@link CampaignLayout}. */
export function useCampaign(): CampaignDetails {
  const campaign = useContext(CampaignContext)
  if (!campaign) throw new Error('useCampaign needs a CampaignLayout around it')
  return campaign
}

const pages = [
  { to: '/kontoret/rapportering/$year', key: 'overview', forAll: true },
  { to: '/kontoret/rapportering/$year/oppfolging', key: 'follow', forAll: true },
  { to: '/kontoret/rapportering/$year/enheter', key: 'units', forAll: false },
  { to: '/kontoret/rapportering/$year/dager', key: 'days', forAll: false },
  { to: '/kontoret/rapportering/$year/skjema', key: 'edition', forAll: false },
] as const

/** What stands around the pages of one campaign. */
export function CampaignLayout(): ReactNode {
  const { t } = useCampaignTexts()
  const { year: written } = useParams({ from: '/kontoret/rapportering/$year' })
  const year = yearIn(written)
  if (year === undefined) {
    return (
      <>
        <PageHeading title={t('list.title')} />
        <ErrorNotice problem="notFound" />
      </>
    )
  }
  return <CampaignOfYear key={year} year={year} />
}

function CampaignOfYear({ year }: { readonly year: number }) {
  const { t } = useCampaignTexts()
  const details = useQuery(api.campaign.details.queryOptions({ year }))
  if (!details.data) {
    return (
      <>
        <PageHeading title={t('campaign.title', { year })} />
        <Loaded queries={[details]}>{() => null}</Loaded>
      </>
    )
  }
  const params = { year: String(year) }
  const shown = pages.filter(({ forAll }) => forAll || details.data.change)
  return (
    <CampaignContext value={details.data}>
      <Link to="/kontoret/rapportering" activeOptions={{ exact: true }} className="ds-link desk-back">
        {t('pages.back')}
      </Link>
      <nav className="hms-nav desk-campaign-nav" aria-label={t('pages.label', { year })}>
        <ul>
          {shown.map(({ to, key }) => (
            <li key={key}>
              <Link
                to={to}
                params={params}
                activeOptions={{ exact: key === 'overview', includeSearch: false }}
              >
                {t(`pages.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </CampaignContext>
  )
}
